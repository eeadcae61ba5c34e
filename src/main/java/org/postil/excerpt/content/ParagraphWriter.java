package org.postil.excerpt.content;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.content.Piece.Kind;

/// Puts the pieces of one paragraph together: white space becomes one space, a sign in brackets has
/// a space on either side unless punctuation follows it.
final class ParagraphWriter {

    private static final String CLOSING = ",.;:!?)]}”’\"»›…";
    private static final String OPENING = "([{“‘«‹„";

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int runAt;
    private int spaceAt = Piece.NOWHERE;
    private boolean spaced;

    /// A character or a pair of units of the version.
    void source(String letter, int at) {
        if (letter.isBlank()) {
            spaceAt = at;
            spaced = true;
            return;
        }
        boolean follows = run.length() > 0 && runAt + run.length() == (spaced ? spaceAt : at);
        boolean contiguous = follows && (!spaced || spaceAt + 1 == at);
        if (!contiguous) flush();
        boolean space = spaced && !isEmpty() && !(endsWithSign() && CLOSING.contains(letter));
        if (run.isEmpty()) runAt = space ? at - 1 : at;
        if (space) run.append(' ');
        run.append(letter);
        spaced = false;
    }

    /// Words in brackets, or in the place of others.
    void sign(Kind kind, String words, int at) {
        boolean space = spaced || kind == Kind.OMISSION || kind == Kind.INSERTION;
        flush();
        boolean parted = space && !isEmpty() && !endsWithOpening();
        pieces.add(new Piece(kind, parted ? " " + words : words, at));
        spaced = kind != Kind.CORRECTION;
        spaceAt = Piece.NOWHERE;
    }

    /// The number of a gloss, tight behind the word.
    void gloss(int number) {
        flush();
        pieces.add(Piece.of(Kind.GLOSS, Integer.toString(number)));
    }

    boolean isEmpty() {
        return pieces.isEmpty() && run.isEmpty();
    }

    List<Piece> pieces() {
        flush();
        return pieces;
    }

    private boolean endsWithSign() {
        return run.isEmpty()
                && !pieces.isEmpty()
                && pieces.getLast().kind() != Kind.SOURCE
                && pieces.getLast().kind() != Kind.SPEAKER;
    }

    private boolean endsWithOpening() {
        if (pieces.isEmpty()) return false;
        String last = pieces.getLast().words();
        return OPENING.indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    private void flush() {
        if (run.length() > 0) pieces.add(new Piece(Kind.SOURCE, run.toString(), runAt));
        run.setLength(0);
    }
}
