package org.postil.text;

import java.util.Optional;

/// One replacement in a text: at a place, these characters go and those come.
///
/// ```
/// the |quick| fox      at 4, removed "quick", inserted "slow"
/// the |slow| fox
/// ```
///
/// How positions move (after ProseMirror's and CodeMirror's mapping): before the splice they stay,
/// behind it they shift by [#delta]; exactly at an insertion [Bias] decides; the edges of a
/// replacement keep their side; strictly inside removed text a position goes to the edge on its
/// side. Mapping is monotone: what stood before another position never passes it.
public record Splice(int at, String removed, String inserted) {

    public Splice {
        if (at < 0) throw new IllegalArgumentException("no place in a text: " + at);
    }

    public static Splice insert(int at, String inserted) {
        return new Splice(at, "", inserted);
    }

    /// The smallest splice that makes the one text of the other; no pair of units is split.
    ///
    /// Law: `between(before, after).applyTo(before)` is `after`.
    public static Splice between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) head++;
        if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) head--;
        int tail = 0;
        while (tail < shorter - head && fromEnd(before, tail) == fromEnd(after, tail)) tail++;
        if (tail > 0 && Character.isLowSurrogate(fromEnd(before, tail - 1))) tail--;
        return new Splice(
                head,
                before.substring(head, before.length() - tail),
                after.substring(head, after.length() - tail));
    }

    private static char fromEnd(String text, int distance) {
        return text.charAt(text.length() - 1 - distance);
    }

    /// Takes out the words under a span of this text.
    public static Splice delete(String text, Span span) {
        return new Splice(span.start(), span.of(text), "");
    }

    /// Puts other words where the span stands in this text.
    public static Splice replace(String text, Span span, String inserted) {
        return new Splice(span.start(), span.of(text), inserted);
    }

    /// Where the removed text ends, in the text before.
    public int removedEnd() {
        return at + removed.length();
    }

    /// Where the inserted text ends, in the text after.
    public int insertedEnd() {
        return at + inserted.length();
    }

    /// By how much everything behind this splice shifts.
    public int delta() {
        return inserted.length() - removed.length();
    }

    public boolean changesNothing() {
        return removed.equals(inserted);
    }

    /// True where the text has, at this place, what is to be removed.
    public boolean fits(String text) {
        return text.startsWith(removed, at);
    }

    public String applyTo(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("'" + removed + "' does not stand at " + at);
        }
        return new StringBuilder(text.length() + delta())
                .append(text, 0, at)
                .append(inserted)
                .append(text, removedEnd(), text.length())
                .toString();
    }

    /// Takes this splice back: `inverse().applyTo(applyTo(text))` is `text`.
    public Splice inverse() {
        return new Splice(at, inserted, removed);
    }

    public int map(int position, Bias bias) {
        if (position < at) return position;
        if (position > removedEnd()) return position + delta();
        if (removed.isEmpty()) return bias == Bias.BEFORE ? at : insertedEnd();
        if (position == at) return at;
        if (position == removedEnd()) return insertedEnd();
        return bias == Bias.BEFORE ? at : insertedEnd();
    }

    /// Where the words of a span stand afterwards: typing at an edge does not stretch it, replacing
    /// exactly these words keeps it, deleting a part trims it. Empty when nothing of it is left.
    public Optional<Span> map(Span span) {
        int start = map(span.start(), Bias.AFTER);
        int end = map(span.end(), Bias.BEFORE);
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /// This splice and the next as one, where the next touches what this one inserted; empty where
    /// text that neither touched lies between them.
    ///
    /// Law: `then(next).applyTo(text)` is `next.applyTo(applyTo(text))`.
    public Optional<Splice> then(Splice next) {
        if (next.removedEnd() < at || next.at > insertedEnd()) return Optional.empty();
        String before =
                next.removed.substring(0, Math.clamp(at - next.at, 0, next.removed.length()));
        String behind =
                next.removed.substring(
                        Math.clamp(insertedEnd() - next.at, 0, next.removed.length()));
        String kept = inserted.substring(0, Math.max(0, next.at - at));
        String rest = inserted.substring(Math.clamp(next.removedEnd() - at, 0, inserted.length()));
        return Optional.of(
                new Splice(
                        Math.min(at, next.at),
                        before + removed + behind,
                        kept + next.inserted + rest));
    }
}
