package org.postil.ui.codebook.card;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.analysis.Concordance.Line;
import org.postil.model.codebook.Codebook;

/// Every passage of somebody or something in its context.
public final class PassageCard extends VBox {

    private final PassageList list;

    /// @param go to a passage
    public PassageCard(Consumer<Line> go) {
        list = new PassageList(false, go);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
    }

    public void show(List<Line> lines, Codebook book) {
        list.show(lines, book);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
