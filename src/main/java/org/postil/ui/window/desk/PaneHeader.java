package org.postil.ui.window.desk;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.VersionWords;

/// What stands over a reading pane: which document, which version, a switch to its other versions.
final class PaneHeader extends HBox {

    private final Label title = new Label();
    private final Label line = new Label();
    private final MenuButton versions = new MenuButton();
    private final Button lock = Icons.button(Feather.LOCK, Texts.text("ui.pane.locked"));
    private final Button close = Icons.button(Feather.X, Texts.text("ui.pane.close"));
    private final Consumer<Id<Witness>> switched;
    private Offered offered = new Offered(List.of(), List.of(), Id.fresh());

    /// The versions in the menu, what it says of each, and which of them is shown.
    private record Offered(List<Id<Witness>> versions, List<String> words, Id<Witness> shown) {}

    PaneHeader(Consumer<Id<Witness>> switched, Runnable turnLock, Runnable closed) {
        this.switched = switched;
        getStyleClass().add("pane-header");
        title.getStyleClass().add("pane-title");
        line.getStyleClass().add("faint");
        title.setMinWidth(0);
        line.setMinWidth(0);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var first = new HBox(6, title, room, close);
        first.getStyleClass().add("pane-line");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var second = new HBox(6, versions, line, gap, lock);
        second.getStyleClass().add("pane-line");
        var words = new VBox(first, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        versions.setMinWidth(USE_PREF_SIZE);
        lock.getStyleClass().add("lock");
        lock.setMinWidth(USE_PREF_SIZE);
        lock.setOnAction(_ -> turnLock.run());
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> closed.run());
        getChildren().add(words);
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    void show(Document document, Witness witness) {
        title.setText(document.title());
        line.setText(VersionWords.line(document, witness));
        versions.setText(witness.siglum());
        versions.setAccessibleText(Texts.text("ui.pane.versions", witness.siglum()));
        List<Witness> all = document.witnesses();
        var now =
                new Offered(
                        all.stream().map(Witness::id).toList(),
                        all.stream().map(PaneHeader::words).toList(),
                        witness.id());
        if (!now.equals(offered)) {
            offered = now;
            versions.getItems()
                    .setAll(
                            all.stream()
                                    .map(one -> item(one, one.id().equals(witness.id())))
                                    .toList());
        }
        boolean several = all.size() > 1;
        versions.setVisible(several);
        versions.setManaged(several);
    }

    /// Says whether what is typed corrects the text.
    void showLock(boolean open) {
        String words = Texts.text(open ? "ui.pane.open" : "ui.pane.locked");
        lock.setGraphic(Icons.of(open ? Feather.UNLOCK : Feather.LOCK));
        lock.setAccessibleText(words);
        lock.setTooltip(new Tooltip(words));
    }

    private static String words(Witness version) {
        String source = VersionWords.source(version);
        String words = Texts.text("ui.version", version.siglum());
        return source.isEmpty() ? words : words + " · " + source;
    }

    private RadioMenuItem item(Witness version, boolean shown) {
        var item = new RadioMenuItem(words(version));
        item.setMnemonicParsing(false);
        item.setSelected(shown);
        item.setOnAction(_ -> {
            item.setSelected(shown); // what is shown is told by the pane, not by the choice
            switched.accept(version.id());
        });
        return item;
    }
}
