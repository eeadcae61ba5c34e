package org.postil.excerpt;

import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Metrics;

/// A typeface all of whose letters are half as wide as high, and that has no Hebrew.
public final class EvenMetrics implements Metrics {

    @Override
    public double advance(int codePoint, Face face) {
        return has(codePoint, face) ? 0.5 : 0;
    }

    @Override
    public boolean has(int codePoint, Face face) {
        boolean hebrew = codePoint >= 0x5D0 && codePoint <= 0x5EA;
        boolean greek = codePoint >= 0x1F00 && codePoint <= 0x1FFF;
        return !hebrew && (!greek || !face.isSerif());
    }
}
