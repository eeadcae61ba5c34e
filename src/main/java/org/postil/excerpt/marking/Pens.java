package org.postil.excerpt.marking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.postil.excerpt.layout.Pen;
import org.postil.model.codebook.Layer;

/// Gives each kind of tag a line of its own: the one that it has on the screen, or, where only its
/// colour would tell it from another, the next that is free.
final class Pens {

    /// The most unlike the others first.
    private static final List<Pen> FREE =
            List.of(
                    Pen.THICK,
                    Pen.DASHED,
                    Pen.DASH_DOT,
                    Pen.THICK_DASHED,
                    Pen.DOTTED,
                    Pen.DOUBLE,
                    Pen.SOLID);

    private final Set<Pen> taken = EnumSet.noneOf(Pen.class);

    Pen of(Layer layer) {
        Pen pen = free(wanted(layer));
        taken.add(pen);
        return pen;
    }

    private static Pen wanted(Layer layer) {
        return switch (layer.line()) {
            case BAR -> Pen.BAR;
            case SOLID -> Pen.SOLID;
            case DOUBLE -> Pen.DOUBLE;
            case DASHED -> Pen.DASHED;
            case DOTTED -> Pen.DOTTED;
        };
    }

    /// Once all are taken, the one that is wanted: the sign still tells.
    private Pen free(Pen wanted) {
        if (!taken.contains(wanted)) return wanted;
        return FREE.stream().filter(pen -> !taken.contains(pen)).findFirst().orElse(wanted);
    }
}
