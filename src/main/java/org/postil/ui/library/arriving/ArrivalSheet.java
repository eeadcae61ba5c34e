package org.postil.ui.library.arriving;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postil.message.Message;
import org.postil.session.Arrival;
import org.postil.ui.fx.Texts;
import org.postil.ui.library.about.ArrivalFields;

/// Files before they come into the project: which of them, how each begins and in which encoding,
/// its title, its date and what else is known. Enter in the list takes them in; Escape leaves, and
/// nothing has happened.
public final class ArrivalSheet extends VBox {

    private static final double WIDTH = 1_120;
    private static final double HEIGHT = 680;

    private final ArrivalList list;
    private final ArrivalFields fields;
    private final ArrivalPlace place =
            new ArrivalPlace(apart -> change(one -> one.standing(apart)));
    private final ArrivedText text = new ArrivedText(this::reread);
    private final Alike alike;
    private final boolean asVersions;
    private final Button take = new Button();
    private final Consumer<List<Arrival>> taken;
    private int at;

    /// A sheet for some files.
    ///
    /// @param arrivals one or more
    /// @param alike what they are like
    /// @param refused why others could not be read
    /// @param asVersions true where they become versions of one document
    /// @param taken told which the reader takes in, as they are then
    /// @param leave leaves the sheet
    public ArrivalSheet(
            List<Arrival> arrivals,
            Alike alike,
            List<Message> refused,
            boolean asVersions,
            Consumer<List<Arrival>> taken,
            Runnable leave) {
        this.taken = taken;
        this.alike = alike;
        this.asVersions = asVersions;
        getStyleClass().add("arrival-sheet");
        setMaxSize(WIDTH, HEIGHT);
        list = new ArrivalList(arrivals, alike, this::see);
        alike.onChange(this::see);
        fields =
                new ArrivalFields(
                        title -> change(one -> one.titled(title)),
                        (field, value) -> change(one -> one.saying(field, value)));
        getChildren().addAll(heading(arrivals.size()), parts());
        if (!refused.isEmpty()) getChildren().add(refused(refused));
        getChildren().add(foot(leave));
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, now) -> {
                    if (now.intValue() >= 0) show(now.intValue());
                });
        list.getSelectionModel().selectFirst();
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        count();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private Node heading(int files) {
        var title = new Label(Texts.text("ui.arrival", files));
        title.getStyleClass().add("title");
        return title;
    }

    private Node parts() {
        var scroll = new ScrollPane(new VBox(place, fields));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("fields");
        scroll.setFocusTraversable(false);
        list.setMinWidth(220);
        list.setPrefWidth(300);
        scroll.setMinWidth(260);
        scroll.setPrefWidth(360);
        text.setMinWidth(220);
        HBox.setHgrow(text, Priority.ALWAYS);
        var parts = new HBox(14, list, scroll, text);
        VBox.setVgrow(parts, Priority.ALWAYS);
        parts.setMinHeight(120);
        return parts;
    }

    private static Node refused(List<Message> problems) {
        var label = new Label(String.join("\n", problems.stream().map(Texts::of).toList()));
        label.setId("arrival-refused");
        label.getStyleClass().add("refused");
        label.setWrapText(true);
        label.setMaxHeight(80);
        return label;
    }

    private Node foot(Runnable leave) {
        var hint = new Label(Texts.text("ui.arrival.hint"));
        hint.getStyleClass().addAll("faint", "hint");
        var cancel = new Button(Texts.text("ui.cancel"));
        cancel.setOnAction(_ -> leave.run());
        take.setId("take-in");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> take());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(10, hint, gap, cancel, take);
        foot.getStyleClass().add("foot");
        foot.setMinHeight(USE_PREF_SIZE);
        return foot;
    }

    private void show(int index) {
        at = index;
        Arrival arrival = list.getItems().get(at);
        showFields(arrival);
        text.show(arrival);
    }

    private void showFields(Arrival arrival) {
        place.show(list.alike(at), arrival.apart());
        fields.show(arrival, asVersions || list.home(at).isPresent());
    }

    /// Others are checked, or what they are like is known, or not known any more.
    private void see() {
        list.refresh();
        showFields(list.getItems().get(at));
        count();
    }

    /// The reader says something else of the file that is shown.
    private void change(UnaryOperator<Arrival> change) {
        replace(at, change.apply(list.getItems().get(at)));
    }

    /// A file was read in another encoding; the reader may look at another by now.
    private void reread(Arrival now) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (!list.getItems().get(i).isOf(now)) continue;
            replace(i, list.getItems().get(i).readAs(now));
            if (i == at) text.show(list.getItems().get(i));
        }
        alike.lookAgain(list.getItems());
    }

    private void replace(int index, Arrival now) {
        list.getItems().set(index, now);
        list.getSelectionModel().select(at);
        if (index == at) showFields(now);
    }

    private void count() {
        int checked = list.checked().size();
        take.setText(Texts.text("ui.arrival.take", checked));
        take.setDisable(checked == 0 || alike.isLooking());
    }

    private void press(KeyEvent key) {
        boolean inList = key.getTarget().equals(list) || key.getTarget().equals(this);
        boolean takes = key.getCode() == KeyCode.ENTER && (inList || key.isShortcutDown());
        if (!takes) return;
        take();
        key.consume();
    }

    private void take() {
        fields.commit();
        List<Arrival> checked = list.checked();
        if (!checked.isEmpty() && !alike.isLooking()) taken.accept(checked);
    }
}
