package org.postil.ui.collation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postil.session.comparing.CarryOver.Found;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.passages.CheckedPassages;
import org.postil.ui.fx.passages.PassageLine;

/// Tags that may be copied to the other version, each with a check box, and below them those that
/// are not, with the reason. Enter copies what is checked.
public final class CarryCard extends VBox {

    private final CheckedPassages<Found> passages;
    private final Label counted = new Label();
    private final Button copy = new Button();
    private final Consumer<List<Found>> copied;

    /// @param remarks sentences on what is not copied
    /// @param copied told what the reader checked
    public CarryCard(
            List<Found> found,
            Function<Found, PassageLine> line,
            List<String> remarks,
            Consumer<List<Found>> copied) {
        this.copied = copied;
        getStyleClass().add("carry-card");
        passages = new CheckedPassages<>(line);
        passages.setPlaceholder(new Label(Texts.text("ui.carry.none")));
        passages.onChange(this::count);
        VBox.setVgrow(passages, Priority.ALWAYS);
        getChildren().add(passages);
        if (!remarks.isEmpty()) getChildren().add(remarks(remarks));
        getChildren().add(buttons());
        passages.show(found, Found::whole);
        passages.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public void requestFocus() {
        passages.requestFocus();
    }

    private static ScrollPane remarks(List<String> sentences) {
        var all = new VBox(2);
        for (String sentence : sentences) {
            var one = new Label(sentence);
            one.setWrapText(true);
            one.getStyleClass().add("faint");
            all.getChildren().add(one);
        }
        var pane = new ScrollPane(all);
        pane.setFitToWidth(true);
        pane.setMaxHeight(90);
        pane.setMinHeight(Math.min(90, 22 + 20 * sentences.size()));
        pane.setId("carry-remarks");
        pane.setAccessibleText(String.join(" ", sentences));
        return pane;
    }

    private HBox buttons() {
        counted.getStyleClass().add("faint");
        copy.setId("carry-copy");
        copy.getStyleClass().add("accent");
        copy.setOnAction(_ -> copied.accept(passages.checked()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, counted, gap, copy);
        line.getStyleClass().add("buttons");
        return line;
    }

    private void count() {
        int size = passages.getItems().size();
        counted.setText(Texts.text("ui.everywhere.counted", passages.count(), size));
        copy.setText(Texts.text("ui.carry.copy", passages.count()));
        copy.setDisable(passages.count() == 0);
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || passages.count() == 0) return;
        copied.accept(passages.checked());
        key.consume();
    }
}
