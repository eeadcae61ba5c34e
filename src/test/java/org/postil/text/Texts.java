package org.postil.text;

import java.util.Random;

/// Random texts, spans and splices for laws: Latin, Cyrillic, combining marks, astral letters.
public final class Texts {

    private static final String[] LETTERS = {
        "a", "b", "the", "Stalin", "мир", "й", "e\u0301", "𝔘", "😀", " ", " ", " ", "\n", ".",
        ", ", "ß"
    };

    private Texts() {}

    /// At most this many pieces, letters or short words.
    public static String random(Random random, int pieces) {
        var text = new StringBuilder();
        int count = random.nextInt(pieces + 1);
        for (int i = 0; i < count; i++) text.append(LETTERS[random.nextInt(LETTERS.length)]);
        return text.toString();
    }

    /// A span between letters; it may be empty.
    public static Span span(Random random, String text) {
        int a = place(random, text);
        int b = place(random, text);
        return new Span(Math.min(a, b), Math.max(a, b));
    }

    /// A replacement of up to a dozen characters by a few pieces.
    public static Splice splice(Random random, String text) {
        int at = place(random, text);
        int end = Breaks.snap(text, Math.min(text.length(), at + random.nextInt(12)), Bias.AFTER);
        String inserted = random.nextInt(3) == 0 ? "" : random(random, 4);
        return Splice.replace(text, new Span(at, random.nextInt(4) == 0 ? at : end), inserted);
    }

    private static int place(Random random, String text) {
        int place = random.nextInt(text.length() + 1);
        boolean inPair =
                place > 0
                        && place < text.length()
                        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
        return inPair ? place - 1 : place;
    }
}
