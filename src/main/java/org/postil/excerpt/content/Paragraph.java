package org.postil.excerpt.content;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph of a passage, as the sheet shows it; never empty.
public record Paragraph(List<Piece> pieces) {

    public Paragraph {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) throw new IllegalArgumentException("an empty paragraph");
    }

    /// Its words, without the numbers of glosses.
    public String words() {
        return pieces.stream()
                .filter(piece -> piece.kind() != Piece.Kind.GLOSS)
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
