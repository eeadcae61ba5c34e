package org.postil.ui.find;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.postil.analysis.concordance.FormCount;
import org.postil.ui.fx.Texts;

/// How often each form of the words was found. Enter or a double click marks its rows.
final class FormTable extends TableView<FormCount> {

    private final Consumer<String> chosen;

    FormTable(Consumer<String> chosen) {
        this.chosen = chosen;
        setId("find-all-forms");
        setAccessibleText(Texts.text("ui.find-all.view.words"));
        var nothing = new Label(Texts.text("ui.find-all.nothing"));
        nothing.getStyleClass().addAll("faint", "placeholder");
        setPlaceholder(nothing);
        column("form", 320, FormCount::form);
        column("count", 120, FormCount::count);
        column("documents", 120, FormCount::documents);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.getClickCount() > 1) choose();
                });
    }

    @Override
    public void requestFocus() {
        if (getSelectionModel().isEmpty()) getSelectionModel().selectFirst();
        super.requestFocus();
    }

    private <T> void column(String id, double width, Function<FormCount, T> value) {
        var column = new TableColumn<FormCount, T>(Texts.text("ui.find-all.forms." + id));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        getColumns().add(column);
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        choose();
        key.consume();
    }

    private void choose() {
        FormCount form = getSelectionModel().getSelectedItem();
        if (form != null) chosen.accept(form.form());
    }
}
