package org.postil.format.handout.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Metrics;

/// What the files of the bundled typefaces say of their letters. Read once, on first use; may be
/// used by several threads.
public final class FontMetrics implements Metrics {

    private static final double MISSING = -1;

    private final Map<Face, Letters> faces = new EnumMap<>(Face.class);

    /// The widths of one face, by code point.
    private static final class Letters {
        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final Map<Integer, Double> widths = new ConcurrentHashMap<>();

        Letters(Face face) {
            font = FontFile.parse(face);
            try {
                glyphs = font.getUnicodeCmapLookup();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        double width(int letter) {
            Double known = widths.get(letter);
            return known == null ? measured(letter) : known;
        }

        private synchronized double measured(int letter) {
            try {
                int glyph = glyphs.getGlyphId(letter);
                double width =
                        glyph == 0
                                ? MISSING
                                : (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
                widths.put(letter, width);
                return width;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @Override
    public double advance(int codePoint, Face face) {
        return Math.max(0, letters(face).width(codePoint));
    }

    @Override
    public boolean has(int codePoint, Face face) {
        return letters(face).width(codePoint) != MISSING;
    }

    private synchronized Letters letters(Face face) {
        return faces.computeIfAbsent(face, Letters::new);
    }
}
