package org.postil.ui.collation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.message.Brief;
import org.postil.model.annotation.Judgement.Status;
import org.postil.model.id.Kebab;
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
    private final Label judged = new Label();
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
        judged.getStyleClass().add("judged");
        for (Label one : new Label[] {a, b, reason, judged}) {
            one.setWrapText(true);
            one.setMinHeight(USE_PREF_SIZE);
        }
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setMaxWidth(Double.MAX_VALUE);
        var words = new VBox(2, new HBox(6, kind, place), a, b, reason, judged);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, sign, words);
        row.getStyleClass().add("difference-row");
    }

    @Override
    protected void updateItem(@Nullable Variant one, boolean empty) {
        super.updateItem(one, empty);
        Optional<Differences> all = shown.get();
        if (empty || one == null || all.isEmpty()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        fill(one, all.get());
        setGraphic(row);
    }

    private void fill(Variant one, Differences all) {
        Compared compared = all.compared();
        boolean told = all.isTold(one);
        sign.setText(told ? RankLook.sign(one.kind()) : RankLook.UNTOLD);
        sign.getStyleClass().setAll("sign", RankLook.style(told ? one.rank() : Rank.SLIPS));
        kind.setText(told ? RankLook.words(one, compared) : "");
        place.setText(DifferenceWords.place(one, compared));
        a.setText(Texts.shown(reading(compared, true, one.a())));
        b.setText(Texts.shown(reading(compared, false, one.b())));
        reason.setText(told ? RankLook.why(one, compared).orElse("") : "");
        reason.setManaged(!reason.getText().isEmpty());
        judged.setText(told ? judged(one, all) : "");
        judged.setManaged(!judged.getText().isEmpty());
        setAccessibleText(
                String.join(
                        ". ",
                        told ? RankLook.words(one.rank()) : RankLook.UNTOLD,
                        kind.getText(),
                        a.getText(),
                        b.getText(),
                        reason.getText(),
                        judged.getText()));
    }

    /// What the reader thinks of it: a guess, whether it is worth speaking of, a note.
    private static String judged(Variant one, Differences all) {
        var lines = new ArrayList<String>();
        all.guesses()
                .flatMap(guesses -> guesses.of(one.id()))
                .ifPresent(rank ->
                        lines.add(
                                Texts.text(
                                        "ui.judge.guessed",
                                        RankLook.words(rank),
                                        RankLook.words(one.rank()))));
        all.compared()
                .judgements()
                .on(one)
                .ifPresent(said -> {
                    if (said.status() != Status.OPEN) {
                        lines.add(Texts.text("ui.judge.status." + Kebab.of(said.status())));
                    }
                    if (!said.note().isBlank()) lines.add(said.note());
                });
        return Texts.shown(String.join("\n", lines));
    }

    private static String reading(Compared compared, boolean inA, Span span) {
        String text = inA ? compared.a().text() : compared.b().text();
        String siglum = compared.siglum(inA);
        if (span.isEmpty()) return Texts.text("ui.compare.reading.none", siglum);
        return Texts.text("ui.compare.reading", siglum, Brief.ends(span.of(text), LONGEST));
    }
}
