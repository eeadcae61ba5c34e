package org.postil.ui.collation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.postil.collation.variant.Variant;

/// What lies between two versions that are compared: at each side a strip that shows the whole of
/// its version, and between the strips ribbons from what stands in the one to what stands in the
/// other, and lines to where blocks were moved.
public final class Gutter extends Region {

    private static final double STRIP = 13;

    private final Strip a;
    private final Strip b;
    private final Ribbons ribbons = new Ribbons();
    private final Crossings crossings;

    /// @param scroll the reader wants to see a place of the first version (true) or of the second:
    ///   how far down its text it is, from 0 to 1
    /// @param reveal the reader wants to see a block that was moved, in both
    public Gutter(BiConsumer<Boolean, Double> scroll, Consumer<Variant> reveal) {
        getStyleClass().add("gutter");
        setManaged(false);
        setPickOnBounds(false);
        a = new Strip(part -> scroll.accept(true, part));
        b = new Strip(part -> scroll.accept(false, part));
        crossings = new Crossings(reveal);
        getChildren().addAll(ribbons, crossings, a, b);
    }

    /// Shows these.
    ///
    /// @param a the whole of the first version
    /// @param b the whole of the second version
    /// @param ribbons what is in sight of either
    /// @param crossings what was moved, wherever it is
    public void show(
            Strip.Content a,
            Strip.Content b,
            List<Ribbons.Ribbon> ribbons,
            List<Crossings.Crossing> crossings) {
        this.a.show(a);
        this.b.show(b);
        this.ribbons.show(ribbons);
        this.crossings.show(crossings);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        a.resizeRelocate(0, 0, STRIP, height);
        b.resizeRelocate(getWidth() - STRIP, 0, STRIP, height);
        ribbons.resizeRelocate(STRIP, 0, getWidth() - 2 * STRIP, height);
        crossings.resizeRelocate(STRIP, 0, getWidth() - 2 * STRIP, height);
    }
}
