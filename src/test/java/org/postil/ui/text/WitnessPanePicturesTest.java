package org.postil.ui.text;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.ui.fx.Theme;
import org.postil.ui.text.pointing.TagCard;

/// Pictures to look at, under `target/screenshots`.
class WitnessPanePicturesTest {

    @Test
    void aPaneInBothThemes() throws TimeoutException {
        try (var screen = PaneOnScreen.open(760, 900)) {
            Witness witness = CableSample.witness();
            screen.show(witness);
            screen.reveal(witness.text().indexOf("Moscow, April 5"));
            screen.run(() -> screen.pane.requestFocus());
            screen.select("exploiting the world's raw materials");
            screen.run(() -> screen.pane.emphasise(Optional.of(first(witness, "What does"))));
            screen.picture("witness-pane-light");
            screen.dress(Theme.DARK);
            screen.picture("witness-pane-dark");
        }
    }

    @Test
    void overlapsOfFourAndFive() throws TimeoutException {
        try (var screen = PaneOnScreen.open(680, 420)) {
            Witness witness = CableSample.overlaps();
            screen.show(witness);
            screen.picture("witness-overlaps-light");
            screen.run(() -> screen.pane.emphasise(Optional.of(first(witness, "Stalin"))));
            screen.dress(Theme.DARK);
            screen.picture("witness-overlaps-dark");
        }
    }

    @Test
    void aNarrowPaneAndAWideOne() throws TimeoutException {
        Witness witness = CableSample.witness();
        int begin = witness.text().indexOf("Moscow, April 5");
        try (var screen = PaneOnScreen.open(430, 700)) {
            screen.show(witness);
            screen.reveal(begin);
            screen.picture("witness-pane-narrow");
        }
        try (var screen = PaneOnScreen.open(1000, 700)) {
            screen.show(witness);
            screen.run(() -> screen.pane.setType(TypeSize.USUAL.scaled(1.4)));
            screen.reveal(begin);
            screen.picture("witness-pane-large");
        }
    }

    @Test
    void aDialogue() throws TimeoutException {
        try (var screen = PaneOnScreen.open(680, 420)) {
            screen.show(CableSample.dialogue());
            screen.picture("witness-dialogue");
        }
    }

    @Test
    void whatTheMouseIsToldOfTags() throws TimeoutException {
        try (var screen = PaneOnScreen.open(460, 520)) {
            screen.fill(() -> {
                var cards = new VBox(10);
                cards.getStyleClass().addAll("tooltip", "tag-tooltip", "tag-cards");
                for (Annotation annotation : CableSample.witness().annotations().subList(1, 6)) {
                    cards.getChildren().add(new TagCard(annotation, CableSample.codebook()));
                }
                return cards;
            });
            screen.picture("witness-cards");
        }
    }

    private static Id<Annotation> first(Witness witness, String words) {
        return witness.annotations().stream()
                .filter(one -> one.anchor().quote(witness.text()).startsWith(words))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
