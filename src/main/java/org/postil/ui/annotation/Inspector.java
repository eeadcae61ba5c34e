package org.postil.ui.annotation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Stamp;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.TagWords;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;
import org.postil.ui.fx.access.TabKey;

/// The tag under the caret: what it says, the reader's note on it, how sure the reader is, who made
/// it and when.
public final class Inspector extends VBox {

    private static final int MOST_OTHERS = 3;
    private static final Duration REST = Duration.seconds(1.5);
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withZone(ZoneId.systemDefault());

    private final TagWishes wishes;
    private final boolean readOnly;
    private final FlowPane kind = new FlowPane(6, 6);
    private final Label value = new Label();
    private final Label more = new Label();
    private final TextArea note = new TextArea();
    private final Label made = new Label();
    private final Label nothing = new Label(Texts.text("ui.inspector.nothing"));
    private final VBox content = new VBox(8);
    private final PauseTransition rest = new PauseTransition(REST);
    private final Segments<Certainty> certainty;
    private Optional<ShownTag> shown = Optional.empty();

    public Inspector(TagWishes wishes, boolean readOnly) {
        this.wishes = wishes;
        this.readOnly = readOnly;
        certainty =
                new Segments<>(
                        List.of(Certainty.values()),
                        one -> Texts.text("ui.certainty." + one.name().toLowerCase(Locale.ROOT)),
                        this::changeCertainty);
        getStyleClass().add("inspector");
        value.getStyleClass().add("value");
        more.getStyleClass().add("faint");
        made.getStyleClass().add("faint");
        nothing.getStyleClass().add("faint");
        List.of(value, more, made, nothing).forEach(label -> label.setWrapText(true));
        content.getChildren().addAll(head(), value, more, certainty, note, made);
        getChildren().addAll(nothing, content);
        fillNote();
        certainty.setDisable(readOnly);
        show(List.of(), Codebook.empty());
    }

    /// Shows the first of these; the others have the same words under them.
    public void show(List<ShownTag> here, Codebook book) {
        Optional<ShownTag> now = here.stream().findFirst();
        boolean same = now.map(ShownTag::id).equals(shown.map(ShownTag::id));
        if (!same) commit();
        shown = now;
        content.setVisible(now.isPresent());
        content.setManaged(now.isPresent());
        nothing.setVisible(now.isEmpty());
        nothing.setManaged(now.isEmpty());
        now.ifPresent(tag -> show(tag, here, book, same));
    }

    /// The note of the tag takes the focus, where a tag is shown.
    public void focusNote() {
        if (shown.isPresent()) note.requestFocus();
    }

    /// Takes over what was typed into the note, before anything else happens.
    public void commit() {
        rest.stop();
        String typed = note.getText();
        shown.filter(tag -> !readOnly && !tag.annotation().note().equals(typed))
                .ifPresent(tag ->
                        wishes.change().accept(List.of(tag), (one, by) -> one.withNote(typed, by)));
    }

    private void show(ShownTag tag, List<ShownTag> here, Codebook book, boolean same) {
        kind.getChildren().setAll(LayerBadge.named(tag.layer()));
        List<ShownTag> others = here.subList(1, here.size());
        others.stream().limit(MOST_OTHERS).forEach(one -> kind.getChildren().add(other(one)));
        if (others.size() > MOST_OTHERS) kind.getChildren().add(more(others.size()));
        TagWords words = TagWords.of(tag.annotation(), book);
        value.setText(words.value().map(Texts::of).orElse(""));
        value.setVisible(words.value().isPresent());
        value.setManaged(words.value().isPresent());
        String manner = words.manner().map(Texts::of).map(one -> one + " · ").orElse("");
        more.setText(manner + code(tag) + Texts.of(tag.place()));
        certainty.show(tag.annotation().certainty());
        if (!same || !note.isFocused()) note.setText(tag.annotation().note());
        made.setText(made(tag));
    }

    private static String code(ShownTag tag) {
        return switch (tag.annotation().tag()) {
            case Tag.DateTag dated -> dated.date().text() + " · ";
            case Tag.OwnDateTag dated -> dated.date().text() + " · ";
            case Tag.SpeakerTag _, Tag.PersonTag _, Tag.TopicTag _ -> "";
            case Tag.ValueTag _, Tag.NoteTag _ -> "";
        };
    }

    private static String made(ShownTag tag) {
        Stamp first = tag.annotation().made();
        Stamp last = tag.annotation().modified();
        String made = Texts.text("ui.inspector.made", first.who(), WHEN.format(first.when()));
        return first.equals(last)
                ? made
                : made
                        + "\n"
                        + Texts.text("ui.inspector.changed", last.who(), WHEN.format(last.when()));
    }

    /// The badges go on under one another where the side is too narrow for them; they never widen
    /// it.
    private Node head() {
        kind.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(kind, Priority.ALWAYS);
        Button change = button(Feather.EDIT_2, "ui.inspector.change");
        change.setOnAction(_ -> shown.ifPresent(wishes.revalue()));
        Button delete = button(Feather.TRASH_2, "ui.inspector.delete");
        delete.getStyleClass().add("danger");
        delete.setOnAction(_ -> shown.map(List::of).ifPresent(wishes.delete()));
        Button kinds = button(Feather.TAG, "ui.inspector.kind");
        kinds.setOnAction(_ -> shown.map(List::of).ifPresent(wishes.repick()));
        var head = new HBox(6, kind, change, kinds, delete);
        head.getStyleClass().add("head");
        return head;
    }

    private Button button(Feather icon, String key) {
        Button button = Icons.button(icon, Texts.text(key));
        button.setDisable(readOnly);
        return button;
    }

    /// Another tag on the same words; pressing it shows that one.
    private Node other(ShownTag tag) {
        var button = new Button(null, LayerBadge.letter(tag.layer()));
        button.getStyleClass().addAll("flat", "other-tag");
        button.setAccessibleText(Texts.text("ui.inspector.other", tag.layer().name()));
        button.setOnAction(_ -> wishes.look().accept(tag));
        return button;
    }

    private void fillNote() {
        note.setPromptText(Texts.text("ui.inspector.note"));
        Naming.name(note, Texts.text("ui.inspector.note"));
        note.setPrefRowCount(3);
        note.setWrapText(true);
        TabKey.leaves(note);
        note.setEditable(!readOnly);
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInNote);
        rest.setOnFinished(_ -> commit());
        note.textProperty()
                .addListener((_, _, _) -> {
                    if (note.isFocused()) rest.playFromStart();
                });
        note.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) commit();
                });
    }

    /// Back to the words: Escape, or Enter with Ctrl, as Enter alone begins a line.
    private void pressInNote(KeyEvent key) {
        boolean done = key.getCode() == KeyCode.ENTER && key.isShortcutDown();
        if (!done && key.getCode() != KeyCode.ESCAPE) return;
        commit();
        shown.ifPresent(wishes.visit());
        key.consume();
    }

    /// How many there are in all, where they would not fit side by side; pressing it shows the
    /// next.
    private Node more(int others) {
        var button = new Button(Texts.text("ui.inspector.more", others - MOST_OTHERS));
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(Texts.text("ui.inspector.turn", others + 1));
        button.setTooltip(new Tooltip(Texts.text("ui.inspector.turn", others + 1)));
        button.setOnAction(_ -> wishes.turn().run());
        return button;
    }

    private void changeCertainty(Certainty chosen) {
        shown.ifPresent(tag ->
                wishes.change().accept(List.of(tag), (one, by) -> one.withCertainty(chosen, by)));
    }
}
