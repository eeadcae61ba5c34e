package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;

/// The first journey of a reader, from the welcome to a tagged and saved project.
class FirstLightTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).photographs("welcome-light", 1);
        desk.opensTheSample(folder.resolve("sample.postil"));
    }

    @Test
    void tagsSpeakerPersonDateAndTopicAndFindsThemAgainTheNextDay() {
        assertThat(desk.openSigla()).containsExactly("A", "B");
        int before = desk.tags();

        desk.selects(
                "\"Prosper your efforts. I will help you. I am at your disposal at any time.\"");
        desk.types("s").seesTheValueLine().types("Stal").accepts().seesNoValueLine();
        Tag said =
                desk.tagOn(
                                "\"Prosper your efforts. I will help you. I am at your disposal at any time.\"")
                        .tag();
        assertThat(said).isInstanceOf(Tag.SpeakerTag.class);
        assertThat(name(((Tag.SpeakerTag) said).person())).isEqualTo("Stalin, J. V.");

        desk.selects("Generalissimo Stalin")
                .types("p")
                .seesTheValueLine()
                .accepts()
                .seesNoValueLine();
        Tag named = desk.tagOn("Generalissimo Stalin").tag();
        assertThat(name(((Tag.PersonTag) named).person())).isEqualTo("Stalin, J. V.");

        desk.selects("April 5, 1946").types("d").seesTheValueLine().accepts().seesNoValueLine();
        Tag dated = desk.tagOn("April 5, 1946").tag();
        assertThat(((Tag.DateTag) dated).date().text()).isEqualTo("1946-04-05");

        desk.selects("our entire history precluded the possibility");
        desk.types("t").seesTheValueLine().types("Aggression 𝔘").accepts().seesNoValueLine();
        assertThat(desk.project().codebook().topics().getLast().name()).isEqualTo("Aggression 𝔘");
        assertThat(desk.tags()).isEqualTo(before + 4);

        desk.undoes();
        assertThat(desk.tags()).isEqualTo(before + 3);
        assertThat(desk.project().codebook().topics())
                .noneMatch(one -> one.name().startsWith("Aggr"));
        desk.redoes();
        assertThat(desk.tags()).isEqualTo(before + 4);

        desk.seesSaved().quits();
        Desk again =
                Desk.at(folder.resolve("data"), List.of(folder.resolve("sample.postil")))
                        .seesAProject();
        assertThat(again.tags()).isEqualTo(before + 4);
        assertThat(again.openSigla()).containsExactly("A", "B");
        again.quits();
    }

    @Test
    void escapeLeavesNothingBehind() {
        var before = desk.project();
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine();
        desk.photographs("value-person-light", 1);
        desk.types("Somebody new").leavesTheLine().seesNoValueLine();
        assertThat(desk.project()).isEqualTo(before);
        desk.quits();
    }

    @Test
    void whatIsNoDateIsToldAndNotTagged() {
        int before = desk.tags();
        desk.selects("Moscow, April").types("d").seesTheValueLine().types("1946-13").accepts();
        desk.photographs("value-date-refused-light", 1);
        assertThat(desk.tags()).isEqualTo(before);
        desk.leavesTheLine().seesNoValueLine().quits();
    }

    @Test
    void theWindowInLightAndDarkSmallAndLarge() {
        desk.selects("Generalissimo Stalin")
                .photographs("window-light", 1)
                .photographs("window-light-2x", 2);
        desk.turnsDark().photographs("window-dark", 1);
        desk.resizes(1000, 700).photographs("window-dark-small", 1);
        desk.quits();
    }

    private String name(Id<Person> person) {
        return desk.project().codebook().person(person).orElseThrow().name();
    }
}
