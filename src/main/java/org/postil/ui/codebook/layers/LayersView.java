package org.postil.ui.codebook.layers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.analysis.RegisterCounts;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.id.LayerId;
import org.postil.ui.codebook.form.EntryTools;
import org.postil.ui.codebook.form.FormPane;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// The kinds of tag in the reader's order, with a form for the one that is chosen. Alt with Up and
/// Down moves it; Enter or a double click lists its tags.
public final class LayersView extends VBox {

    private final LayerWishes wishes;
    private final boolean readOnly;
    private final TextField newName = new TextField();
    private final ListView<LayerRow> list = new ListView<>();
    private final LayerForm form;
    private final FormPane pane;
    private final EntryTools tools = new EntryTools();
    private Codebook book = Codebook.empty();
    private boolean following;

    public LayersView(LayerWishes wishes, boolean readOnly) {
        this.wishes = wishes;
        this.readOnly = readOnly;
        form = new LayerForm(wishes, readOnly);
        pane = new FormPane(list, form);
        getStyleClass().add("register-view");
        VBox.setVgrow(pane, Priority.ALWAYS);
        fillTools();
        fillList();
        getChildren().addAll(newBox(), tools, pane);
        showChosen();
    }

    /// Shows the kinds of tag as they are now; the one that was chosen stays so.
    public void show(Codebook now, RegisterCounts counts) {
        Optional<LayerId> chosen = chosen().map(Layer::id);
        book = now;
        following = true;
        list.getItems()
                .setAll(
                        now.layers().stream()
                                .map(layer -> new LayerRow(layer, counts.of(layer.id())))
                                .toList());
        following = false;
        choose(row -> chosen.filter(row.layer().id()::equals).isPresent());
    }

    public Optional<Layer> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(LayerRow::layer);
    }

    /// Chooses one, with its name ready to be changed.
    public void edit(LayerId layer) {
        newName.clear();
        choose(row -> row.layer().id().equals(layer));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        form.editName();
    }

    public void commit() {
        form.commit();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void choose(Predicate<LayerRow> wanted) {
        following = true;
        list.getSelectionModel().clearSelection();
        list.getItems().stream()
                .filter(wanted)
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        following = false;
        showChosen();
    }

    private void showChosen() {
        if (following) return;
        Optional<LayerRow> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (chosen.isPresent()) {
            form.show(book, chosen.get());
            pane.showForm();
        } else {
            form.commit();
            pane.say(Texts.text("ui.layers.choose"));
        }
        boolean own = chosen.filter(row -> !row.layer().isBuiltIn()).isPresent();
        tools.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button ->
                        button.setDisable(
                                !isPossible(button.getStyleClass(), chosen.isPresent(), own)));
    }

    private boolean isPossible(List<String> tool, boolean any, boolean own) {
        if (tool.contains("passages")) return any;
        if (readOnly) return false;
        return tool.contains("remove") ? own : any;
    }

    private HBox newBox() {
        newName.setPromptText(Texts.text("ui.layers.new"));
        Naming.name(newName, Texts.text("ui.layers.new"));
        newName.setId("new-layer");
        newName.setDisable(readOnly);
        newName.setOnAction(_ -> create());
        HBox.setHgrow(newName, Priority.ALWAYS);
        Button create = Icons.button(Feather.PLUS, Texts.text("ui.codebook.new-layer"));
        create.setOnAction(_ -> create());
        create.setDisable(readOnly);
        var box = new HBox(6, newName, create);
        box.getStyleClass().add("find-field");
        return box;
    }

    private void create() {
        String name = newName.getText().strip();
        if (name.isEmpty()) newName.requestFocus();
        else wishes.create().accept(name);
    }

    /// The field for the name of a new one takes the focus.
    public void askName() {
        newName.requestFocus();
    }

    private void fillTools() {
        tools.add("passages", Feather.LIST, wishes.passages());
        tools.add("up", Feather.ARROW_UP, () -> wishes.move().accept(-1));
        tools.add("down", Feather.ARROW_DOWN, () -> wishes.move().accept(1));
        tools.gap();
        tools.add("remove", Feather.TRASH_2, wishes.remove()).getStyleClass().add("danger");
    }

    private void fillList() {
        list.setCellFactory(_ -> new LayerCell());
        list.setAccessibleText(Texts.text("ui.codebook.part.layers"));
        list.setId("layers");
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> showChosen());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) wishes.passages().run();
        });
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown()) return;
        boolean done = key.isAltDown() ? moved(key.getCode()) : did(key.getCode());
        if (done) key.consume();
    }

    private boolean moved(KeyCode key) {
        if (key != KeyCode.UP && key != KeyCode.DOWN) return false;
        wishes.move().accept(key == KeyCode.UP ? -1 : 1);
        return true;
    }

    private boolean did(KeyCode key) {
        switch (key) {
            case ENTER -> wishes.passages().run();
            case DELETE -> wishes.remove().run();
            case INSERT -> askName();
            case F2 -> form.editName();
            default -> {
                return false;
            }
        }
        return true;
    }
}
