package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.text.Span;
import org.postil.ui.text.WitnessPane;

/// What a screen reader says of the tags at the caret.
class SpokenTagsTest {

    private static final String NAME = "Generalissimo Stalin";

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void tagsAName() {
        desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("sample.postil"));
        desk.goesTo("A").selects(NAME).types("p").seesTheValueLine().accepts().seesNoValueLine();
    }

    @Test
    void aTagIsSaidWhenTheCaretComesToItAndNoMoreWhenItLeaves() {
        desk.putsTheCaretIn(NAME);
        assertThat(said()).isEqualTo("Person: Stalin, J. V.");
        desk.fx(() -> text().select(new Span(desk.text().length(), desk.text().length())));
        assertThat(said()).isEmpty();
    }

    @Test
    void ofSeveralItIsSaidWhichThisIs() {
        desk.selects("interview with " + NAME).types("t").seesTheValueLine().accepts();
        desk.putsTheCaretIn(NAME);
        assertThat(said()).startsWith("Topic: ").endsWith(", 2 of 2 here");
        desk.types(",");
        assertThat(said()).isEqualTo("Person: Stalin, J. V., 1 of 2 here");
        desk.types(",").presses(KeyCode.DELETE);
        assertThat(said()).isEqualTo("Person: Stalin, J. V.");
    }

    private String said() {
        return Desk.onFx(() -> {
            var target = text().focusTarget();
            Object help = target.queryAccessibleAttribute(AccessibleAttribute.HELP);
            return Objects.toString(help, "");
        });
    }

    private WitnessPane text() {
        return desk.window().panes().current().orElseThrow().text();
    }
}
