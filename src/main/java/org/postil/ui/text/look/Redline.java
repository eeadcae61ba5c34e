package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.model.Correction;
import org.postil.model.Transcription;
import org.postil.text.Span;
import org.postil.text.Splice;

/// A text with its corrections in it, as editors show them: what was struck out and what was put
/// in, side by side.
///
/// Laws: the text without what is struck is the text as it reads now; without what is inserted, the
/// text as it came.
///
/// @param struck words of the original that are not in the text any more, in order
/// @param inserted words that are not in the original, in order
public record Redline(String text, List<Span> struck, List<Span> inserted) {

    public Redline {
        struck = List.copyOf(struck);
        inserted = List.copyOf(inserted);
    }

    public static Redline of(Transcription transcription) {
        var pieces = new Pieces(transcription.original());
        for (Correction correction : transcription.corrections()) pieces.apply(correction.splice());
        return pieces.redline();
    }

    /// The splices that lead from the text as it reads now to this one: what is struck comes back.
    public List<Splice> path() {
        return struck.stream().map(span -> Splice.insert(span.start(), span.of(text))).toList();
    }

    private enum Kind {
        KEPT,
        STRUCK,
        INSERTED
    }

    private record Piece(Kind kind, String words) {

        /// How much of the text as it reads now it is.
        int live() {
            return kind == Kind.STRUCK ? 0 : words.length();
        }

        Piece part(int from, int to) {
            return new Piece(kind, words.substring(from, to));
        }
    }

    /// The text in pieces while one correction after the other is made.
    private static final class Pieces {

        private List<Piece> pieces;

        Pieces(String original) {
            pieces = List.of(new Piece(Kind.KEPT, original));
        }

        /// What comes in stands behind all that was struck at its place.
        void apply(Splice splice) {
            var now = new ArrayList<Piece>();
            Optional<Piece> incoming = Optional.of(new Piece(Kind.INSERTED, splice.inserted()));
            int at = 0;
            for (Piece piece : pieces) {
                int from = Math.clamp(splice.at() - at, 0, piece.live());
                int to = Math.clamp(splice.removedEnd() - at, 0, piece.live());
                if (piece.kind() == Kind.STRUCK) {
                    add(now, piece);
                    continue;
                }
                boolean here = at + piece.live() > splice.removedEnd();
                add(now, piece.part(0, from));
                strike(now, piece.part(from, to));
                if (here && incoming.isPresent()) {
                    add(now, incoming.get());
                    incoming = Optional.empty();
                }
                add(now, piece.part(to, piece.live()));
                at += piece.live();
            }
            incoming.ifPresent(piece -> add(now, piece));
            pieces = now;
        }

        /// What was only inserted is gone without a trace.
        private static void strike(List<Piece> now, Piece gone) {
            if (gone.kind() == Kind.KEPT) add(now, new Piece(Kind.STRUCK, gone.words()));
        }

        private static void add(List<Piece> now, Piece piece) {
            if (piece.words().isEmpty()) return;
            if (!now.isEmpty() && now.getLast().kind() == piece.kind()) {
                now.set(
                        now.size() - 1,
                        new Piece(piece.kind(), now.getLast().words() + piece.words()));
            } else {
                now.add(piece);
            }
        }

        Redline redline() {
            var lines = new Lines();
            var struck = new StringBuilder();
            var inserted = new StringBuilder();
            for (Piece piece : pieces) {
                switch (piece.kind()) {
                    case STRUCK -> struck.append(piece.words());
                    case INSERTED -> inserted.append(piece.words());
                    case KEPT -> {
                        lines.change(struck, inserted);
                        lines.text.append(piece.words());
                    }
                }
            }
            lines.change(struck, inserted);
            return new Redline(lines.text.toString(), lines.struck, lines.inserted);
        }
    }

    /// The whole as it grows. What was struck and stands among the inserted again is neither.
    private static final class Lines {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> struck = new ArrayList<>();
        private final List<Span> inserted = new ArrayList<>();

        void change(StringBuilder old, StringBuilder now) {
            Splice splice = Splice.between(old.toString(), now.toString());
            text.append(old, 0, splice.at());
            mark(struck, splice.removed());
            mark(inserted, splice.inserted());
            text.append(old, splice.removedEnd(), old.length());
            old.setLength(0);
            now.setLength(0);
        }

        private void mark(List<Span> marked, String words) {
            if (words.isEmpty()) return;
            marked.add(new Span(text.length(), text.length() + words.length()));
            text.append(words);
        }
    }
}
