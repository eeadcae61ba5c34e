package org.postil.ui.window;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.model.Witness;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.session.suggesting.Suggestion;
import org.postil.text.Splice;

/// A reader walks through what the program proposes, with keys alone.
class SuggestTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void opensTheSample() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.await(() -> waiting().matches("\\d+ suggestions"));
        desk.presses(CONTROL, DIGIT5);
        desk.await(() -> current().isPresent());
    }

    @Test
    void theSampleOpensWithItsSuggestionsWaiting() {
        assertThat(suggestions()).hasSizeGreaterThan(10);
        assertThat(suggestions()).extracting(one -> one.layer().value()).contains("date", "person");
        desk.photographs("suggestions-light", 1).turnsDark().photographs("suggestions-dark", 1);
    }

    @Test
    void enterAcceptsAndOneUndoTakesItBack() {
        Suggestion first = current().orElseThrow();
        int tags = version().annotations().size();
        int before = suggestions().size();
        desk.presses(ENTER);
        assertThat(version().annotations()).hasSize(tags + 1);
        assertThat(version().annotations())
                .anyMatch(tag -> tag.anchor().hull().equals(first.span()));
        assertThat(suggestions()).hasSize(before - 1).doesNotContain(first);
        assertThat(current()).isPresent();
        desk.presses(CONTROL, Z);
        assertThat(version().annotations()).hasSize(tags);
        assertThat(suggestions()).hasSize(before).contains(first);
    }

    @Test
    void whatIsRejectedDoesNotComeBack() {
        Suggestion first = current().orElseThrow();
        int before = suggestions().size();
        desk.presses(DELETE);
        assertThat(version().rejections()).hasSize(1);
        assertThat(suggestions()).hasSize(before - 1).doesNotContain(first);
    }

    @Test
    void allThatIsLikeTheCurrentOneIsAcceptedInOneStep() {
        Suggestion many =
                suggestions().stream()
                        .filter(one -> alike(one).size() > 2)
                        .findFirst()
                        .orElseThrow();
        int like = alike(many).size();
        int before = suggestions().size();
        desk.fx(() -> list().getSelectionModel().select(many));
        desk.presses(A);
        assertThat(suggestions().size()).isLessThanOrEqualTo(before - like);
        desk.presses(CONTROL, Z);
        assertThat(suggestions()).hasSize(before);
    }

    @Test
    void theValueCanBeChangedFirst() {
        Suggestion person =
                suggestions().stream()
                        .filter(one -> one.layer().value().equals("person"))
                        .findFirst()
                        .orElseThrow();
        desk.fx(() -> list().getSelectionModel().select(person));
        desk.presses(E);
        desk.await(() -> desk.node(".value-line").isPresent());
        desk.photographs("suggestion-changed", 1);
        desk.presses(ENTER);
        assertThat(version().annotations())
                .anyMatch(tag -> tag.anchor().hull().equals(person.span()));
        assertThat(Desk.onFx(() -> list().isFocused())).isTrue();
    }

    @Test
    void readingStopsAndGoesOnWhenTheReaderWants() {
        desk.fx(() -> desk.window().desks().suggesting().turnReading().orElseThrow().run());
        Witness now = version();
        desk.does(() ->
                new ReplaceText(
                        now.id(),
                        Splice.insert(0, "On May 1, 1944 "),
                        desk.window().work().session().stamp()));
        assertThat(suggestions()).isEmpty();
        desk.fx(() -> desk.window().desks().suggesting().turnReading().orElseThrow().run());
        desk.await(() -> !suggestions().isEmpty());
    }

    @Test
    void aLayerThatIsHiddenIsNotWalked() {
        desk.clicks("#suggested-person");
        assertThat(suggestions())
                .isNotEmpty()
                .noneMatch(one -> one.layer().value().equals("person"));
    }

    @Test
    void oneGoesOnToTheNextDocumentInWhichSomethingWaits() {
        var here = Desk.onFx(() -> desk.window().panes().current().orElseThrow().shown());
        desk.presses(ALT, PAGE_DOWN);
        desk.await(() -> current().isPresent());
        assertThat(version().id()).isNotEqualTo(here);
        assertThat(suggestions()).isNotEmpty();
        assertThat(Desk.onFx(() -> list().isFocused())).isTrue();
        desk.photographs("suggestions-header", 1);
    }

    @Test
    void phrasesOfTheDocumentsBecomeTopicsAndWhatSpeaksOfThemIsProposed() {
        desk.fx(() -> desk.window().desks().codebook().proposeTopics().orElseThrow().run());
        desk.await(() -> desk.node("#create-topics").isPresent());
        int topics = Desk.onFx(() -> desk.project().codebook().topics().size());
        desk.presses(SPACE).photographs("topics-proposed", 1).presses(ENTER);
        List<Topic> now = Desk.onFx(() -> desk.project().codebook().topics());
        assertThat(now).hasSize(topics + 1);
        assertThat(desk.node("#create-topics")).isEmpty();
        desk.presses(CONTROL, Z);
        assertThat(Desk.onFx(() -> desk.project().codebook().topics())).hasSize(topics);
    }

    @Test
    void otherDocumentsThatATextNamesAreListed() {
        desk.fx(() -> desk.window().panes().open(kelly()));
        desk.fx(() -> desk.window().see("document"));
        desk.await(() -> references().stream().anyMatch(one -> one.contains("599")));
        assertThat(references())
                .contains("My telegram No. 599: not in the project")
                .noneMatch(one -> one.contains("608"));
        desk.photographs("references", 1);
    }

    private Id<Witness> kelly() {
        return desk.project().documents().stream()
                .filter(one -> one.title().contains("Kelly"))
                .findFirst()
                .orElseThrow()
                .main();
    }

    private List<String> references() {
        return Desk.onFx(() ->
                desk.nodes(".document-panel .stretch").stream()
                        .map(Node::getAccessibleText)
                        .toList());
    }

    @Test
    void escapeGoesBackToTheTextAndItsOutlinesGoWithThePanel() {
        desk.presses(ESCAPE);
        assertThat(Desk.onFx(() -> list().isFocused())).isFalse();
        desk.clicks("#tab-tags");
        desk.photographs("suggestions-off", 1);
    }

    private String waiting() {
        return ((Button) desk.node("#waiting").orElseThrow()).getText();
    }

    private List<Suggestion> alike(Suggestion one) {
        return suggestions().stream().filter(one::isLike).toList();
    }

    private Witness version() {
        return Desk.onFx(() ->
                desk.window()
                        .work()
                        .project()
                        .witness(desk.window().panes().current().orElseThrow().shown())
                        .orElseThrow());
    }

    private Optional<Suggestion> current() {
        return Desk.onFx(() -> Optional.ofNullable(list().getSelectionModel().getSelectedItem()));
    }

    private List<Suggestion> suggestions() {
        return Desk.onFx(() -> List.copyOf(list().getItems()));
    }

    @SuppressWarnings("unchecked")
    private ListView<Suggestion> list() {
        return (ListView<Suggestion>) desk.node(".suggestion-panel .list-view").orElseThrow();
    }
}
