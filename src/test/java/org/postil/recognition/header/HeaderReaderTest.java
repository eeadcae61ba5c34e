package org.postil.recognition.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.edtf.Edtf;
import org.postil.recognition.DateRecognizer;

class HeaderReaderTest {

    @Test
    void aTelegramOfAnEditionSaysWhoWroteToWhomFromWhereUnderWhichNumber() {
        Header header =
                read(
                        """
                        501.BC Indonesia/2–2349: Telegram

                        The Ambassador in the Netherlands ( Baruch ) to the Secretary of State[1]

                        The Hague , February 23, 1949—noon.

                        secret most immediate

                        187. The Minister called me to his office.
                        """);
        assertThat(header.from()).isEqualTo("Ambassador in the Netherlands (Baruch)");
        assertThat(header.to()).isEqualTo("Secretary of State");
        assertThat(header.place()).isEqualTo("The Hague");
        assertThat(header.number()).isEqualTo("187");
        assertThat(header.classification()).isEqualTo("SECRET");
        assertThat(header.date()).contains(Edtf.parse("1949-02-23"));
    }

    @Test
    void theNumberInACollectionIsNotTheSenders() {
        Header header =
                read(
                        """
                        264. Airgram From the Embassy in the Soviet Union to the Department of State

                        Moscow, November 9, 1962.

                        A-660

                        SUBJECT
                        Soviet Information Policies
                        """);
        assertThat(header.number()).isEqualTo("A-660");
        assertThat(header.from()).isEqualTo("Embassy in the Soviet Union");
        assertThat(header.subject()).isEqualTo("Soviet Information Policies");
    }

    @Test
    void aDespatchSaysWhenItWasReceived() {
        Header header =
                read(
                        """
                        No. 62.
                        Mr. Baker to Mr. Gresham.

                        Legation of the United States,
                        Managua, June 11, 1894. (Received July 3.)
                        """);
        assertThat(header.number()).isEqualTo("62");
        assertThat(header.from()).isEqualTo("Mr. Baker");
        assertThat(header.received()).contains(Edtf.parse("1894-07-03"));
        assertThat(header.place()).isEqualTo("Managua");
    }

    @Test
    void thePlaceThatACableComesFromIsNotItsSender() {
        Header header =
                read("Cable from Ankara to the Foreign Office\n\nSir N. Charles\n\nNo. 12\n");
        assertThat(header.from()).isEqualTo("Sir N. Charles");
        assertThat(header.place()).isEqualTo("Ankara");
        assertThat(header.to()).isEqualTo("Foreign Office");
        Header letter = read("Message from Stalin to Truman\n\nMr. Truman\n\nI thank you.\n");
        assertThat(letter.from()).isEqualTo("Stalin");
    }

    @Test
    void fieldsWithTheirNamesAreTaken() {
        Header header = read("FROM: Kennan\nTO: Byrnes\nSubject: Atomic energy\n");
        assertThat(header.from()).isEqualTo("Kennan");
        assertThat(header.to()).isEqualTo("Byrnes");
        assertThat(header.subject()).isEqualTo("Atomic energy");
    }

    @Test
    void aLetterIsFromWhoSignedIt() {
        Header header =
                read(
                        """
                        AMERICAN EMBASSY
                        Moscow, U.S.S.R.
                        June 3, 1947

                        Dear Chip:

                        I have read your letter. I agree.

                        Sincerely yours,
                        George F. Kennan
                        """);
        assertThat(header.from()).isEqualTo("George F. Kennan");
        assertThat(header.to()).isEqualTo("Chip");
        assertThat(header.place()).isEqualTo("Moscow, U.S.S.R.");
    }

    @Test
    void headsInCapitalsSignNothing() {
        Header header =
                read(
                        """
                        Memorandum of Conversation

                        Washington, October 24, 1973

                        We talked of it.

                        PARTICIPANTS
                        The Secretary

                        SECRET
                        """);
        assertThat(header.from()).isEmpty();
        assertThat(read("We talked.\n\nIt was late.\n\nW. B. SMITH\n").from())
                .isEqualTo("W. B. Smith");
    }

    @Test
    void aFieldHasTheNumberBeforeItsComma() {
        assertThat(read("FROM: Tehran\nNO: 432, May 3, 3 p.m.\n").number()).isEqualTo("432");
    }

    @Test
    void aRussianDiaryIsFromWhoWroteIt() {
        Header header = read("12 мая 1948 г.\n№ 345/с\n\nИз дневника ПАНЮШКИНА А.С.\n");
        assertThat(header.from()).isEqualTo("ПАНЮШКИНА А.С.");
        assertThat(header.number()).isEqualTo("345/с");
    }

    @Test
    void aTextWithoutAHeaderSaysNothing() {
        Header header = read("I want to see the sea. We went to Moscow and back to London.\n");
        assertThat(header)
                .isEqualTo(new Header(Optional.empty(), Optional.empty(), "", "", "", "", "", ""));
    }

    @Test
    void aListedDespatchBearsTheNumberOfItsSenderAndTheWholePlace() {
        Header header =
                read(
                        """
                        No. 136. General Schenck to Mr. Fish.

                        Legation of the United States, London, May 25, 1872. (Received June 5.)

                        No. 239.]

                        Sir: I forward herewith copies of a correspondence.

                        [Inclosure 1.]

                        Mr. Reichard to Mr. Kasson.
                        """);
        assertThat(header.from()).isEqualTo("General Schenck");
        assertThat(header.to()).isEqualTo("Mr. Fish");
        assertThat(header.number()).isEqualTo("239");
        assertThat(header.place()).isEqualTo("Legation of the United States, London");
    }

    @Test
    void anOfficeMayHaveAToInItsName() {
        Header header =
                read(
                        """
                        The Commission to Negotiate Peace to the Acting Secretary of State

                        Paris, June 21, 1919—11 p.m.

                        4. [From Lansing.] The other American Commissioners consider, in view of the general situation, that it would be wise for me to return to Washington as soon as possible, and that somebody else should take my place here until then.
                        """);
        assertThat(header.from()).isEqualTo("Commission to Negotiate Peace");
        assertThat(header.to()).isEqualTo("Acting Secretary of State");
        assertThat(header.number()).isEqualTo("4");
    }

    @Test
    void aMemorandumIsFromWhoWroteIt() {
        Header header =
                read(
                        """
                        No. 29
                        Memorandum of Conversation, by the First Secretary of Embassy in Peru (Page)

                        Lima, June 6, 1945.

                        Mr. Hopkins called.
                        """);
        assertThat(header.from()).isEqualTo("First Secretary of Embassy in Peru (Page)");
        assertThat(header.number()).isEmpty();
        assertThat(header.place()).isEqualTo("Lima");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Memorandum by the Under Secretary of State (Welles) to President Roosevelt | Under Secretary of State (Welles) | President Roosevelt
                    Memorandum by the Acting Secretary of State to the President | Acting Secretary of State | President
                    Statement by President Truman on the Palestine Question | President Truman | ''
                    Statement by President Truman on Aid Given by Britain | President Truman | ''
                    Report by Mr. Harriman regarding Poland | Mr. Harriman | ''
                    Note by the Secretary of State concerning Iran | Secretary of State | ''
                    Memorandum by the Special Assistant to the Secretary of State (Bohlen) | Special Assistant to the Secretary of State (Bohlen) | ''
                    Memorandum by the Ambassador to the Soviet Union (Harriman) | Ambassador to the Soviet Union (Harriman) | ''
                    Memorandum by the Adviser on Political Relations (Hornbeck) | Adviser on Political Relations (Hornbeck) | ''
                    """)
    void whoWroteAMemorandumEndsBeforeToWhomAndOnWhat(String line, String from, String to) {
        Header header = read(line + "\n\nWashington, May 3, 1946.\n\nHe came.\n");
        assertThat(header.from()).isEqualTo(from);
        assertThat(header.to()).isEqualTo(to);
    }

    @Test
    void behindItsKindAndNumberNamesNeedNoTitle() {
        Header header = read("Cable No. 641, Dekanozov to Cde. Stalin\n\nOn May 3 he came.\n");
        assertThat(header.from()).isEqualTo("Dekanozov");
        assertThat(header.to()).isEqualTo("Cde. Stalin");
        assertThat(header.number()).isEqualTo("641");
    }

    @Test
    void aNameOverTheLastDateSigns() {
        Header header =
                read(
                        "Message to H. Truman\n\nThis may suit you. J. Stalin\nDecember 23, 1945\nClick\n");
        assertThat(header.from()).isEqualTo("J. Stalin");
        assertThat(header.to()).isEqualTo("H. Truman");
    }

    /// A web page bears the date of the document, too, where no place stands before it.
    @Test
    void thePlaceMayStandBeforeTheSecondOfItsDates() {
        Header header =
                read(
                        """
                        April 05, 1946

                        Cable from W. Smith to Secretary of State

                        Moscow, April 5, 1946 - 6 p.m.

                        I saw him.
                        """);
        assertThat(header.place()).isEqualTo("Moscow");
    }

    @Test
    void aSentenceThatHasAToNamesNoParties() {
        Header header = read("President Wilson went to the Senate\n\nParis, June 21, 1919.\n");
        assertThat(header.from()).isEmpty();
        assertThat(header.to()).isEmpty();
    }

    private static Header read(String text) {
        var own = DateRecognizer.own(text);
        return HeaderReader.of(text, DateRecognizer.in(text, own), own);
    }
}
