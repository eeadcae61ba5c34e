package org.postil.ui.window.command;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;
import org.postil.ui.fx.access.TabKey;
import org.postil.ui.window.command.Entry.Top;

/// All commands to choose from by typing a part of their words. Lies over the window; while it is
/// closed it lets everything through.
public final class CommandPalette extends StackPane {

    private static final double WIDTH = 560;

    private final TextField field = new TextField();
    private final ListView<Offer> offers = new ListView<>();
    private final VBox card = new VBox(field, offers);
    private List<Offer> all = List.of();
    private Runnable back = () -> {};

    public CommandPalette() {
        getStyleClass().add("palette-surface");
        card.getStyleClass().add("palette");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setAlignment(card, Pos.TOP_CENTER);
        field.setPromptText(Texts.text("ui.palette.prompt"));
        Naming.name(field, Texts.text("ui.palette.prompt"));
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        offers.setAccessibleText(Texts.text("ui.palette"));
        offers.setFocusTraversable(false);
        offers.setCellFactory(_ -> new OfferCell());
        var nothing = new Label(Texts.text("ui.palette.nothing"));
        nothing.getStyleClass().addAll("faint", "placeholder");
        offers.setPlaceholder(nothing);
        offers.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> run());
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getTarget() == this) close();
                });
        TabKey.staysIn(this);
        close();
    }

    /// Opens over the window.
    ///
    /// @param focused what has the focus again afterwards, before the chosen command runs
    public void open(List<Top> menus, Node focused) {
        all = Offer.of(menus);
        back = focused::requestFocus;
        getChildren().setAll(card);
        setVisible(true);
        field.clear();
        filter();
        field.requestFocus();
    }

    public boolean isOpen() {
        return isVisible();
    }

    /// Closes and leaves nothing behind.
    public void close() {
        setVisible(false);
        getChildren().clear();
        back.run();
        back = () -> {};
    }

    private void filter() {
        offers.getItems().setAll(Offer.matching(all, field.getText()));
        offers.getSelectionModel().selectFirst();
        offers.scrollTo(0);
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> close();
            case ENTER -> run();
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-8);
            case PAGE_DOWN -> move(8);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        int last = offers.getItems().size() - 1;
        if (last < 0) return;
        int now = offers.getSelectionModel().getSelectedIndex();
        int next = Math.clamp((long) now + by, 0, last);
        offers.getSelectionModel().select(next);
        offers.scrollTo(Math.max(0, next - 4));
    }

    private void run() {
        Offer chosen = offers.getSelectionModel().getSelectedItem();
        if (chosen == null || !chosen.command().isPossible()) return;
        close();
        chosen.command().run();
    }
}
