package org.postil.ui.codebook.card;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.postil.analysis.Concordance.Line;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.ui.fx.Texts;

/// Passages in their context, one a line, to be looked at or to be checked. Enter or a double click
/// goes to one; Space checks it.
final class PassageList extends ListView<Line> {

    private final Set<Id<Annotation>> checked = new HashSet<>();
    private final Label nothing = new Label();
    private Codebook book = Codebook.empty();
    private Runnable changed = () -> {};

    PassageList(boolean checking, Consumer<Line> go) {
        getStyleClass().add("mention-list");
        setAccessibleText(Texts.text("ui.passages"));
        setPlaceholder(nothing);
        nothing.getStyleClass().addAll("faint", "placeholder");
        nothing.setText(Texts.text("ui.passages.nothing"));
        setCellFactory(_ ->
                new PassageCell(
                        () -> book,
                        checking
                                ? Optional.of(line -> checked.contains(id(line)))
                                : Optional.empty(),
                        this::turn));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) chosen().ifPresent(go);
                    else if (checking && key.getCode() == KeyCode.SPACE)
                        chosen().ifPresent(this::turn);
                    else return;
                    key.consume();
                });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) chosen().ifPresent(go);
        });
    }

    /// Told when another passage is checked.
    void onCheck(Runnable listener) {
        changed = listener;
    }

    void show(List<Line> lines, Codebook now) {
        book = now;
        int chosen = Math.max(0, getSelectionModel().getSelectedIndex());
        getItems().setAll(lines);
        checked.retainAll(lines.stream().map(PassageList::id).toList());
        if (!lines.isEmpty()) getSelectionModel().select(Math.min(chosen, lines.size() - 1));
    }

    /// The tags of the passages that are checked.
    Set<Id<Annotation>> checked() {
        return Set.copyOf(checked);
    }

    void checkAll(boolean all) {
        checked.clear();
        if (all) getItems().forEach(line -> checked.add(id(line)));
        refresh();
        changed.run();
    }

    private Optional<Line> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void turn(Line line) {
        if (!checked.remove(id(line))) checked.add(id(line));
        refresh();
        changed.run();
    }

    private static Id<Annotation> id(Line line) {
        return line.tag().id();
    }
}
