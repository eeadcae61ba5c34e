package org.postil.ui.library.about;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.edit.DecisionEdit.TakeBack;
import org.postil.edit.Edit;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.text.Span;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// The stretches of the version that are no part of the document, each with its kind: to go to, and
/// to take back.
final class AsideSection extends VBox {

    private static final int LONGEST = 60;

    private final Consumer<Edit> perform;
    private final BiConsumer<Id<Witness>, Span> go;
    private final boolean readOnly;
    private final VBox stretches = new VBox();
    private List<SetAside> shown = List.of();
    private String text = "";

    AsideSection(Consumer<Edit> perform, BiConsumer<Id<Witness>, Span> go, boolean readOnly) {
        this.perform = perform;
        this.go = go;
        this.readOnly = readOnly;
        getStyleClass().add("section");
        var heading = new Label(Texts.text("ui.aside"));
        heading.getStyleClass().add("section-heading");
        stretches.getStyleClass().add("stretches");
        getChildren().addAll(heading, stretches);
    }

    void show(Witness version) {
        if (version.setAside().equals(shown) && version.text().equals(text)) return;
        shown = version.setAside();
        text = version.text();
        List<Node> rows = shown.stream().map(one -> row(version, one)).toList();
        stretches.getChildren().setAll(rows.isEmpty() ? List.of(nothing()) : rows);
    }

    private static Label nothing() {
        var nothing = new Label(Texts.text("ui.aside.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("faint");
        return nothing;
    }

    private Node row(Witness version, SetAside one) {
        var kind = new Label(AsideWords.of(one.kind()));
        kind.getStyleClass().add("kind");
        var quote = new Label(brief(one.anchor().quote(version.text())));
        quote.getStyleClass().add("faint");
        var words = new VBox(kind, quote);
        words.setMinWidth(0);
        var open = new Button(null, words);
        open.getStyleClass().addAll("flat", "stretch");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        open.setAccessibleText(kind.getText() + ": " + quote.getText());
        open.setOnAction(_ -> go.accept(version.id(), one.anchor().hull()));
        HBox.setHgrow(open, Priority.ALWAYS);
        Button back = Icons.button(Feather.CORNER_UP_LEFT, Texts.text("ui.aside.take-back"));
        back.setDisable(readOnly);
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> perform.accept(new TakeBack(version.id(), List.of(one.id()))));
        var row = new HBox(4, open, back);
        row.getStyleClass().add("stretch-row");
        return row;
    }

    private static String brief(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) return line;
        return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
    }
}
