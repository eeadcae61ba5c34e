package org.postil.ui.text;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Background;
import javafx.scene.paint.Color;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.ui.text.drawing.Frame;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.drawing.Underlay;
import org.postil.ui.text.found.FoundPlaces;

/// Keeps what is drawn of a text in step with its area: its width, its type, its paper, and which
/// annotation is emphasised.
final class Setting {

    private final WitnessArea area;
    private final Page page;
    private final FoundPlaces found;
    private TypeSize type = TypeSize.USUAL;

    Setting(WitnessArea area, Page page, FoundPlaces found) {
        this.area = area;
        this.page = page;
        this.found = found;
        area.widthProperty().addListener(_ -> refit());
        area.backgroundProperty().subscribe(this::takePaper);
    }

    void setType(TypeSize now) {
        type = now;
        area.setStyle("-fx-font-size: " + Frame.EM * type.scale() + "px;");
        refit();
    }

    void emphasise(Optional<Id<Annotation>> annotation) {
        var concerned = page.emphasise(annotation);
        if (concerned.isEmpty()) return;
        underlays().stream().filter(one -> one.showsAny(concerned)).forEach(Underlay::redraw);
    }

    private void refit() {
        double em = Frame.EM * type.scale();
        Frame frame = Frame.of(area.getWidth(), em, type.measure(), type.spacing());
        if (frame.equals(page.frame())) return;
        page.setFrame(frame);
        area.lookupAll(".paragraph-text").forEach(node -> Underlay.refit(node, page));
        redraw();
    }

    private void takePaper(Background background) {
        if (background == null || background.getFills().isEmpty()) return;
        if (background.getFills().getLast().getFill() instanceof Color paper) {
            page.setPaper(paper);
            redraw();
        }
    }

    private void redraw() {
        underlays().forEach(Underlay::redraw);
        found.redraw();
    }

    private List<Underlay> underlays() {
        return area.lookupAll(".underlay").stream().map(Underlay.class::cast).toList();
    }
}
