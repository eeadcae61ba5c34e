package org.postil.ui.window.desk;

/// How far a pane has been read, measured so that it is the same in all panes at the moment at
/// which they were locked: 0 at the beginning of the text, 1 at that moment's top, 2 at the end.
///
/// Law: `place(way(top))` is `top`, and both grow together.
///
/// @param locked the relative place that stood at the top then, from 0 to 1
record Pairing(double locked) {

    /// Next to the ends nothing could be told apart.
    private static final double LEAST = 0.001;

    Pairing {
        locked = Math.clamp(locked, LEAST, 1 - LEAST);
    }

    double way(double top) {
        return top <= locked ? top / locked : 1 + (top - locked) / (1 - locked);
    }

    double place(double way) {
        return way <= 1 ? way * locked : locked + (way - 1) * (1 - locked);
    }
}
