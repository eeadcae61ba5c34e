package org.postil.ui.collation;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.VariantClass;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Judgement.Status;
import org.postil.model.id.Kebab;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.session.comparing.Guesses;
import org.postil.session.comparing.Judging;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;
import org.postil.ui.fx.access.TabKey;

/// What the reader thinks of the current difference: how much it matters, before the program tells;
/// then its kind, whether it is worth speaking of, and a note.
final class JudgementCard extends VBox {

    /// In the order of their keys, from 1 on.
    private static final List<Rank> RANKS = List.of(Rank.values());

    private final DifferenceWishes wishes;
    private final Label score = new Label();
    private final VBox asking;
    private final VBox judging;
    private final ComboBox<VariantClass> kind = new ComboBox<>();
    private final Button own = Icons.button(Feather.ROTATE_CCW, words("own-kind"));
    private final CheckBox everywhere = new CheckBox(words("everywhere"));
    private final Segments<Status> status =
            new Segments<>(
                    List.of(Status.values()),
                    one -> words("status." + Kebab.of(one)),
                    one -> judge(one));
    private final TextArea note = new TextArea();
    private Optional<Differences> shown = Optional.empty();
    private Optional<Variant> current = Optional.empty();
    private boolean showing;

    /// @param readOnly whether nothing can be decided
    JudgementCard(DifferenceWishes wishes, boolean readOnly) {
        this.wishes = wishes;
        getStyleClass().add("judgement");
        score.setId("guess-score");
        score.setWrapText(true);
        score.setMinHeight(USE_PREF_SIZE);
        asking = asking();
        judging = judging();
        judging.setDisable(readOnly);
        getChildren().addAll(score, asking, judging);
        show(Optional.empty());
    }

    void show(Optional<Differences> now) {
        Optional<Variant> next = now.flatMap(Differences::currentOne);
        boolean same = next.map(Variant::id).equals(current.map(Variant::id));
        shown = now;
        current = next;
        boolean told = now.isPresent() && next.filter(now.get()::isTold).isPresent();
        see(asking, next.isPresent() && !told);
        see(judging, told);
        showScore();
        if (told) fill(now.get().compared(), next.orElseThrow(), same);
        see(this, next.isPresent() || score.isManaged());
    }

    /// Takes over a note that was half typed.
    void commit() {
        if (showing || current.isEmpty() || note.getText().strip().equals(told())) return;
        String words = note.getText();
        wishes.judge().accept(current.get(), judging -> judging.note(words));
    }

    /// Decides how much the current difference matters, if that is asked.
    void guess(int rank) {
        boolean asked = asking.isVisible() && rank < RANKS.size();
        if (asked) current.ifPresent(one -> guess(one, RANKS.get(rank)));
    }

    /// Turns the current one to this, or back.
    void turn(Status wanted) {
        if (!judging.isVisible() || judging.isDisabled() || shown.isEmpty()) return;
        current.ifPresent(one -> {
            Status was = shown.get().compared().judgements().status(one);
            judge(was == wanted ? Status.OPEN : wanted);
        });
    }

    private void fill(Compared compared, Variant one, boolean same) {
        showing = true;
        Optional<Judgement> judgement = compared.judgements().on(one);
        kind.setConverter(new Words(compared));
        kind.setValue(one.kind());
        everywhere.setSelected(judgement.map(Judgement::everywhere).orElse(false));
        boolean changed = judgement.filter(said -> !said.kind().isEmpty()).isPresent();
        everywhere.setDisable(!changed);
        own.setDisable(!changed);
        status.show(compared.judgements().status(one));
        boolean typing = same && note.isFocused();
        if (!typing) note.setText(told());
        showing = false;
    }

    private String told() {
        return shown.flatMap(now -> current.flatMap(one -> now.compared().judgements().on(one)))
                .map(Judgement::note)
                .orElse("");
    }

    private void showScore() {
        Optional<Guesses> guesses = shown.flatMap(Differences::guesses);
        see(score, guesses.isPresent());
        guesses.ifPresent(all -> {
            List<Variant> seen = shown.orElseThrow().visible();
            score.setText(words("score", all.made(seen), seen.size(), all.agreed(seen)));
        });
    }

    private VBox asking() {
        var question = new Label(words("ask"));
        question.setWrapText(true);
        question.getStyleClass().add("title");
        var answers = new FlowPane(6, 6);
        for (Rank rank : RANKS) {
            var answer = new Button(words("answer", RANKS.indexOf(rank) + 1, RankLook.words(rank)));
            answer.setId("guess-" + Kebab.of(rank));
            answer.setOnAction(_ -> current.ifPresent(one -> guess(one, rank)));
            answers.getChildren().add(answer);
        }
        return new VBox(8, question, answers);
    }

    private VBox judging() {
        kind.setId("difference-kind");
        Naming.name(kind, words("kind"));
        kind.getItems().setAll(VariantClass.values());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setOnHidden(_ -> changeKind());
        kind.addEventFilter(KeyEvent.KEY_PRESSED, this::openKinds);
        HBox.setHgrow(kind, Priority.ALWAYS);
        everywhere.setId("difference-everywhere");
        everywhere.setTooltip(new Tooltip(words("everywhere.hint")));
        everywhere.setMinWidth(Region.USE_PREF_SIZE);
        everywhere.setOnAction(_ -> changeKind());
        note.setId("difference-note");
        note.setPromptText(words("note"));
        Naming.name(note, words("note"));
        TabKey.leaves(note);
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) commit();
                });
        status.setId("difference-status");
        own.setId("difference-own-kind");
        own.setOnAction(
                _ -> current.ifPresent(one -> wishes.judge().accept(one, Judging::ownKind)));
        var line = new HBox(8, kind, own, everywhere);
        line.getStyleClass().add("line");
        return new VBox(8, line, status, note);
    }

    private void guess(Variant one, Rank rank) {
        wishes.see().accept(now -> now.guessing(one, rank));
    }

    private void judge(Status now) {
        if (!showing) current.ifPresent(one -> wishes.judge().accept(one, it -> it.status(now)));
    }

    /// Up and Down choose in the open list only: each step in a closed one would be a decision.
    private void openKinds(KeyEvent key) {
        boolean arrow = key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN;
        if (!arrow || kind.isShowing()) return;
        kind.show();
        key.consume();
    }

    private void changeKind() {
        if (showing || current.isEmpty()) return;
        VariantClass chosen = kind.getValue();
        boolean all = everywhere.isSelected();
        boolean same = shown.isPresent() && isAsTold(chosen, all);
        if (same) return;
        wishes.judge().accept(current.get(), judging -> judging.kind(chosen, all));
    }

    private boolean isAsTold(VariantClass chosen, boolean all) {
        Variant one = current.orElseThrow();
        boolean was =
                shown.orElseThrow()
                        .compared()
                        .judgements()
                        .on(one)
                        .map(Judgement::everywhere)
                        .orElse(false);
        return chosen == one.kind() && all == was;
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private static String words(String key, Object... arguments) {
        return Texts.text("ui.judge." + key, arguments);
    }

    /// Kinds in words.
    private static final class Words extends StringConverter<VariantClass> {

        private final Compared compared;

        Words(Compared compared) {
            this.compared = compared;
        }

        @Override
        public String toString(@Nullable VariantClass kind) {
            return kind == null ? "" : RankLook.words(kind, compared);
        }

        @Override
        public VariantClass fromString(String words) {
            throw new UnsupportedOperationException("chosen, never typed: " + words);
        }
    }
}
