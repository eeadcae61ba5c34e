package org.postil.ui.codebook.card;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.analysis.Concordance.Line;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.ui.fx.Texts;

/// Which passages go to a new person or topic, and what that one is called.
public final class SplitCard extends VBox {

    private final TextField name = new TextField();
    private final CheckBox all = new CheckBox(Texts.text("ui.split.all"));
    private final Button split = new Button();
    private final PassageList list;

    /// @param question what the new one is called
    /// @param done told the name and the tags that go
    public SplitCard(
            String question, Consumer<Line> go, BiConsumer<String, Set<Id<Annotation>>> done) {
        super(8);
        list = new PassageList(true, go);
        getStyleClass().add("split-card");
        var label = new Label(question);
        label.setLabelFor(name);
        label.setMinWidth(USE_PREF_SIZE);
        name.setId("split-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        split.setId("split-done");
        split.getStyleClass().add("accent");
        split.setMinWidth(USE_PREF_SIZE);
        split.setOnAction(_ -> done.accept(name.getText().strip(), list.checked()));
        name.setOnAction(_ -> split.fire());
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> list.checkAll(all.isSelected()));
        var head = new HBox(10, label, name, all, split);
        head.getStyleClass().add("card-head");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        name.textProperty().subscribe(this::refresh);
        list.onCheck(this::refresh);
    }

    public void show(List<Line> lines, Codebook book) {
        list.show(lines, book);
        refresh();
    }

    /// The first passage can be checked at once.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void refresh() {
        int count = list.checked().size();
        all.setIndeterminate(count > 0 && count < list.getItems().size());
        all.setSelected(count > 0 && count == list.getItems().size());
        split.setText(Texts.text("ui.split.do", count));
        split.setDisable(count == 0 || name.getText().isBlank());
    }
}
