package org.postil.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.postil.text.Span;
import org.postil.ui.guide.markdown.Block;
import org.postil.ui.guide.markdown.Block.Code;
import org.postil.ui.guide.markdown.Block.Heading;
import org.postil.ui.guide.markdown.Block.Items;
import org.postil.ui.guide.markdown.Block.Paragraph;
import org.postil.ui.guide.markdown.Block.Picture;
import org.postil.ui.guide.markdown.Block.Row;
import org.postil.ui.guide.markdown.Block.Table;
import org.postil.ui.guide.markdown.Run;
import org.postil.ui.guide.markdown.Run.Style;
import org.postil.ui.guide.markdown.Words;

/// Sets blocks as they look on the screen, with what is looked for marked.
final class Setting {

    /// Words of so many letters stand on one line of a table.
    private static final int SHORT = 24;

    private final Sought sought;

    Setting(Sought sought) {
        this.sought = sought;
    }

    /// A block as it looks.
    ///
    /// @param parts where its parts stand, as [Block#parts] counts them
    record Shown(Region node, List<Node> parts) {
        private static Shown whole(Region node) {
            return new Shown(node, List.of(node));
        }
    }

    Shown of(Block block) {
        return switch (block) {
            case Heading heading ->
                    Shown.whole(flow(heading.words(), "heading-" + heading.level()));
            case Paragraph paragraph -> Shown.whole(flow(paragraph.words(), "paragraph"));
            case Items items -> items(items);
            case Table table -> table(table);
            case Code code -> Shown.whole(flow(Words.of(code.text(), Style.CODE), "code-block"));
            case Picture picture -> Shown.whole(picture(picture));
        };
    }

    private Shown items(Items items) {
        var rows = new ArrayList<Node>();
        for (Words words : items.items()) {
            var sign = new Label(items.numbered() ? rows.size() + 1 + "." : "•");
            sign.getStyleClass().add("bullet");
            TextFlow flow = flow(words, "item");
            HBox.setHgrow(flow, Priority.ALWAYS);
            rows.add(new HBox(sign, flow));
        }
        var box = new VBox();
        box.getStyleClass().add("items");
        box.getChildren().setAll(rows);
        return new Shown(box, rows);
    }

    private Shown table(Table table) {
        var grid = new GridPane();
        grid.getStyleClass().add("table");
        widths(table).forEach(grid.getColumnConstraints()::add);
        addRow(grid, table.head(), "head");
        var parts = new ArrayList<Node>();
        for (Row row : table.rows()) {
            addRow(grid, row, "cell");
            parts.add(grid.getChildren().getLast());
        }
        return new Shown(grid, parts);
    }

    private void addRow(GridPane grid, Row row, String style) {
        Sought marked = sought.isIn(row.plain()) ? sought : Sought.NOTHING;
        grid.addRow(
                grid.getRowCount(),
                row.cells().stream().map(cell -> flow(cell, style, marked)).toArray(Node[]::new));
    }

    /// Columns of short words are as wide as these; the others share what is left.
    private static Stream<ColumnConstraints> widths(Table table) {
        return IntStream.range(0, table.head().cells().size())
                .mapToObj(column -> {
                    var width = new ColumnConstraints();
                    if (isShort(table, column)) {
                        width.setMinWidth(Region.USE_PREF_SIZE);
                    } else {
                        width.setPrefWidth(0);
                        width.setHgrow(Priority.ALWAYS);
                    }
                    return width;
                });
    }

    private static boolean isShort(Table table, int column) {
        return column < table.head().cells().size() - 1
                && table.rows().stream()
                        .allMatch(row -> row.cells().get(column).plain().length() <= SHORT);
    }

    /// As large as it is, or as there is room.
    private static Region picture(Picture picture) {
        var image = new Image(Chapter.resource(picture.file()).toExternalForm());
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setAccessibleText(picture.description());
        var caption = new Label(picture.description());
        caption.getStyleClass().add("faint");
        caption.setWrapText(true);
        var box = new VBox(view, caption);
        box.getStyleClass().add("picture");
        box.setMinWidth(0);
        box.widthProperty()
                .subscribe(
                        width -> view.setFitWidth(Math.min(width.doubleValue(), image.getWidth())));
        return box;
    }

    private TextFlow flow(Words words, String style) {
        return flow(words, style, sought.isIn(words.plain()) ? sought : Sought.NOTHING);
    }

    private static TextFlow flow(Words words, String style, Sought marked) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words.plain());
        for (Run run : words.runs()) flow.getChildren().addAll(run(run, marked));
        return flow;
    }

    private static List<Node> run(Run run, Sought marked) {
        var nodes = new ArrayList<Node>();
        int at = 0;
        for (Span found : marked.in(run)) {
            if (found.start() > at)
                nodes.add(stretch(run.text().substring(at, found.start()), run));
            Label mark = mark(found.of(run.text()), run.style());
            mark.getStyleClass().add("found");
            nodes.add(mark);
            at = found.end();
        }
        if (at < run.text().length()) nodes.add(stretch(run.text().substring(at), run));
        return nodes;
    }

    private static Node stretch(String words, Run run) {
        if (run.style() == Style.KEY) return mark(words, Style.KEY);
        var text = new Text(words);
        text.getStyleClass().addAll("run", name(run.style()));
        return text;
    }

    /// Words with something around them, which stay on one line.
    private static Label mark(String words, Style style) {
        var label = new Label(words);
        label.getStyleClass().addAll("run", name(style));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String name(Style style) {
        return switch (style) {
            case PLAIN -> "plain";
            case BOLD -> "bold";
            case CODE -> "code";
            case KEY -> "key";
        };
    }
}
