package org.postil.ui.collation;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.collation.variant.Variant;
import org.postil.message.Brief;
import org.postil.model.ParagraphNumbers;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.text.Span;
import org.postil.ui.fx.Texts;

/// One difference: its sign, what each version has, where, and why it is what it is.
final class DifferenceCell extends ListCell<Variant> {

    private static final int LONGEST = 90;

    private final Supplier<Optional<Differences>> shown;
    private final Label sign = new Label();
    private final Label a = new Label();
    private final Label b = new Label();
    private final Label kind = new Label();
    private final Label place = new Label();
    private final Label reason = new Label();
    private final HBox row;

    DifferenceCell(Supplier<Optional<Differences>> shown) {
        this.shown = shown;
        getStyleClass().add("difference");
        setPrefWidth(0);
        sign.setMinWidth(USE_PREF_SIZE);
        kind.getStyleClass().add("kind");
        place.getStyleClass().add("faint");
        place.setMinWidth(USE_PREF_SIZE);
        reason.getStyleClass().add("faint");
        for (Label one : new Label[] {a, b, reason}) {
            one.setWrapText(true);
            one.setMinHeight(USE_PREF_SIZE);
        }
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setMaxWidth(Double.MAX_VALUE);
        var words = new VBox(2, new HBox(6, kind, place), a, b, reason);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, sign, words);
    }

    @Override
    protected void updateItem(@Nullable Variant one, boolean empty) {
        super.updateItem(one, empty);
        Optional<Compared> compared = shown.get().map(Differences::compared);
        if (empty || one == null || compared.isEmpty()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        fill(one, compared.get());
        setGraphic(row);
    }

    private void fill(Variant one, Compared compared) {
        sign.setText(RankLook.sign(one.kind()));
        sign.getStyleClass().setAll("sign", RankLook.style(one.rank()));
        kind.setText(RankLook.words(one, compared));
        place.setText(place(one, compared));
        a.setText(reading(compared, true, one.a()));
        b.setText(reading(compared, false, one.b()));
        reason.setText(RankLook.why(one).orElse(""));
        reason.setManaged(!reason.getText().isEmpty());
        setAccessibleText(
                String.join(
                        ". ",
                        RankLook.words(one.rank()),
                        kind.getText(),
                        a.getText(),
                        b.getText(),
                        reason.getText()));
    }

    private static String reading(Compared compared, boolean inA, Span span) {
        String text = inA ? compared.a().text() : compared.b().text();
        String siglum = compared.siglum(inA);
        if (span.isEmpty()) return Texts.text("ui.compare.reading.none", siglum);
        return Texts.text("ui.compare.reading", siglum, Brief.ends(span.of(text), LONGEST));
    }

    private static String place(Variant one, Compared compared) {
        String inA = number(compared.numbersA(), one.a().start());
        String inB = number(compared.numbersB(), one.b().start());
        return inA.equals(inB) ? inA : inA + " / " + inB;
    }

    private static String number(ParagraphNumbers numbers, int place) {
        int number = numbers.at(place);
        return number == 0 ? "–" : "¶ " + number;
    }
}
