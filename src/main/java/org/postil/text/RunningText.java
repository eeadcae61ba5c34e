package org.postil.text;

/// A text while splices are applied to it, one after the other, with its places in UTF-16 units and
/// in code points. For a text that stays as it is, [CodePoints] is quicker.
public final class RunningText {

    private final StringBuilder text;

    /// True while no letter of the text takes two units, so that both ways of counting agree.
    private boolean plain;

    public RunningText(String text) {
        this.text = new StringBuilder(text);
        this.plain = isPlain(text);
    }

    /// How many code points the text has now.
    public int length() {
        return plain ? text.length() : text.codePointCount(0, text.length());
    }

    /// The code points before this unit.
    public int count(int unit) {
        return plain ? unit : text.codePointCount(0, unit);
    }

    /// The unit at which the code point of this number starts.
    public int unit(int codePoint) {
        return plain ? codePoint : text.offsetByCodePoints(0, codePoint);
    }

    public boolean fits(Splice splice) {
        int end = splice.removedEnd();
        return end <= text.length()
                && CharSequence.compare(text.subSequence(splice.at(), end), splice.removed()) == 0;
    }

    /// Throws an IllegalArgumentException where the splice does not fit.
    public void apply(Splice splice) {
        if (!fits(splice)) {
            throw new IllegalArgumentException(
                    "'" + splice.removed() + "' does not stand at " + splice.at());
        }
        text.replace(splice.at(), splice.removedEnd(), splice.inserted());
        plain &= isPlain(splice.inserted());
    }

    /// True where the text is now the same as this one.
    public boolean reads(String other) {
        return other.contentEquals(text);
    }

    private static boolean isPlain(String text) {
        return text.codePointCount(0, text.length()) == text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
