package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// What a reader does with tags by keys alone. The sample's telegram 1053 is open, version A in
/// front.
class TagKeysTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data"));
        desk.opensTheSample(folder.resolve("sample.postil")).goesTo("A");
    }

    @AfterEach
    void quits() {
        desk.quits();
    }

    @Test
    void oneLetterTagsTheDateUnderTheCaretAndOneUndoTakesItBack() {
        int before = desk.tags();
        desk.putsTheCaretIn("April 5, 1946").types("d").seesNoValueLine();
        assertThat(desk.tags()).isEqualTo(before + 1);
        assertThat(((Tag.DateTag) newest().tag()).date().text()).startsWith("1946-04-05");
        desk.seesStatus("5 April 1946");
        desk.undoes();
        assertThat(desk.tags()).isEqualTo(before);
    }

    @Test
    void oneLetterTagsTheNameUnderTheCaretWhereOnePersonBearsIt() {
        desk.putsTheCaretIn("Stalin").types("p").seesNoValueLine();
        assertThat(name(((Tag.PersonTag) newest().tag()).person())).isEqualTo("Stalin, J. V.");
        desk.seesStatus("Person: Stalin, J. V.");
    }

    @Test
    void whatIsNotCertainIsAskedFor() {
        int before = desk.tags();
        desk.putsTheCaretIn("interview").types("p").seesTheValueLine();
        assertThat(desk.field()).isEqualTo("interview");
        desk.leavesTheLine().seesNoValueLine();
        assertThat(desk.tags()).isEqualTo(before);
    }

    @Test
    void thePeriodKeyTagsTheNextSelectionAsTheLastWas() {
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
        desk.selects("the Generalissimo").types(".").seesNoValueLine();
        Annotation repeated = desk.tagOn("the Generalissimo");
        assertThat(repeated.tag()).isEqualTo(desk.tagOn("Generalissimo Stalin").tag());
        assertThat(repeated).isEqualTo(newest());
    }

    @Test
    void whoWasNewComesIntoTheRegisterOnceHoweverOftenTheTagIsRepeated() {
        int people = desk.project().codebook().people().size();
        desk.selects("interview").types("p").seesTheValueLine().accepts();
        desk.selects("United States").types(".").types(".");
        assertThat(desk.project().codebook().people()).hasSize(people + 1);
    }

    @Test
    void anEndMovesByAWordAndTheOtherWayWithShift() {
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
        Annotation tag = newest();
        assertThat(quote(tag)).isEqualTo("Generalissimo Stalin");
        desk.types("]");
        assertThat(quote(tag)).isEqualTo("Generalissimo Stalin at");
        desk.types("}").types("}").types("[");
        assertThat(quote(tag)).isEqualTo("with Generalissimo");
        desk.types("{").types("{").seesStatus("can't go further");
        assertThat(quote(tag)).isEqualTo("Generalissimo");
        desk.undoes().undoes();
        assertThat(quote(tag)).isEqualTo("Generalissimo");
    }

    @Test
    void selectedWordsJoinTheTagThatWasLookedAtLast() {
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
        Annotation tag = newest();
        desk.selects("last night").presses(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(quote(tag)).isEqualTo("Generalissimo Stalin … last night");
        desk.seesStatus("2 stretches");
        assertThat(newest().id()).isEqualTo(tag.id());
        desk.undoes();
        assertThat(quote(tag)).isEqualTo("Generalissimo Stalin");
    }

    @Test
    void theCommaGoesThroughAllTagsOnTheSameWordsThirtyDeep() {
        int at = desk.text().indexOf("Generalissimo Stalin");
        desk.does(() -> thirtyNotes(Anchor.at(at, at + "Generalissimo Stalin".length())));
        desk.putsTheCaretIn("Generalissimo");
        var seen = new HashSet<Id<Annotation>>();
        int here = desk.tagsHere();
        assertThat(here).isGreaterThanOrEqualTo(30);
        for (int i = 0; i < here; i++) {
            seen.add(desk.currentTag().id());
            desk.types(",");
        }
        assertThat(seen).hasSize(here);
        desk.photographs("overlaps-thirty-light", 1);
    }

    @Test
    void certaintyTurnsWithTheQuestionMarkAndTheNoteOpensWithEnter() {
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
        desk.types("?");
        assertThat(newest().certainty()).isEqualTo(Certainty.LIKELY);
        desk.presses(KeyCode.ENTER).enters("Why not Marshal?").presses(KeyCode.ESCAPE);
        assertThat(newest().note()).isEqualTo("Why not Marshal?");
        desk.types("??");
        assertThat(newest().certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(newest().note()).isEqualTo("Why not Marshal?");
    }

    @Test
    void tabWalksTheTagsAndDeleteRemovesTheOneUnderTheCaret() {
        int before = desk.tags();
        desk.selects("Generalissimo Stalin").types("p").seesTheValueLine().accepts();
        Annotation tag = newest();
        desk.presses(KeyCode.TAB);
        assertThat(desk.currentTag().id()).isNotEqualTo(tag.id());
        desk.presses(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(desk.currentTag().id()).isEqualTo(tag.id());
        desk.presses(KeyCode.DELETE);
        assertThat(desk.tags()).isEqualTo(before);
    }

    @Test
    void aKindThatIsKeptOnTagsEverySelectionUntilEscape() {
        desk.selects("Generalissimo Stalin");
        desk.typesHolding("P", List.of(KeyCode.SHIFT)).seesTheValueLine().accepts();
        desk.photographs("kept-on-light", 1);
        int before = desk.tags();
        desk.selects("the Generalissimo").presses(KeyCode.ENTER);
        desk.selects("last night").presses(KeyCode.ENTER);
        assertThat(desk.tags()).isEqualTo(before + 2);
        assertThat(desk.tagOn("last night").tag())
                .isEqualTo(desk.tagOn("Generalissimo Stalin").tag());
        desk.turnsDark().photographs("kept-on-dark", 1);
        desk.presses(KeyCode.ESCAPE).seesStatus("not kept on any more");
        desk.selects("interview").presses(KeyCode.ENTER);
        assertThat(desk.tags()).isEqualTo(before + 2);
    }

    @Test
    void aKindCanBeKeptOnBeforeAnythingIsSelected() {
        int before = desk.tags();
        desk.putsTheCaretIn("interview");
        desk.typesHolding("P", List.of(KeyCode.SHIFT)).seesTheValueLine();
        desk.types("Somebody new").accepts().seesNoValueLine();
        assertThat(desk.tags()).isEqualTo(before);
        int people = desk.project().codebook().people().size();
        desk.selects("interview").presses(KeyCode.ENTER);
        desk.selects("last night").presses(KeyCode.ENTER);
        assertThat(desk.tags()).isEqualTo(before + 2);
        assertThat(desk.project().codebook().people()).hasSize(people + 1);
    }

    @Test
    void aSelectionIsTaggedWithoutTheSpacesAtItsEnds() {
        desk.selects(" Generalissimo Stalin ").types("p").seesTheValueLine().accepts();
        assertThat(quote(newest())).isEqualTo("Generalissimo Stalin");
    }

    private Edit thirtyNotes(Anchor anchor) {
        Stamp now = desk.window().work().session().stamp();
        List<Annotation> notes =
                Stream.generate(() -> Annotation.of(anchor, new Tag.NoteTag(), now))
                        .limit(30)
                        .toList();
        return new TagEdit.AddAnnotations(desk.witness().id(), notes);
    }

    private Annotation newest() {
        return desk.witness().annotations().stream()
                .max(java.util.Comparator.comparing(tag -> tag.made().when()))
                .orElseThrow();
    }

    private String quote(Annotation tag) {
        Annotation now = desk.witness().annotation(tag.id()).orElseThrow();
        return now.anchor().quote(desk.text());
    }

    private String name(Id<Person> person) {
        return desk.project().codebook().person(person).orElseThrow().name();
    }
}
