package org.postil.ui.window;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.RegisterCounts;
import org.postil.model.Project;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.LayerId;
import org.postil.ui.codebook.CodebookPanel.Part;

/// People, topics and kinds of tag, worked on with the keyboard.
class PeopleAndTopicsTest {

    private static final String STALIN = "Stalin, J. V.";
    private static final String GENERAL = "Gen. Stalin";

    @TempDir Path folder;
    private Desk desk;
    private RegisterDesk register;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil"));
        desk.resizes(1440, 900);
        register = new RegisterDesk(desk);
    }

    @Test
    void twoWhoAreTheSameAreMergedAndPartedAgainByUndo() {
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine();
        desk.presses(CONTROL, javafx.scene.input.KeyCode.A).types(GENERAL).accepts();
        desk.seesNoValueLine();
        Project before = desk.project();
        int tags = counted(STALIN).all() + counted(GENERAL).all();
        assertThat(counted(GENERAL).named()).isEqualTo(1);

        register.opens(Part.PEOPLE).finds("stalin");
        assertThat(register.found()).containsExactly(STALIN, GENERAL);
        register.marksAll().chooses("entry-merge");
        photographs("codebook-merge");
        assertThat(register.drawerTitle()).startsWith("Merge people into one");
        register.presses(ENTER);

        assertThat(register.isDrawerOpen()).isFalse();
        assertThat(register.book().people()).hasSize(before.codebook().people().size() - 1);
        assertThat(register.person(STALIN).aliases()).contains(GENERAL);
        assertThat(counted(STALIN).all()).isEqualTo(tags);
        desk.seesStatus("Done: merge “Gen. Stalin” into “Stalin, J. V.”");
        desk.undoes();
        assertThat(desk.project()).isEqualTo(before);
        desk.redoes();
        assertThat(counted(STALIN).all()).isEqualTo(tags);
        desk.seesSaved().quits();

        Desk next = Desk.at(folder.resolve("data"));
        next.opens(folder.resolve("sample.postil")).seesAProject().undoes();
        assertThat(next.project().codebook()).isEqualTo(before.codebook());
        next.quits();
    }

    @Test
    void somePassagesGoToANewPerson() {
        int all = counted(STALIN).all();
        register.opens(Part.PEOPLE).finds(STALIN).chooses("entry-split");
        assertThat(register.passages()).isEqualTo(all);
        register.presses(SPACE).presses(DOWN).presses(SPACE);
        register.goesInto("#split-name").types("Stalin, Vasily");
        photographs("codebook-split");
        register.presses(ENTER);
        assertThat(counted("Stalin, Vasily").all()).isEqualTo(2);
        assertThat(counted(STALIN).all()).isEqualTo(all - 2);
        desk.seesStatus("Done: split “Stalin, Vasily” off “Stalin, J. V.”").undoes();
        assertThat(counted(STALIN).all()).isEqualTo(all);
        desk.quits();
    }

    @Test
    void passagesAreListedAndEnterGoesThere() {
        desk.fx(() -> desk.window().panes().all().forEach(desk.window().panes()::close));
        register.opens(Part.PEOPLE).finds("molotov").presses(ENTER);
        int passages = register.passages();
        assertThat(passages).isEqualTo(counted("Molotov, V. M.").all()).isPositive();
        assertThat(register.drawerTitle()).endsWith("of “Molotov, V. M.”");
        photographs("codebook-passages");
        register.presses(ENTER);
        assertThat(desk.openSigla()).hasSize(1);
        Tag here = Desk.onFx(() -> desk.window().attention().current().orElseThrow().tag());
        assertThat(here.people()).contains(register.person("Molotov, V. M.").id());
        assertThat(register.isDrawerOpen()).isTrue();
        desk.quits();
    }

    @Test
    void whatIsKnownOfAPersonIsChangedFieldByField() {
        register.opens(Part.PEOPLE).finds("bevin").goesInto("#person-name");
        register.overwrites("Bevin, E.").presses(TAB);
        register.types("Ernie").presses(ENTER).presses(TAB);
        assertThat(register.person("Bevin, E.").aliases()).contains("Ernie");
        register.presses(TAB).presses(TAB);
        register.types("https://www.wikidata.org/wiki/Q313553").presses(ENTER);
        assertThat(register.person("Bevin, E.").externalIds()).containsEntry("wikidata", "Q313553");
        register.presses(TAB).presses(TAB).types("118510372");
        assertThat(register.problem())
                .isEqualTo(
                        "“118510372” is no number of the GND: its last sign would have to be 1."
                                + " Perhaps a digit is mistyped.");
        desk.photographs("codebook-person-light", 1);
        register.presses(ENTER);
        assertThat(register.person("Bevin, E.").externalIds()).doesNotContainKey("gnd");
        register.presses(ESCAPE);
        assertThat(register.problem()).isEmpty();
        desk.undoes().undoes().undoes();
        assertThat(register.person("Bevin, Ernest").aliases()).containsExactly("Mr. Bevin");
        desk.quits();
    }

    @Test
    void somebodyWhomTagsPointToIsNotRemovedButShown() {
        register.opens(Part.PEOPLE).finds("molotov").presses(DELETE);
        assertThat(register.drawerTitle()).contains("“Molotov, V. M.” cannot be removed");
        assertThat(register.person("Molotov, V. M.")).isNotNull();
        register.presses(ESCAPE);
        assertThat(register.isDrawerOpen()).isFalse();
        register.finds("Nobody Else");
        assertThat(register.found()).isEmpty();
        desk.photographs("codebook-nobody-light", 1);
        register.overwrites("Nobody New").presses(ENTER);
        assertThat(register.person("Nobody New").aliases()).isEmpty();
        desk.undoes();
        assertThat(register.book().people()).hasSize(9);
        desk.quits();
    }

    @Test
    void topicsAreNestedAndOrderedWithTheKeyboard() {
        List<Topic> before = register.book().topics();
        register.opens(Part.TOPICS).choosesTopic("United Nations").presses(ALT, RIGHT);
        assertThat(register.topic("United Nations").parent())
                .isEqualTo(register.topic("Atomic energy").id());
        assertThat(register.chosenTopics()).containsExactly("United Nations");
        desk.seesStatus("Done: nest topic “United Nations” under “Atomic energy”");
        register.presses(ALT, LEFT);
        assertThat(register.topic("United Nations").isTopmost()).isTrue();
        register.presses(ALT, UP);
        assertThat(register.book().under(Topic.ROOT).getFirst().name()).isEqualTo("United Nations");
        photographs("codebook-topics");
        desk.undoes().undoes().undoes();
        assertThat(register.book().topics()).isEqualTo(before);
        desk.quits();
    }

    @Test
    void topicsAreMergedAndRemovedWithWhatStandsUnderThem() {
        register.opens(Part.TOPICS).choosesTopic("Near East").presses(DELETE);
        desk.seesStatus("Removed “Near East”. The 2 topics under it are topmost now.");
        desk.undoes();
        assertThat(register.topic("Iran").parent()).isEqualTo(register.topic("Near East").id());
        register.choosesTopic("Iran").chooses("entry-merge");
        register.goesInto(".finder .text-field").types("near").presses(ENTER);
        desk.photographs("codebook-merge-topics-light", 1);
        register.presses(ENTER);
        Topic iran = register.topic("Iran");
        assertThat(iran.isTopmost()).isTrue();
        assertThat(iran.words()).contains("Near East");
        assertThat(register.book().under(iran.id()))
                .extracting(Topic::name)
                .containsExactly("Oil concessions", "Turkish Straits");
        desk.quits();
    }

    @Test
    void aKindOfTagOfOnesOwnTagsWithItsLetter() {
        register.opens(Part.LAYERS).goesInto("#new-layer").types("Mood").presses(ENTER);
        Layer mood = register.book().layers().getLast();
        assertThat(mood.letter()).isEqualTo("M");
        register.goesInto("#layer-letter").overwrites("s");
        assertThat(register.problem())
                .startsWith("S is the letter of “Speaker” already. Free are:");
        register.overwrites("x");
        assertThat(register.problem()).startsWith("X means something else");
        desk.photographs("codebook-layer-light", 1);
        register.overwrites("w").presses(ENTER);
        register.goesInto("#layer-values").presses(DOWN);
        register.goesInto("#layer-choices").overwrites("angry").presses(ENTER).types("calm");
        register.presses(CONTROL, ENTER);
        assertThat(register.book().layer(mood.id()).orElseThrow().values())
                .isEqualTo(new Values.Closed(List.of("angry", "calm")));

        desk.selects("at any time").types("w").seesTheValueLine().types("cal").accepts();
        assertThat(desk.tagOn("at any time").tag())
                .isEqualTo(new Tag.ValueTag(new LayerId("mood"), "calm"));
        photographs("codebook-layer-used");
        register.opens(Part.LAYERS).presses(DELETE);
        assertThat(register.drawerTitle()).contains("“Mood” cannot be removed: 1 passage");
        desk.undoes().undoes().undoes().undoes();
        assertThat(register.book().layer(mood.id())).isEmpty();
        desk.quits();
    }

    @Test
    void theCodebookGoesOutAndComesIntoAnotherProject() throws Exception {
        Path book = folder.resolve("book.json");
        desk.wouldName(book);
        desk.fx(() -> desk.shell().filing().out().codebookOut(desk.window()));
        desk.seesStatus("Written");
        assertThat(Files.readString(book)).contains("\"format\": \"postil-codebook\"");
        List<Person> people = register.book().people();

        desk.wouldName(folder.resolve("other.postil"));
        desk.fx(() -> desk.shell().filing().create());
        desk.await(() -> desk.shell().shown().orElseThrow().endsWith("other.postil"));
        register.opens(Part.PEOPLE);
        photographs("codebook-empty");
        register.opens(Part.TOPICS);
        desk.photographs("codebook-empty-topics-light", 1);
        desk.wouldName(book);
        desk.fx(() -> desk.shell().filing().codebookIn(desk.window()));
        desk.await(register::isDrawerOpen);
        photographs("codebook-adopt");
        register.presses(SPACE).presses(ENTER);
        desk.seesStatus("Done: take in people and topics");
        assertThat(register.book().people()).isEqualTo(people.subList(1, people.size()));
        desk.undoes();
        assertThat(register.book().people()).isEmpty();

        Files.writeString(book, Files.readString(book).replace("\"people\"", "\"persons\""));
        desk.wouldName(book);
        desk.fx(() -> desk.shell().filing().codebookIn(desk.window()));
        assertThat(desk.told())
                .isEqualTo(
                        "persons is no key of such a file, so that what stands there would be"
                                + " lost.");
        desk.quits();
    }

    /// By daylight and by night.
    private void photographs(String name) {
        desk.photographs(name + "-light", 1).turnsDark();
        desk.photographs(name + "-dark", 1).turnsDark();
    }

    private RegisterCounts.OfPerson counted(String name) {
        Project now = desk.project();
        return RegisterCounts.of(now.codebook(), now.witnesses()).of(register.person(name));
    }
}
