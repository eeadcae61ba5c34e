package org.postil.ui.window.states;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.message.Message;
import org.postil.store.safety.Snapshot;
import org.postil.store.safety.Snapshots;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// All earlier states, the newest above. Enter or a double click lets one be looked at.
final class StatesView extends VBox {

    private static final double MEGABYTE = 1 << 20;
    private static final double HEIGHT = 274;

    private final ListView<Snapshot> list = new ListView<>();
    private final TextField name = new TextField();
    private final Label said = new Label();
    private final Label measure = new Label();
    private final Consumer<Snapshot> look;

    /// @param look lets a state be looked at
    /// @param restore makes a new project of it
    StatesView(Consumer<Snapshot> look, Consumer<Snapshot> restore) {
        super(10);
        this.look = look;
        getStyleClass().add("states");
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(Texts.text("ui.states.title"));
        list.setPlaceholder(new Label(Texts.text("ui.states.none")));
        list.setCellFactory(_ -> new StateCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) lookAtChosen();
        });
        said.setId("states-said");
        for (Label words : List.of(said, measure)) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        measure.getStyleClass().add("faint");
        getChildren().addAll(said, list, measure, deeds(restore));
    }

    /// Offers a line to keep the present state under a name.
    void offerKeeping(Consumer<String> keepAs) {
        getChildren().add(1, keeping(keepAs));
    }

    void goToName() {
        name.requestFocus();
    }

    void goToList() {
        list.requestFocus();
    }

    void show(List<Snapshot> states, Message words) {
        list.getItems().setAll(states);
        list.getSelectionModel().selectFirst();
        long bytes = states.stream().mapToLong(Snapshot::bytes).sum();
        measure.setText(
                Texts.text(
                        "ui.states.measure",
                        states.size(),
                        megabytes(bytes),
                        Snapshots.MOST_BYTES >> 30));
        say(words);
    }

    void say(Message words) {
        said.setText(Texts.of(words));
    }

    static String megabytes(long bytes) {
        return Texts.text("ui.states.megabytes", Math.ceil(bytes / MEGABYTE * 10) / 10);
    }

    private HBox deeds(Consumer<Snapshot> restore) {
        var looking = new Button(Texts.text("ui.states.look"));
        looking.setId("look-at-state");
        looking.setOnAction(_ -> lookAtChosen());
        var restoring = new Button(Texts.text("ui.states.restore"));
        restoring.setId("restore-state");
        restoring.setOnAction(_ -> restore.accept(list.getSelectionModel().getSelectedItem()));
        var nothingChosen = list.getSelectionModel().selectedItemProperty().isNull();
        for (Button button : List.of(looking, restoring)) {
            button.disableProperty().bind(nothingChosen);
        }
        return new HBox(8, looking, restoring);
    }

    private HBox keeping(Consumer<String> keepAs) {
        name.setId("state-name");
        Naming.name(name, Texts.text("ui.states.prompt"));
        name.setPromptText(Texts.text("ui.states.prompt"));
        name.setOnAction(_ -> keepNamed(keepAs));
        HBox.setHgrow(name, Priority.ALWAYS);
        var keep = new Button(Texts.text("ui.states.keep"));
        keep.setId("keep-state");
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        keep.setOnAction(_ -> keepNamed(keepAs));
        return new HBox(8, name, keep);
    }

    private void keepNamed(Consumer<String> keepAs) {
        if (name.getText().isBlank()) return;
        keepAs.accept(name.getText().strip());
        name.clear();
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        lookAtChosen();
        key.consume();
    }

    private void lookAtChosen() {
        Snapshot chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) look.accept(chosen);
    }
}
