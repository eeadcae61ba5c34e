package org.postil.ui.collation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.collation.page.AsideKind;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.model.id.Kebab;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// Stands over two versions that are compared: how many differences there are of each rank, which
/// are seen, which is current and why it is one, and what was left out of the comparison.
public final class DifferenceBar extends VBox {

    /// Of a reason; all of it stands in the list.
    private static final int MOST_LINES = 3;

    private final DifferenceWishes wishes;
    private final Label title = new Label();
    private final Map<Rank, ToggleButton> chips = new EnumMap<>(Rank.class);
    private final ToggleButton copies = chip("copies", "rank-copies");
    private final ToggleButton dismissed = chip("dismissed", "rank-dismissed");
    private final ToggleButton guessing = new ToggleButton();
    private final Label count = new Label();
    private final Button next = Icons.button(Feather.CHEVRON_DOWN, words("next"));
    private final Button previous = Icons.button(Feather.CHEVRON_UP, words("previous"));
    private final ToggleButton level = new ToggleButton(words("level"));
    private final Button carry = new Button(words("carry"));
    private final Label sign = new Label();
    private final Label reason = new Label();
    private final FlowPane leftOut = new FlowPane(6, 4);
    private Set<AsideKind> back = Set.of();

    public DifferenceBar(DifferenceWishes wishes) {
        this.wishes = wishes;
        getStyleClass().add("difference-bar");
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        for (Rank rank : Rank.values()) {
            chips.put(rank, chip(Kebab.of(rank), RankLook.style(rank)));
        }
        sign.getStyleClass().add("sign");
        sign.setMinWidth(USE_PREF_SIZE);
        reason.setId("difference-reason");
        reason.setWrapText(true);
        reason.setMaxHeight(MOST_LINES * 22);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        var first = new FlowPane(6, 4);
        first.getStyleClass().add("line");
        first.getChildren().add(title);
        first.getChildren().addAll(chips.values());
        first.getChildren().addAll(copies, dismissed, steps());
        var second = new HBox(8, sign, reason);
        second.getStyleClass().add("line");
        leftOut.getStyleClass().add("left-out");
        getChildren().addAll(first, second, leftOut);
    }

    /// Says that the versions are being compared.
    public void showWaiting() {
        title.setText(words("waiting"));
    }

    /// Says how much of comparing them is done, of a hundred.
    public void showDone(int percent) {
        title.setText(words("done", percent));
    }

    public void show(Differences now) {
        Compared compared = now.compared();
        title.setText(words("title", compared.siglum(true), compared.siglum(false)));
        compared.counts().forEach((rank, size) -> showChip(rank, size, now));
        showChip(copies, words("copies"), compared.ofCopies(), now.copies());
        showChip(dismissed, words("dismissed"), compared.dismissed(), now.dismissed());
        show(dismissed, compared.dismissed() > 0);
        boolean isGuessing = now.guesses().isPresent();
        guessing.setSelected(isGuessing);
        chips.values().forEach(chip -> show(chip, !isGuessing));
        show(copies, !isGuessing);
        int visible = now.visible().size();
        count.setText(words("count", now.number(), visible));
        next.setDisable(now.step(1).isEmpty());
        previous.setDisable(now.step(-1).isEmpty());
        showReason(now);
        showLeftOut(compared);
    }

    /// Whether the versions scroll together.
    public void setLevel(boolean isLevel) {
        level.setSelected(isLevel);
    }

    private void showChip(Rank rank, int size, Differences now) {
        ToggleButton chip = chips.get(rank);
        if (chip == null) return;
        showChip(chip, RankLook.words(rank), size, now.ranks().contains(rank));
    }

    private static void showChip(ToggleButton chip, String words, int size, boolean seen) {
        chip.setText(words + " " + size);
        chip.setSelected(seen);
        chip.setDisable(size == 0);
    }

    private void showReason(Differences now) {
        Optional<Variant> current = now.currentOne();
        boolean untold = current.filter(one -> !now.isTold(one)).isPresent();
        show(sign, current.isPresent());
        current.ifPresent(one -> {
            sign.setText(untold ? RankLook.UNTOLD : RankLook.sign(one.kind()));
            Rank rank = untold ? Rank.SLIPS : one.rank();
            sign.getStyleClass().setAll("sign", RankLook.style(rank));
        });
        reason.setText(
                untold
                        ? words("untold")
                        : current.map(one -> reason(one, now.compared())).orElse(summary(now)));
    }

    private static String reason(Variant one, Compared compared) {
        String kind = RankLook.words(one, compared);
        return RankLook.why(one, compared).map(why -> words("why", kind, why)).orElse(kind + ".");
    }

    private static String summary(Differences now) {
        if (now.compared().comparison().identical()) return words("identical");
        if (now.compared().comparison().unrelated()) return words("unrelated");
        if (now.compared().variants().isEmpty()) return words("same");
        return words("summary", now.visible().size(), now.hidden());
    }

    private void showLeftOut(Compared compared) {
        back = compared.rules().compared();
        Map<AsideKind, Integer> found = compared.setAside();
        leftOut.getChildren().clear();
        var words = new Label(words("left-out"));
        words.getStyleClass().add("faint");
        for (AsideKind kind : AsideKind.values()) {
            int size = found.getOrDefault(kind, 0);
            if (size > 0 || back.contains(kind)) leftOut.getChildren().add(turn(kind, size));
        }
        boolean any = !leftOut.getChildren().isEmpty();
        if (any) leftOut.getChildren().addFirst(words);
        show(leftOut, any);
    }

    private static void show(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private Node turn(AsideKind kind, int size) {
        boolean isLeftOut = !back.contains(kind);
        String name = Texts.text("ui.compare.aside." + Kebab.of(kind), size);
        var turn = new ToggleButton(name);
        turn.setId("left-out-" + Kebab.of(kind));
        turn.getStyleClass().addAll("flat", "small", "chip");
        turn.setSelected(isLeftOut);
        turn.setGraphic(Icons.of(isLeftOut ? Feather.EYE_OFF : Feather.EYE));
        turn.setTooltip(new Tooltip(words(isLeftOut ? "left-out.back" : "left-out.again")));
        turn.setOnAction(_ -> {
            var kinds = new HashSet<>(back);
            if (!kinds.remove(kind)) kinds.add(kind);
            wishes.compare().accept(kinds);
        });
        return turn;
    }

    private ToggleButton chip(String id, String style) {
        var chip = new ToggleButton();
        chip.setId("rank-" + id);
        chip.getStyleClass().addAll("flat", "chip");
        var dot = new Region();
        dot.getStyleClass().addAll("dot", style);
        chip.setGraphic(dot);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ ->
                wishes.see()
                        .accept(now ->
                                now.seeing(chosen())
                                        .withCopies(copies.isSelected())
                                        .withDismissed(dismissed.isSelected())));
        return chip;
    }

    private Set<Rank> chosen() {
        var chosen = EnumSet.noneOf(Rank.class);
        chips.forEach((rank, chip) -> {
            if (chip.isSelected()) chosen.add(rank);
        });
        return chosen;
    }

    private HBox steps() {
        count.setId("difference-count");
        count.setMinWidth(USE_PREF_SIZE);
        previous.setOnAction(_ -> wishes.step().accept(-1));
        next.setOnAction(_ -> wishes.step().accept(1));
        level.setId("level");
        level.setGraphic(Icons.of(Feather.LINK));
        level.getStyleClass().addAll("flat", "level");
        level.setTooltip(new Tooltip(words("level.hint")));
        level.setOnAction(_ -> wishes.turnLevel().run());
        guessing.setId("guessing");
        guessing.setGraphic(Icons.of(Feather.TARGET));
        guessing.getStyleClass().addAll("flat", "level");
        guessing.setAccessibleText(words("guessing"));
        guessing.setTooltip(new Tooltip(words("guessing")));
        guessing.setOnAction(_ -> wishes.turnGuessing().run());
        carry.setId("carry-over");
        carry.setGraphic(Icons.of(Feather.COPY));
        carry.getStyleClass().add("flat");
        carry.setOnAction(_ -> wishes.carryOver().run());
        Button leave = Icons.button(Feather.X, words("leave"));
        leave.setOnAction(_ -> wishes.leave().run());
        var steps = new HBox(4, count, previous, next, level, guessing, carry, leave);
        steps.getStyleClass().add("line");
        steps.setMinWidth(USE_PREF_SIZE);
        return steps;
    }

    private static String words(String key, Object... arguments) {
        return Texts.text("ui.compare." + key, arguments);
    }
}
