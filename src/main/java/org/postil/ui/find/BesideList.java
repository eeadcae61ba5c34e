package org.postil.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.postil.analysis.find.Beside;
import org.postil.model.codebook.Codebook;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// What was found in notes, in what tags say, and among people and topics: a line that says how
/// much, and opens to the rows. A click shows a row's words, Enter and a double click go to them or
/// to the entry. Neither is seen where nothing was found so.
final class BesideList extends ListView<Beside> {

    /// Rows that it has room for where the window has little.
    private static final int FEW = 5;

    private static final double ROW = 30;

    private final FindWishes wishes;
    private final FontIcon sign = Icons.of(Feather.CHEVRON_RIGHT);
    private final ToggleButton line = new ToggleButton("", sign);
    private Codebook book = Codebook.empty();

    BesideList(FindWishes wishes) {
        this.wishes = wishes;
        setId("find-all-beside");
        setAccessibleText(Texts.text("ui.beside"));
        setCellFactory(_ -> new BesideCell(() -> book));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(this::click);
        line.setId("find-all-beside-line");
        line.getStyleClass().addAll("flat", "beside-line");
        line.setMinHeight(28);
        line.setMaxWidth(Double.MAX_VALUE);
        line.selectedProperty().subscribe(this::open);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressOnLine);
        show(List.of(), book);
    }

    /// Says how much was found, and opens the list.
    ToggleButton line() {
        return line;
    }

    boolean isEmpty() {
        return getItems().isEmpty();
    }

    void show(List<Beside> found, Codebook now) {
        book = now;
        int before = getSelectionModel().getSelectedIndex();
        boolean same = getItems().equals(found);
        getItems().setAll(found);
        if (same && before >= 0) getSelectionModel().select(before);
        else getSelectionModel().selectFirst();
        line.setText(Texts.text("ui.beside.line", counts(found)));
        line.setVisible(!found.isEmpty());
        line.setManaged(!found.isEmpty());
        setMinHeight(ROW * Math.min(found.size(), 3) + 2);
        setPrefHeight(ROW * Math.min(found.size(), FEW) + 2);
        open(line.isSelected());
    }

    private void open(boolean wanted) {
        boolean seen = wanted && !isEmpty();
        setVisible(seen);
        setManaged(seen);
        sign.setIconCode(wanted ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    }

    /// "3 notes, 12 tags, 1 person".
    private static String counts(List<Beside> found) {
        var counts = new ArrayList<String>();
        for (Beside.Sort sort : Beside.Sort.values()) {
            long count = found.stream().filter(one -> one.sort() == sort).count();
            String key = "ui.beside.count." + sort.name().toLowerCase(Locale.ROOT);
            if (count > 0) counts.add(Texts.text(key, count));
        }
        return String.join(", ", counts);
    }

    private Optional<Beside> current() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void press(KeyEvent key) {
        boolean up = key.getCode() == KeyCode.UP && getSelectionModel().getSelectedIndex() <= 0;
        if (key.getCode() == KeyCode.ENTER) current().ifPresent(wishes.besideGone());
        else if (up) line.requestFocus();
        else return;
        key.consume();
    }

    /// Enter opens it and goes in, Down goes in.
    private void pressOnLine(KeyEvent key) {
        boolean enter = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        if (!enter && key.getCode() != KeyCode.DOWN) return;
        line.setSelected(!enter || !line.isSelected());
        if (line.isSelected()) requestFocus();
        key.consume();
    }

    private void click(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY) return;
        current().ifPresent(click.getClickCount() > 1 ? wishes.besideGone() : wishes.besideShown());
    }
}
