package org.postil.excerpt.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Sees to it that no letter is lost: what a face has not is taken from another, and what none has
/// is shown as an empty square and noted.
public final class Glyphs {

    /// What stands for a letter that no face has.
    public static final String MISSING = "□";

    private final Metrics metrics;
    private final SortedSet<Integer> missing = new TreeSet<>();

    public Glyphs(Metrics metrics) {
        this.metrics = metrics;
    }

    /// The code points that were asked for and that no face has.
    public SortedSet<Integer> missing() {
        return missing;
    }

    /// The run in faces that have all its letters.
    List<Run> resolve(Run run) {
        String words = parted(composed(run.words()));
        var runs = new ArrayList<Run>();
        var part = new StringBuilder();
        Face face = run.look().face();
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            at += Character.charCount(letter);
            if (isUnseen(letter)) continue;
            int shown = Character.isWhitespace(letter) ? ' ' : letter;
            Face wanted = face(shown, run.look().face());
            if (wanted != face && part.length() > 0) {
                runs.add(part(run, part, face));
            }
            face = wanted;
            part.appendCodePoint(shown);
        }
        if (part.length() > 0) runs.add(part(run, part, face));
        return runs;
    }

    /// Words in letters that a face has.
    public static String shown(String words, Face face, Metrics metrics) {
        if (words.codePoints().allMatch(letter -> metrics.has(letter, face))) return words;
        var shown = new StringBuilder();
        words.codePoints()
                .forEach(letter -> {
                    if (metrics.has(letter, face)) shown.appendCodePoint(letter);
                    else shown.append(MISSING);
                });
        return shown.toString();
    }

    private static Run part(Run run, StringBuilder part, Face face) {
        Run one =
                new Run(
                        part.toString(),
                        run.look().in(face),
                        run.origin(),
                        run.note(),
                        run.marks());
        part.setLength(0);
        return one;
    }

    private Face face(int letter, Face wanted) {
        if (metrics.has(letter, wanted)) return wanted;
        if (metrics.has(letter, wanted.sans())) return wanted.sans();
        if (!metrics.has(letter, Face.SANS)) missing.add(letter);
        return Face.SANS;
    }

    /// A base and its mark as one letter, where there is one.
    private static String composed(String words) {
        return Normalizer.isNormalized(words, Normalizer.Form.NFC)
                ? words
                : Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /// A letter that no face has, as its base and its mark where they are there.
    private String parted(String words) {
        if (words.codePoints().allMatch(this::isThere)) return words;
        var parted = new StringBuilder();
        words.codePoints()
                .forEach(letter -> {
                    String whole = Character.toString(letter);
                    String parts = Normalizer.normalize(whole, Normalizer.Form.NFD);
                    boolean better = !isThere(letter) && parts.codePoints().allMatch(this::isThere);
                    parted.append(better ? parts : whole);
                });
        return parted.toString();
    }

    private boolean isThere(int letter) {
        return metrics.has(letter, Face.SERIF) || metrics.has(letter, Face.SANS);
    }

    /// Signs that steer and show nothing: joiners, marks of direction, soft hyphens.
    private static boolean isUnseen(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }
}
