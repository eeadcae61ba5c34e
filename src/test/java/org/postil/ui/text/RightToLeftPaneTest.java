package org.postil.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.model.Witness;
import org.postil.text.Span;

/// Text that is written from right to left, in a pane in which it wraps.
class RightToLeftPaneTest {

    private static final String TEXT =
            "שלום עולם ".repeat(60)
                    + "\nIn the margin: سلام عليكم يا صديقي ".repeat(20)
                    + "the end";

    @Test
    void itWrapsAndItsPlacesAreFound() throws Exception {
        try (var screen = PaneOnScreen.open(420, 600)) {
            screen.show(Witness.of("A", TEXT));
            screen.run(() -> {
                screen.pane.applyCss();
                screen.pane.layout();
            });
            screen.select("the end");
            screen.reveal(TEXT.indexOf("the end"));
            assertThat(screen.selected()).isEqualTo("the end");
            boolean seen =
                    PaneOnScreen.onFx(() ->
                            screen.pane
                                    .places()
                                    .screenBounds(new Span(TEXT.length() - 7, TEXT.length()))
                                    .isPresent());
            assertThat(seen).isTrue();
            screen.select("שלום עולם שלום");
            assertThat(screen.selected()).isEqualTo("שלום עולם שלום");
        }
    }
}
