package org.postil.ui.window;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// What stands in the window while no project is open: what Postil is, and the ways to begin.
final class Welcome extends StackPane {

    private final Shell shell;

    Welcome(Shell shell) {
        this.shell = shell;
        getStyleClass().add("welcome");
        var name = new Label("Postil");
        name.getStyleClass().add("name");
        var what = new Label(Texts.text("ui.welcome.what"));
        what.getStyleClass().add("what");
        what.setWrapText(true);
        var card = new VBox(name, what, beginnings(), guide());
        card.getStyleClass().add("card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        List<Path> recent = shell.recent();
        if (!recent.isEmpty()) card.getChildren().add(recent(recent));
        getChildren().add(card);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.F1) shell.guide().open();
                });
    }

    private Node guide() {
        var link = new Hyperlink(Texts.text("ui.welcome.guide"));
        link.setId("guide");
        link.setOnAction(_ -> shell.guide().open());
        return link;
    }

    private Node beginnings() {
        boolean first = shell.recent().isEmpty();
        Button sample = button(Feather.BOOK_OPEN, "ui.welcome.sample", shell.filing()::openSample);
        Button create = button(Feather.FILE_PLUS, "ui.welcome.new", shell.filing()::create);
        Button open = button(Feather.FOLDER, "ui.welcome.open", shell.filing()::open);
        Button likeliest = first ? sample : open;
        likeliest.setDefaultButton(true);
        var row = first ? new HBox(sample, create, open) : new HBox(open, create, sample);
        row.getStyleClass().add("beginnings");
        return row;
    }

    private static Button button(Feather icon, String key, Runnable action) {
        var button = new Button(Texts.text(key), Icons.of(icon));
        button.setId(key.substring(key.lastIndexOf('.') + 1));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node recent(List<Path> paths) {
        var heading = new Label(Texts.text("ui.welcome.recent"));
        heading.getStyleClass().add("heading");
        var box = new VBox(heading);
        box.getStyleClass().add("recent");
        paths.forEach(path -> box.getChildren().add(recent(path)));
        return box;
    }

    private Node recent(Path path) {
        var link = new Hyperlink(String.valueOf(path.getFileName()));
        link.setOnAction(_ -> shell.filing().open(path));
        link.setTooltip(new Tooltip(path.toString()));
        var folder = new Label(String.valueOf(path.getParent()));
        folder.getStyleClass().add("faint");
        folder.setMinWidth(0);
        var row = new HBox(8, link, folder);
        row.getStyleClass().add("row");
        return row;
    }
}
