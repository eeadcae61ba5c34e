package org.postil.session.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.postil.collation.Comparison;
import org.postil.collation.Comparison.Link;
import org.postil.collation.Stretch;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Piece.Kind;
import org.postil.text.Span;

/// What the second of two versions has where the first has some words: word by word, as far as they
/// stand in the same order.
final class Counterparts {

    private static final String OMISSION = "[…] ";

    private final String text;
    private final List<Span> aside;

    /// What belongs together or differs, in the order of both versions.
    private final List<Link> links;

    Counterparts(Comparison comparison) {
        text = comparison.b().text();
        aside =
                comparison.setAside().stream()
                        .filter(one -> one.witness() == 1)
                        .map(Stretch::span)
                        .toList();
        List<Link> same = comparison.links();
        Stream<Link> differing =
                comparison.variants().stream()
                        .map(one -> new Link(one.a(), one.b()))
                        .filter(one -> same.stream().allMatch(other -> inOrder(one, other)));
        links =
                Stream.concat(same.stream(), differing)
                        .sorted(Comparator.comparing(Link::a))
                        .toList();
    }

    private static boolean inOrder(Link one, Link other) {
        boolean behind = other.a().end() <= one.a().start();
        return behind ? other.b().end() <= one.b().start() : one.b().end() <= other.b().start();
    }

    /// Where the first word at or behind a place of the first version has its counterpart.
    private int place(int inFirst) {
        for (Link one : links) if (one.a().start() >= inFirst) return one.b().start();
        return links.isEmpty() ? 0 : links.getLast().b().end();
    }

    /// @param here words of the first version
    /// @param cuts of the first version, for which `[…]` stands in the second too
    List<Piece> pieces(Span here, List<Span> cuts) {
        var pieces = new ArrayList<Piece>();
        int at = place(here.start());
        int end = place(here.end());
        for (Span cut : cuts) {
            if (!cut.overlaps(here)) continue;
            int gone = Math.clamp(place(cut.start()), at, Math.max(at, end));
            int back = Math.clamp(place(cut.end()), gone, Math.max(gone, end));
            words(pieces, at, gone);
            if (back > gone) pieces.add(new Piece(Kind.OMISSION, OMISSION, gone));
            at = back;
        }
        words(pieces, at, end);
        return pieces;
    }

    /// Each word is a piece, with a space behind it where it has one there.
    private void words(List<Piece> pieces, int start, int end) {
        int at = start;
        while (at < end) {
            int word = at;
            while (at < end && !Character.isWhitespace(text.charAt(at)) && !isAside(at)) at++;
            boolean space = at == end;
            if (at > word) {
                int next = at;
                while (next < end && isAside(next)) next++;
                space |= next < text.length() && Character.isWhitespace(text.charAt(next));
                String words = text.substring(word, at) + (space ? " " : "");
                pieces.add(new Piece(Kind.SOURCE, words, word));
            }
            while (at < end && (Character.isWhitespace(text.charAt(at)) || isAside(at))) at++;
        }
    }

    private boolean isAside(int place) {
        return aside.stream().anyMatch(one -> one.covers(place));
    }
}
