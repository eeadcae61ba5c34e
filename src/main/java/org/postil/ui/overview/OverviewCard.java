package org.postil.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.ui.fx.Focus;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;
import org.postil.ui.overview.OverviewWishes.Ending;
import org.postil.ui.overview.time.Together;

/// What a project says as a whole, in several forms, one of them seen; of all documents, or of up
/// to three selections side by side.
public final class OverviewCard extends VBox {

    private static final int MOST = 3;

    private final OverviewWishes wishes;
    private final Together times = new Together();
    private final Segments<Form> forms =
            new Segments<>(List.of(Form.values()), Form::words, this::see);
    private final HBox row = new HBox(12);
    private final Button more = new Button(Texts.text("ui.overview.compare"));
    private final List<ChartBox> boxes = new ArrayList<>();

    public OverviewCard(OverviewWishes wishes) {
        this.wishes = wishes;
        getStyleClass().add("overview-card");
        forms.setId("overview-forms");
        more.setId("overview-compare");
        more.setTooltip(new Tooltip(Texts.text("ui.overview.compare.hint")));
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(_ -> add());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, forms, gap, more, writing());
        line.getStyleClass().add("find-line");
        forms.setMinWidth(USE_PREF_SIZE);
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().addAll(line, row, times.meanings());
        add();
        see(forms.value());
    }

    /// Those that are shown, from the left.
    public List<ChartBox> boxes() {
        return List.copyOf(boxes);
    }

    /// Shows the next of the passages that are listed (1), or the one before (-1). Empty where none
    /// are.
    public Optional<Runnable> stepping(int by) {
        return boxes.stream()
                .map(ChartBox::passages)
                .filter(PassageList::isListing)
                .findFirst()
                .map(list -> () -> list.step(by));
    }

    @Override
    public void requestFocus() {
        forms.requestFocus();
    }

    private void see(Form form) {
        boxes.forEach(box -> box.show(form));
        times.meanings().setWanted(form == Form.TIMELINE);
    }

    private void add() {
        if (boxes.size() == MOST) return;
        var box = new ChartBox(wishes, times);
        times.add(box.timeline());
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(300);
        box.setMinWidth(0);
        box.show(forms.value());
        if (!boxes.isEmpty()) box.add(removal(box));
        boxes.add(box);
        row.getChildren().add(box);
        arrange();
        more.setDisable(boxes.size() == MOST);
        if (boxes.size() > 1) wishes.asked().accept(box);
    }

    private void arrange() {
        boxes.forEach(box -> box.setAlone(boxes.size() == 1));
    }

    private Node removal(ChartBox box) {
        Button remove = Icons.button(Feather.X, Texts.text("ui.overview.compare.end"));
        remove.setOnAction(_ -> {
            boxes.remove(box);
            times.remove(box.timeline());
            row.getChildren().remove(box);
            more.setDisable(false);
            arrange();
            forms.requestFocus();
        });
        return remove;
    }

    private Node writing() {
        var menu = new MenuButton(Texts.text("ui.overview.write"));
        menu.setId("overview-write");
        menu.setMinWidth(USE_PREF_SIZE);
        for (Ending ending : Ending.values()) {
            var item =
                    new MenuItem(
                            Texts.text(
                                    "ui.overview.write." + ending.name().toLowerCase(Locale.ROOT)));
            item.setOnAction(_ -> wishes.written().accept(current().written(), ending));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// The box with the focus in it, or else the first.
    private ChartBox current() {
        return boxes.stream().filter(Focus::isWithin).findFirst().orElse(boxes.getFirst());
    }
}
