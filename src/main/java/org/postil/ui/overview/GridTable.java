package org.postil.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.postil.ui.fx.Texts;
import org.postil.ui.overview.Grid.Cell;
import org.postil.ui.overview.Grid.Line;

/// A [Grid] on the screen, sorted by a click on the name of a column; counts have bars besides. The
/// arrow keys walk its cells; Enter, or a click, lists the passages behind one.
final class GridTable extends TableView<Line> {

    private static final double BAR = 46;

    private final Consumer<List<Passage>> opened;

    GridTable(Form form, Grid grid, Consumer<List<Passage>> opened) {
        this.opened = opened;
        setId("overview-" + form.id());
        setAccessibleText(form.words());
        var nothing = new Label(Texts.text("ui.overview.nothing"));
        nothing.getStyleClass().addAll("faint", "placeholder");
        setPlaceholder(nothing);
        for (int i = 0; i < grid.columns().size(); i++) getColumns().add(column(grid, i));
        getItems().setAll(grid.lines());
        getSelectionModel().setCellSelectionEnabled(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    @Override
    public void requestFocus() {
        boolean none = getSelectionModel().isEmpty() && !getItems().isEmpty();
        if (none) getSelectionModel().select(0, getColumns().getFirst());
        super.requestFocus();
    }

    private static TableColumn<Line, Cell> column(Grid grid, int index) {
        var column = new TableColumn<Line, Cell>(grid.columns().get(index));
        boolean number = grid.isNumber(index);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        column.setComparator(
                number
                        ? (a, b) -> Integer.compare(b.number().orElse(0), a.number().orElse(0))
                        : (a, b) -> a.text().compareToIgnoreCase(b.text()));
        column.setPrefWidth(width(column.getText(), index, number));
        int most = most(grid, index);
        column.setCellFactory(_ -> new CountCell(most));
        return column;
    }

    /// Wide enough for its name, as far as that is short.
    private static double width(String name, int index, boolean number) {
        if (!number) return index == 0 ? 230 : 170;
        return Math.clamp(30 + 8.2 * name.length(), 96, 200);
    }

    private static int most(Grid grid, int column) {
        int most = 1;
        for (int i = 0; i < grid.lines().size(); i++) {
            most = Math.max(most, grid.number(i, column));
        }
        return most;
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        open();
        key.consume();
    }

    private void click(MouseEvent click) {
        boolean inCell = click.getTarget() instanceof Node node && isInCell(node);
        if (inCell) open();
    }

    private boolean isInCell(Node node) {
        for (Node at = node; at != null && at != this; at = at.getParent()) {
            if (at instanceof CountCell cell) return !cell.isEmpty();
        }
        return false;
    }

    private void open() {
        var cells = getSelectionModel().getSelectedCells();
        if (cells.isEmpty()) return;
        TablePosition<?, ?> at = cells.getFirst();
        if (at.getColumn() < 0 || at.getRow() >= getItems().size()) return;
        Cell cell = (Cell) at.getTableColumn().getCellData(at.getRow());
        opened.accept(cell.door().get());
    }

    /// A cell; a count has a bar as long as it is large.
    private static final class CountCell extends TableCell<Line, Cell> {

        private final Region bar = new Region();
        private final int most;

        CountCell(int most) {
            this.most = most;
            bar.getStyleClass().add("count-bar");
            bar.setMinHeight(10);
            bar.setMaxHeight(10);
        }

        @Override
        protected void updateItem(@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            if (empty || cell == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(cell.text());
            int number = cell.number().orElse(0);
            setGraphic(number == 0 ? null : bar);
            double width = BAR * number / most;
            bar.setMinWidth(width);
            bar.setPrefWidth(width);
        }
    }
}
