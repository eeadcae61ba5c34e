package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.recognition.speech.Turn;
import org.postil.text.Span;

class TurnRecognizerTest {

    private static final String KELLY = "1949-07-19-kelly-cable-608.txt";

    @Test
    void theKellyRecordHasItsElevenTurnsWhole() throws IOException {
        String text = sample(KELLY);
        List<Turn> turns = TurnRecognizer.in(text);
        assertThat(turns)
                .extracting(Turn::speaker)
                .containsExactly(
                        "Sir. D. Kelly",
                        "Stalin",
                        "Sir D. Kelly",
                        "Stalin",
                        "Sir D. Kelly",
                        "Stalin",
                        "Sir D. Kelly",
                        "Stalin",
                        "Sir D. Kelly",
                        "Sir D. Kelly",
                        "Stalin");
        assertThat(turns)
                .extracting(turn -> ends(turn.span().of(text)))
                .containsExactly(
                        "“I am very glad … a final solution”",
                        "“That is true. Unquestionably … our two countries.”",
                        "“If I might comment … with neighboring countries”",
                        "“All the same we … against Great Britain”",
                        "“It is not a … directed against us”",
                        "“Ours are all directed … exclusively against Germany”",
                        "“I am afraid we … on this question”",
                        "“No. (After a pause). … a stabilizing factor?”",
                        "“We know the United … war of aggression”",
                        "“May I amplify about … with Russian ladies”",
                        "(Laughing) “Such questions arise … arise from boredom”");
        assertThat(turns)
                .flatExtracting(turn -> words(text, turn.asides()))
                .containsExactly(
                        "(His translator said “meaningless”)", "(After a pause)", "(Laughing)");
    }

    @Test
    void theOtherSampleDocumentsHaveNoTurns() throws IOException {
        for (String name :
                List.of(
                        "1945-12-23-stalin-to-truman.txt",
                        "1946-04-05-smith-cable-1053-archival-ocr.txt",
                        "1946-04-05-smith-cable-1053-published.txt",
                        "1946-11-20-dekanozov-cable-641.txt")) {
            assertThat(TurnRecognizer.in(sample(name))).as(name).isEmpty();
        }
    }

    @Test
    void aTurnWithoutQuotationMarksEndsAtTheNextLabel() {
        assertThat(
                        told(
                                """
                                Participants: The President, Mr. Molotov
                                Subject: Poland

                                *The President:* 𝔘 I am glad.

                                To see you.

                                MR. MOLOTOV: So am I. [Laughter.]

                                The President: What about Poland?

                                MR. MOLOTOV: That is difficult.

                                Note: The meeting adjourned.\
                                """))
                .containsExactly(
                        "The President > 𝔘 I am glad.\n\nTo see you.",
                        "MR. MOLOTOV > So am I. [Laughter.]",
                        "The President > What about Poland?",
                        "MR. MOLOTOV > That is difficult.");
    }

    @Test
    void notesAndAnEditorsBracketsAreNoPartOfTheLastTurn() {
        assertThat(
                        told(
                                """
                                Nixon: Right.

                                Kissinger: A fight.

                                Nixon: Hmm.

                                Kissinger: With those.[2]

                                [Omitted here is discussion unrelated to Africa.]

                                [1] Source: National Archives.

                                [2] Not printed.\
                                """))
                .endsWith("Kissinger > With those.");
    }

    @Test
    void aQuotationIsOneTurnOverParagraphsThatReopenIt() {
        assertThat(
                        told(
                                """
                                Stalin: “First, “so” they say.

                                “Second, no.

                                “Third, yes.” He laughed.

                                Kelly: “Well”.\
                                """))
                .containsExactly(
                        "Stalin > “First, “so” they say.\n\n“Second, no.\n\n“Third, yes.”",
                        "Kelly > “Well”");
    }

    @Test
    void questionsAndAnswersAreTurns() {
        assertThat(told("Q. Did you?\n\nA. I did.\n\nQ. When?\n\nA. On Monday."))
                .containsExactly("Q. > Did you?", "A. > I did.", "Q. > When?", "A. > On Monday.");
        assertThat(told("A. The past.\n\nB. The present.\n\nA. Again.")).isEmpty();
    }

    @Test
    void delegatesWhoEachSpeakOnceAreSpeakers() {
        assertThat(
                        told(
                                """
                                Mr. LANGE (Poland): I thank you.
                                Mr. GROMYKO (Union of Soviet Socialist Republics) (translated): No.
                                The CHAIRMAN: I shall put it to the vote.\
                                """))
                .containsExactly(
                        "Mr. LANGE > I thank you.",
                        "Mr. GROMYKO > No.",
                        "The CHAIRMAN > I shall put it to the vote.");
    }

    @Test
    void aListOfPeopleWithTitlesHasNoSpeakers() {
        assertThat(
                        told(
                                """
                                Mr. Lange: Poland
                                Mr. Gromyko: Union of Soviet Socialist Republics
                                General Taylor: United States\
                                """))
                .isEmpty();
    }

    @Test
    void dashesAndPointsStandBehindSpeakersToo() {
        assertThat(
                        told(
                                """
                                M. ORLANDO.—It is impossible.

                                BARON SONNINO—No.

                                M. ORLANDO.—Why not?

                                Mr. Balfour -- Because of it.\
                                """))
                .contains("M. ORLANDO. > It is impossible.", "M. ORLANDO. > Why not?")
                .contains("BARON SONNINO > No.");
        assertThat(told("Q. Why?\nTHE PRESIDENT. It is so.\n\nQ. When?\nA. Now."))
                .containsExactly(
                        "Q. > Why?", "THE PRESIDENT > It is so.", "Q. > When?", "A. > Now.");
    }

    @Test
    void headsBeforeDashesAndPointsAreNoSpeakers() {
        assertThat(
                        told(
                                """
                                DEPARTMENT OF STATE. The text follows.

                                Washington—The President left.

                                SECRET. The note came.

                                Berlin—All is quiet.\
                                """))
                .isEmpty();
    }

    @Test
    void russianTitlesAreKnown() {
        assertThat(
                        told(
                                """
                                Тема: Польша

                                Тов. Молотов: Здравствуйте, господин посол.

                                Г-н Смит: Благодарю вас.

                                Тов. Молотов: Садитесь.\
                                """))
                .containsExactly(
                        "Тов. Молотов > Здравствуйте, господин посол.",
                        "Г-н Смит > Благодарю вас.",
                        "Тов. Молотов > Садитесь.");
    }

    @Test
    void aStageDirectionMayStandBeforeTheColon() {
        assertThat(told("Stalin (laughing): “Such questions.”\n\nKelly: “Yes.”"))
                .containsExactly("Stalin > “Such questions.”", "Kelly > “Yes.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Poland\n\nParticipants: Two\n\nNote: None\n\nNote: None",
                "Dear Sir: I have the honor.\n\nMr. Minister: I had yours.\n\nSir: Yes.",
                "Angola: Nothing new.\n\nZaire: Nothing.\n\nZambia: Little.\n\nRhodesia: War.",
                "At 10:30 they left.\nThe ratio was 3:1.\nIt is so: never.",
                "Members Present: Colby\n\nMembers Present: Sisco\n\nAlso Present: Davis"
            })
    void aLabelThatIsNoSpeakerOpensNoTurn(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void theTurnUnderTheCaretIsFoundOnItsLabelToo() {
        String text = "Stalin: “Yes.” He sat.\n\nKelly: “No.”";
        assertThat(TurnRecognizer.at(text, 3).map(Turn::speaker)).contains("Stalin");
        assertThat(TurnRecognizer.at(text, 11).map(Turn::speaker)).contains("Stalin");
        assertThat(TurnRecognizer.at(text, 18)).isEmpty();
        assertThat(TurnRecognizer.at(text, text.length()).map(Turn::speaker)).contains("Kelly");
    }

    @Test
    void aHostileTextTakesNoLonger() {
        for (String part :
                List.of(
                        "Mr. ",
                        "Mr. Mr.: ",
                        "A:\n",
                        "Q. x\nA. y\n",
                        "“",
                        "((((",
                        "[]\n",
                        "X: “\n")) {
            String text = part.repeat(200_000 / part.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> assertThat(TurnRecognizer.in(text)).isNotNull());
        }
    }

    private static List<String> told(String text) {
        return TurnRecognizer.in(text).stream()
                .map(turn -> turn.label().of(text) + " > " + turn.span().of(text))
                .toList();
    }

    @Test
    void whoIsAddressedAndWhatIsListedDoesNotSpeak() {
        String letter = "Monsieur le Ministre: I have the honor to reply.\n\nYours.\n\n";
        assertThat(told(letter.repeat(3))).isEmpty();
        String list = "Hamakua.—Paauhau plantation.\n\nKohala.—Star mill.\n\nHana.—Hana mill.\n\n";
        assertThat(
                        told(
                                list
                                        + "Kau.—Naalehu mill.\n\nHana.—Kipahulu mill.\n\nKona.—None.\n\nKekaha.—Kekaha mill.\n"))
                .isEmpty();
        String staff = "Secretary: Mr. H. E. Mills, Jr.\n\nAide: Major George L. Berry.\n\n";
        assertThat(told(staff.repeat(2))).isEmpty();
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    /// Its first four words and its last three.
    private static String ends(String words) {
        String[] all = words.split("\\s+");
        int n = all.length;
        String first = String.join(" ", all[0], all[1], all[2], all[3]);
        return first + " … " + String.join(" ", all[n - 3], all[n - 2], all[n - 1]);
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("sample-docs", name));
    }
}
