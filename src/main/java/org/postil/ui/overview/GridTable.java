package org.postil.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
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
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.overview.Grid.Cell;
import org.postil.ui.overview.Grid.Line;

/// A [Grid] on the screen, sorted by a click on the name of a column, in the background; counts
/// have bars besides. The arrow keys walk its cells; Enter, or a click, lists the passages behind
/// one.
final class GridTable extends TableView<Line> {

    private static final double BAR = 46;
    private static final double LETTER = 8.2;
    private static final double WIDEST = 210;
    private static final double SCROLLBAR = 16;
    private static final int SAMPLE = 100;

    /// So many columns are made in one frame.
    private static final int SLICE = 10;

    private final Form form;
    private final Consumer<List<Passage>> opened;
    private final Latest<List<Line>> sorted = new Latest<>(lines -> getItems().setAll(lines));
    private Grid grid;

    GridTable(Form form, Grid grid, Consumer<List<Passage>> opened) {
        this.form = form;
        this.grid = grid;
        this.opened = opened;
        setId("overview-" + form.id());
        setAccessibleText(form.words());
        var nothing = new Label(Texts.text("ui.overview.nothing." + form.id()));
        nothing.getStyleClass().addAll("faint", "placeholder");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        grow(grid);
        getItems().setAll(grid.lines());
        setSortPolicy(_ -> {
            sortAgain();
            return true;
        });
        getSelectionModel().setCellSelectionEnabled(true);
        widthProperty().addListener(_ -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    Form form() {
        return form;
    }

    /// Puts in some more columns, and the others with the next frames: each takes its time.
    private void grow(Grid whole) {
        int there = getColumns().size();
        int next = Math.min(there + SLICE, whole.columns().size());
        getColumns().addAll(IntStream.range(there, next).mapToObj(Counting::new).toList());
        if (next < whole.columns().size()) afterFrame(() -> grow(whole));
    }

    private static void afterFrame(Runnable then) {
        new AnimationTimer() {
            private boolean laidOut;

            @Override
            public void handle(long now) {
                if (laidOut) {
                    stop();
                    then.run();
                }
                laidOut = true;
            }
        }.start();
    }

    /// Each column has its width where all have room; else none is much wider than another. The
    /// last one takes what is left where it has words.
    private void fit() {
        List<Counting> all = getColumns().stream().map(Counting.class::cast).toList();
        double whole = getWidth() - SCROLLBAR;
        double natural = all.stream().mapToDouble(one -> one.natural).sum();
        double most = natural > whole ? Math.max(80, whole * 0.28) : Double.MAX_VALUE;
        for (Counting one : all) one.fit(most);
        double left = whole - all.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        if (left <= 0 || all.isEmpty() || grid.isNumber(all.size() - 1)) return;
        all.getLast().setPrefWidth(all.getLast().getPrefWidth() + left);
    }

    /// True where a grid has its place in this table, sorted as the table is now.
    boolean fits(Form of, Grid other) {
        return of == form
                && grid.columns().equals(other.columns())
                && grid.lines().isEmpty() == other.lines().isEmpty();
    }

    /// Shows what was counted anew.
    void show(Grid now) {
        grid = now;
        sortAgain();
    }

    @Override
    public void requestFocus() {
        boolean none = getSelectionModel().isEmpty() && !getItems().isEmpty();
        if (none) getSelectionModel().select(0, getColumns().getFirst());
        super.requestFocus();
    }

    private void sortAgain() {
        List<Line> lines = grid.lines();
        Optional<Comparator<Line>> order =
                getSortOrder().stream().map(this::order).reduce(Comparator::thenComparing);
        if (order.isPresent()) {
            sorted.ask(() -> lines.stream().sorted(order.get()).toList());
        } else {
            sorted.forget();
            getItems().setAll(lines);
        }
    }

    private Comparator<Line> order(TableColumn<Line, ?> column) {
        Comparator<Line> order = grid.order(((Counting) column).index);
        return column.getSortType() == TableColumn.SortType.ASCENDING ? order : order.reversed();
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

    /// A column of the grid.
    private final class Counting extends TableColumn<Line, Cell> {

        private final int index;
        private final double natural;

        Counting(int index) {
            super(grid.columns().get(index));
            this.index = index;
            setCellValueFactory(
                    row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
            natural = width(index);
            setPrefWidth(natural);
            setCellFactory(_ -> new CountCell(index));
        }

        /// Wide enough for its name and its first words, as far as these are short.
        private double width(int index) {
            double name = 30 + LETTER * grid.columns().get(index).length();
            if (grid.isNumber(index)) return Math.clamp(name, 96, 200);
            int longest =
                    grid.lines().stream()
                            .limit(SAMPLE)
                            .mapToInt(line -> line.cells().get(index).text().length())
                            .max()
                            .orElse(0);
            return Math.clamp(24 + 7 * longest, name, Math.max(name, WIDEST));
        }

        /// Unless the reader has made it as wide as it is.
        private void fit(double most) {
            if (Math.abs(getWidth() - getPrefWidth()) > 1) return;
            setPrefWidth(Math.min(natural, most));
        }
    }

    /// A cell; a count has a bar as long as it is large.
    private final class CountCell extends TableCell<Line, Cell> {

        private final Region bar = new Region();
        private final int column;

        CountCell(int column) {
            this.column = column;
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
            double width = BAR * number / grid.most().get(column);
            bar.setMinWidth(width);
            bar.setPrefWidth(width);
        }
    }
}
