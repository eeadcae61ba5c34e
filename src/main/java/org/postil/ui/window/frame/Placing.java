package org.postil.ui.window.frame;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.postil.ui.window.memory.Settings.Place;

/// Where a window is on the screen: it is put back there.
public final class Placing {

    private Placing() {}

    /// Puts it where it was, as far as there is a screen.
    public static void put(Stage stage, Place place) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(place.width(), screen.getWidth()));
        stage.setHeight(Math.min(place.height(), screen.getHeight()));
        if (place.isChosen() && place.isOnAScreen()) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximised());
    }

    /// Where it is.
    ///
    /// @param before where it was before it filled the screen, if it does
    public static Place of(Stage stage, Place before) {
        return stage.isMaximized()
                ? new Place(before.x(), before.y(), before.width(), before.height(), true)
                : new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
}
