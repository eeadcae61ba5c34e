package org.postil.excerpt.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.excerpt.Handouts;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;

/// A meaning that was given once is known to the whole project.
class GlossaryTest {

    private static final String TEXT = "𝔘 The North\nAtlantic Pact. Stalin smiled at Bevin.";

    @Test
    void wordsMeanWhatTheyWereLastSaidToMean() {
        Handouts handouts = Handouts.of(TEXT).addAll();
        assertThat(meaning(handouts, "North Atlantic Pact")).isEqualTo("-");
        handouts.gloss("North\nAtlantic Pact", "A treaty.");
        assertThat(meaning(handouts, " north  atlantic pact ")).isEqualTo("A treaty.");
        assertThat(meaning(handouts, "Pact")).isEqualTo("-");
        Handouts other = Handouts.of(handouts.project()).addAll();
        other.gloss("North\nAtlantic Pact", "The treaty that founded NATO.");
        assertThat(meaning(other, "North Atlantic Pact"))
                .isEqualTo("The treaty that founded NATO.");
    }

    @Test
    void aPersonIsWhoTheRegisterSays() {
        Handouts handouts = Handouts.of(TEXT).addAll();
        handouts.does(new AddPerson(0, person("Stalin, Iosif", "Head of government", "1878–1953")));
        handouts.does(new AddPerson(1, person("Bevin, Ernest", "Foreign secretary", "")));
        handouts.does(new AddPerson(2, person("Kelly", "", "")));
        assertThat(meaning(handouts, "Stalin")).isEqualTo("Head of government (1878–1953)");
        assertThat(meaning(handouts, "Iosif Stalin")).isEqualTo("Head of government (1878–1953)");
        assertThat(meaning(handouts, "ernest bevin")).isEqualTo("Foreign secretary");
        assertThat(meaning(handouts, "Kelly")).isEqualTo("-");
        handouts.gloss("Stalin", "He of the pipe.");
        assertThat(meaning(handouts, "Stalin")).isEqualTo("He of the pipe.");
    }

    @Test
    void oneOfTwoOfTheSameNameIsNotGuessed() {
        Handouts handouts = Handouts.of(TEXT);
        handouts.does(new AddPerson(0, person("Smith, Walter", "Ambassador", "")));
        handouts.does(new AddPerson(1, person("Smith, John", "Clerk", "")));
        assertThat(meaning(handouts, "Smith")).isEqualTo("-");
        assertThat(meaning(handouts, "John Smith")).isEqualTo("Clerk");
    }

    private static Person person(String name, String role, String dates) {
        return new Person(Id.fresh(), name, List.of(), role, dates, new TreeMap<>());
    }

    private static String meaning(Handouts handouts, String words) {
        return new Glossary(handouts.project()).meaning(words).orElse("-");
    }
}
