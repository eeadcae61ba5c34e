package org.postil.ui.collation;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.postil.message.Message;
import org.postil.model.id.Kebab;
import org.postil.session.copies.Copies;
import org.postil.session.copies.Copies.Row;
import org.postil.ui.fx.Texts;

/// The two copies as documents: a line for each fact, and what each copy says of it. Where they do
/// not say the same, the fact stands out.
public final class CopiesCard extends ScrollPane {

    private static final double FACT = 170;

    private final GridPane grid = new GridPane();

    public CopiesCard() {
        getStyleClass().add("copies-card");
        setId("copies");
        setFitToWidth(true);
        grid.getStyleClass().add("grid");
        var named = new ColumnConstraints(FACT);
        var said = new ColumnConstraints(0, 0, Double.MAX_VALUE);
        said.setHgrow(Priority.ALWAYS);
        said.setPercentWidth(-1);
        grid.getColumnConstraints().addAll(List.of(named, said, said));
        setContent(grid);
    }

    /// Shows what these copies say.
    ///
    /// @param a the siglum of the first
    /// @param b the siglum of the second
    public void show(Copies copies, String a, String b) {
        grid.getChildren().clear();
        grid.addRow(0, head(""), head(a), head(b));
        int line = 1;
        for (Row row : copies.rows()) {
            Label fact = label(words("fact." + Kebab.of(row.fact())), "fact");
            if (row.differs()) fact.getStyleClass().add("differs");
            Label inA = label(said(row.a()), row.a().isEmpty() ? "faint" : "said");
            Label inB = label(said(row.b()), row.b().isEmpty() ? "faint" : "said");
            grid.addRow(line++, fact, inA, inB);
        }
        if (copies.rows().isEmpty()) grid.add(label(words("none"), "faint"), 0, line, 3, 1);
        setAccessibleText(
                copies.rows().stream()
                        .map(row ->
                                words(
                                        "told",
                                        words("fact." + Kebab.of(row.fact())),
                                        a,
                                        said(row.a()),
                                        b,
                                        said(row.b())))
                        .collect(Collectors.joining(" ")));
    }

    private static String said(List<Message> all) {
        if (all.isEmpty()) return words("nothing");
        return all.stream().map(Texts::of).map(Texts::shown).collect(Collectors.joining("\n"));
    }

    private static Label head(String words) {
        return label(words, "head");
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static String words(String key, Object... arguments) {
        return Texts.text("ui.copies." + key, arguments);
    }
}
