package org.postil.ui.library.about;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A heading, and beneath it names with what stands for them.
final class Section extends VBox {

    private static final double NAMES = 96;

    private final Label heading = new Label();
    private final GridPane rows = new GridPane();
    private final List<Entry> entries = new ArrayList<>();

    Section(String words) {
        getStyleClass().add("section");
        heading.getStyleClass().add("section-heading");
        heading.setWrapText(true);
        rows.getStyleClass().add("rows");
        var names = new ColumnConstraints(NAMES);
        names.setHgrow(Priority.NEVER);
        var values = new ColumnConstraints(60, 100, Double.MAX_VALUE);
        values.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().setAll(names, values);
        getChildren().addAll(heading, rows);
        head(words);
    }

    void head(String words) {
        heading.setText(words);
    }

    Entry add(String name, Entry entry) {
        add(name, (Node) entry);
        entries.add(entry);
        return entry;
    }

    void add(String name, Node value) {
        var label = new Label(name);
        label.setWrapText(true);
        label.getStyleClass().addAll("faint", "row-name");
        label.setLabelFor(value);
        GridPane.setValignment(label, VPos.TOP);
        rows.addRow(rows.getRowCount(), label, value);
    }

    /// Takes over what was typed.
    void commit() {
        entries.forEach(Entry::commit);
    }

    void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
