package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.recognition.name.FoundName;

class PersonRecognizerTest {

    @Test
    void allFormsOfANameAreOnePerson() {
        String text =
                "Generalissimo Stalin spoke. I saw Marshal Stalin, and Cde. STALIN saw me;"
                        + " the Generalissimo left. Stalin came again.\n\nI. V. Stalin\n";
        assertThat(named(text))
                .containsExactly(
                        "Generalissimo Stalin = I. V. Stalin",
                        "Marshal Stalin = I. V. Stalin",
                        "Cde. STALIN = I. V. Stalin",
                        "Generalissimo = I. V. Stalin",
                        "Stalin = I. V. Stalin",
                        "I. V. Stalin = I. V. Stalin");
    }

    @Test
    void twoPeopleWithOneSurnameStayTwo() {
        assertThat(named("W. B. Smith met H. A. Smith. Mr. Smith left."))
                .containsExactly(
                        "W. B. Smith = W. B. Smith",
                        "H. A. Smith = H. A. Smith",
                        "Mr. Smith = Smith");
    }

    @Test
    void aForenameBelongsToItsInitial() {
        assertThat(named("A letter for Harry S. Truman."))
                .containsExactly("Harry S. Truman = Harry S. Truman");
    }

    @Test
    void whoHoldsAnOfficeIsNamedInBrackets() {
        assertThat(
                        named(
                                "The Ambassador in the Netherlands ( Baruch ) to the Secretary of State\n"))
                .containsExactly("Baruch = Baruch");
    }

    @Test
    void whoRepliesIsSomebodyWithoutATitleToo() {
        assertThat(named("I asked, but Kozlov replied that Kozlov did not know. Moscow knew."))
                .containsExactly("Kozlov = Kozlov", "Kozlov = Kozlov");
    }

    @Test
    void aForenameMakesANameOfTheWordBehindIt() {
        assertThat(named("Holden was there, and Winston Brown too. Brown left."))
                .containsExactly("Winston Brown = Winston Brown", "Brown = Winston Brown");
        assertThat(named("It was John who came to George Washington.")).isEmpty();
    }

    @Test
    void initialsMayShortenForenames() {
        assertThat(named("Josef Stalin wrote. J. Stalin signed. Marshal Stalin left."))
                .containsExactly(
                        "Josef Stalin = Josef Stalin",
                        "J. Stalin = Josef Stalin",
                        "Marshal Stalin = Josef Stalin");
        assertThat(named("John Smith wrote. James Smith signed. J. Smith left. Mr. Smith stayed."))
                .containsExactly(
                        "John Smith = John Smith",
                        "James Smith = James Smith",
                        "J. Smith = J. Smith",
                        "Mr. Smith = Smith");
        assertThat(named("Walter Bedell Smith wrote. W. B. Smith signed. W. Smith left."))
                .allMatch(name -> name.endsWith("= Walter Bedell Smith"))
                .hasSize(3);
    }

    /// A first letter from another alphabet may be either, but a name of this one has its own.
    @Test
    void aFirstLetterIsThatOfTheForename() {
        assertThat(named("J. Smith wrote. Ian Smith signed."))
                .containsExactly("J. Smith = J. Smith", "Ian Smith = Ian Smith");
        assertThat(named("J. Stalin wrote. I. V. Stalin signed."))
                .containsExactly("J. Stalin = I. V. Stalin", "I. V. Stalin = I. V. Stalin");
    }

    @Test
    void whoSaysSomethingIsSomebodyButNoCapitalAndNoPeople() {
        assertThat(named("In reply Savimbi said no, and Kaunda, who knew, left."))
                .containsExactly("Savimbi = Savimbi", "Kaunda = Kaunda");
        assertThat(
                        named(
                                "In reply Moscow said no. Others said yes. The Germans said so. UNITA said it."))
                .isEmpty();
    }

    @Test
    void aWordThatIsOftenMetAndActsIsSomebodyUnlessItIsAPlace() {
        String text = "I spoke with Xyron, and Xyron would go. It was Xyron’s.";
        assertThat(named(text)).hasSize(3);
        assertThat(named(text + " We lived in Xyron.")).isEmpty();
        assertThat(named("I spoke with Xyron, and Xyron would go.")).isEmpty();
    }

    @Test
    void whatOnlyLooksLikeANameIsNone() {
        assertThat(named("The General Assembly of the U. S. Government sat at 10 PM EST. (CIA)"))
                .isEmpty();
    }

    @Test
    void whatOnlyBeginsLikeANameIsNone() {
        String headings = "A. Nigeria\n\nB. Ghana\n\nC. Swaziland\n\nSwaziland is small.";
        assertThat(named(headings + " The S. S. Marblehead sailed.")).isEmpty();
    }

    @Test
    void onePersonIsProposedUnderAllForms() {
        String text =
                "Generalissimo Stalin sat. J. Stalin rose. I. V. Stalin spoke. Marshal Stalin left."
                        + " This is for Cde. STALIN. The Generalissimo smiled.";
        assertThat(PersonRecognizer.in(text))
                .hasSize(6)
                .allMatch(name -> name.person().equals("I. V. Stalin"));
        assertThat(named("John Smith met Peter Smith."))
                .containsExactly("John Smith = John Smith", "Peter Smith = Peter Smith");
    }

    @Test
    void aWifeIsAnother() {
        assertThat(named("Mrs. Nixon came with Vice President Nixon. Miss Perkins left."))
                .containsExactly(
                        "Mrs. Nixon = Mrs. Nixon",
                        "Vice President Nixon = Nixon",
                        "Miss Perkins = Perkins");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Nixon left. Mrs. Nixon said no.",
                "Richard Nixon left. Mrs. Nixon said no.",
                "General Nixon left. Mrs. Nixon said no.",
                "Senator Nixon left. Later, Ambassador and Mrs. Nixon came. Mrs. Nixon said no.",
                "Senator Nixon left with Mrs. Nixon. Mrs. Nixon said no.",
                "Senator Nixon asked how one could meet Mrs. Smith. Mrs. Nixon was ill."
            })
    void aManOrACoupleTellsTheWife(String text) {
        assertThat(named(text)).contains("Mrs. Nixon = Mrs. Nixon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meir", "Gandhi", "Thatcher"})
    void whoHoldsAnOfficeMayBeAWoman(String surname) {
        assertThat(
                        PersonRecognizer.in(
                                "Prime Minister X left. The President and Mrs. X came. Mrs. X then said no."
                                        .replace("X", surname)))
                .extracting(FoundName::person)
                .hasSize(3)
                .containsOnly(surname);
        String given = "Prime Minister Margaret X left. Mrs. X stayed.".replace("X", surname);
        assertThat(PersonRecognizer.in(given))
                .extracting(FoundName::person)
                .containsOnly("Margaret " + surname);
    }

    @Test
    void aCapitalParticleBeginsASurname() {
        assertThat(named("Van Royen said so.")).containsExactly("Van Royen = Van Royen");
        assertThat(named("Mr. Lake met Von Bülow."))
                .containsExactly("Mr. Lake = Lake", "Von Bülow = Von Bülow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Van Vilayet",
                "Van Province",
                "Lake Van Region",
                "Lake Van Ferry",
                "Van Consulate"
            })
    void aPlaceWithACapitalParticleIsNoPerson(String place) {
        assertThat(named("The troops left " + place + " in May.")).isEmpty();
    }

    @Test
    void anEndlessRowOfTitlesIsReadToItsEnd() {
        assertThat(named("Mr. ".repeat(25_000) + "Mr. Molotov"))
                .last()
                .asString()
                .endsWith("= Molotov");
    }

    private static List<String> named(String text) {
        return PersonRecognizer.in(text).stream()
                .map(name -> name.span().of(text) + " = " + name.person())
                .toList();
    }
}
