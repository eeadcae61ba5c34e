package org.postil.ui.window.tagging;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.postil.session.tagging.value.Pick;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Texts;

/// The band below a text that says which tag is kept on, and ends it.
public final class KeptBand extends HBox {

    private static final double LONGEST = 180;

    private KeptBand(Pick pick, Runnable end) {
        getStyleClass().add("kept-band");
        setId(pick.layer().id() + " " + pick.choice().text());
        var value = new Label(Texts.of(pick.choice().wording()));
        value.getStyleClass().add("value");
        value.setMinWidth(Label.USE_PREF_SIZE);
        value.setMaxWidth(LONGEST);
        var how = new Label(Texts.text("ui.kept.how"));
        how.setMinWidth(0);
        how.getStyleClass().add("faint");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Icons.button(Feather.X, Texts.text("ui.kept.end"));
        close.setOnAction(_ -> end.run());
        getChildren().addAll(LayerBadge.named(pick.layer()), value, how, gap, close);
    }

    /// The band, while a tag is kept on.
    public static Optional<Region> of(KeptOn kept) {
        return kept.pick()
                .map(pick -> new KeptBand(pick, () -> kept.end().ifPresent(Runnable::run)));
    }
}
