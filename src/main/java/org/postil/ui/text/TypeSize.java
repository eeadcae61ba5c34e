package org.postil.ui.text;

import org.postil.ui.text.drawing.Frame;

/// How a document is set: how large its letters are, how long its lines and how far apart.
///
/// @param scale of the letters, 1 being the usual; from 0.8 to 3
/// @param measure how many letters a line has, about, where there is room; from 40 to 140
/// @param spacing between two lines, as a part of the letters' size; from 0.3 to 1.5
public record TypeSize(double scale, double measure, double spacing) {

    public static final TypeSize USUAL = new TypeSize(1, 70, 0.55);

    /// Both margins and ten letters, as a part of the letters' size.
    private static final double NARROWEST = 10;

    public TypeSize {
        scale = Math.clamp(scale, 0.8, 3.0);
        measure = Math.clamp(measure, 40.0, 140.0);
        spacing = Math.clamp(spacing, 0.3, 1.5);
    }

    /// How wide a pane is in which a line still has about ten letters, in pixels.
    public double narrowestPane() {
        return NARROWEST * Frame.EM * scale;
    }

    public TypeSize scaled(double factor) {
        return new TypeSize(scale * factor, measure, spacing);
    }

    public TypeSize withScale(double changed) {
        return new TypeSize(changed, measure, spacing);
    }

    public TypeSize wider(double letters) {
        return new TypeSize(scale, measure + letters, spacing);
    }

    public TypeSize looser(double part) {
        return new TypeSize(scale, measure, spacing + part);
    }
}
