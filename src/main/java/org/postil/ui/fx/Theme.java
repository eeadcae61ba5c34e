package org.postil.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// The look of all windows: light or dark. Colours are looked-up variables that begin with
/// `-postil-`, defined once per theme; everything else stands in `postil.css`.
public enum Theme {
    LIGHT,
    DARK;

    /// Gives a window this look instead of the other.
    public void applyTo(Scene scene) {
        begin();
        var sheets = new ArrayList<>(scene.getStylesheets());
        sheets.removeAll(other().sheets());
        sheets.removeAll(sheets());
        sheets.addAll(sheets());
        scene.getStylesheets().setAll(sheets);
    }

    /// Gives all windows the controls of this look.
    public void begin() {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheetBSS();
                    case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
                });
    }

    public static Theme of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    private List<String> sheets() {
        return List.of(
                sheet(
                        switch (this) {
                            case LIGHT -> "light.css";
                            case DARK -> "dark.css";
                        }),
                sheet("postil.css"),
                sheet("window.css"),
                sheet("library.css"),
                sheet("reading.css"),
                sheet("palette.css"),
                sheet("codebook.css"),
                sheet("tagging.css"),
                sheet("correcting.css"),
                sheet("comparing.css"),
                sheet("finding.css"),
                sheet("suggesting.css"),
                sheet("overview.css"),
                sheet("excerpts.css"),
                sheet("guide.css"),
                sheet("focus.css"));
    }

    private static String sheet(String name) {
        var found = Theme.class.getResource("/org/postil/ui/" + name);
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
