package org.postil.ui.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// What stands over the library: how many documents are done, in which order they stand, and a
/// button that brings in more.
final class LibraryHeading extends HBox {

    private final Label done = new Label();
    private final MenuButton orders = new MenuButton(null, Icons.of(Feather.BAR_CHART));

    private final Map<Order, RadioMenuItem> items = new EnumMap<>(Order.class);

    LibraryHeading(Consumer<Wish> wishes, Consumer<Order> ordered, boolean readOnly) {
        getStyleClass().add("side-heading");
        setSpacing(8);
        var title = new Label(Texts.text("ui.library"));
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        done.getStyleClass().add("faint");
        done.setId("done");
        done.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button bringIn = Icons.button(Feather.FILE_PLUS, Texts.text("ui.import"));
        bringIn.setId("import");
        bringIn.setDisable(readOnly);
        bringIn.setOnAction(_ -> wishes.accept(Wish.BringIn.some()));
        orders.getStyleClass().addAll("flat", "icon-button", "orders");
        orders.setId("orders");
        for (Order order : Order.values()) {
            var item = new RadioMenuItem(words(order));
            item.setOnAction(_ -> ordered.accept(order));
            orders.getItems().add(item);
            items.put(order, item);
        }
        getChildren().addAll(title, done, gap, orders, bringIn);
    }

    void show(Project project, Order order) {
        List<Document> documents = project.documents();
        long ready = documents.stream().filter(one -> one.state() == Document.State.DONE).count();
        done.setText(
                documents.isEmpty() ? "" : Texts.text("ui.library.done", ready, documents.size()));
        items.forEach((one, item) -> item.setSelected(one == order));
        String words = Texts.text("ui.library.order", words(order));
        if (words.equals(orders.getAccessibleText())) return;
        orders.setAccessibleText(words);
        orders.setTooltip(new Tooltip(words));
    }

    private static String words(Order order) {
        return Texts.text("ui.order." + order.name().toLowerCase(Locale.ROOT));
    }
}
