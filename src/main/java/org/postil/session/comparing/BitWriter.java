package org.postil.session.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postil.collation.variant.Variant;
import org.postil.excerpt.content.Parallel.Bit;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Piece.Kind;
import org.postil.text.Span;

/// Parts the words of either version by the differences that they belong to. Where one version has
/// nothing a bit without words stands.
final class BitWriter {

    private final List<Variant> variants;
    private final int first;

    /// @param first the number of the first of them
    BitWriter(List<Variant> variants, int first) {
        this.variants = variants;
        this.first = first;
    }

    /// @param row the words of the first version beside which they stand
    List<Bit> here(List<Piece> pieces, Span row) {
        return bits(pieces, row, true);
    }

    List<Bit> there(List<Piece> pieces, Span row) {
        return bits(pieces, row, false);
    }

    private List<Bit> bits(List<Piece> pieces, Span row, boolean here) {
        var bits = new ArrayList<Bit>();
        var nothing = new ArrayList<>(nothing(row, here));
        for (Piece piece : pieces) {
            for (Piece part : split(piece, here)) {
                while (!nothing.isEmpty() && part.at() >= side(nothing.getFirst(), here).start()) {
                    bits.add(empty(nothing.removeFirst()));
                }
                bits.add(new Bit(part, number(part.at(), here)));
            }
        }
        nothing.forEach(one -> bits.add(empty(one)));
        return bits;
    }

    private List<Variant> nothing(Span row, boolean here) {
        return variants.stream()
                .filter(one -> side(one, here).isEmpty())
                .filter(one -> row.start() <= one.a().start() && one.a().start() < row.end())
                .toList();
    }

    private Bit empty(Variant one) {
        return new Bit(new Piece(Kind.SOURCE, "", Piece.NOWHERE), first + variants.indexOf(one));
    }

    /// Where a difference begins or ends.
    private List<Piece> split(Piece piece, boolean here) {
        if (piece.kind() != Kind.SOURCE) return List.of(piece);
        var parts = new ArrayList<Piece>();
        int from = 0;
        for (int i = 1; i <= piece.words().length(); i++) {
            int place = piece.at() + i;
            boolean ends = i == piece.words().length() || isBorder(place, here);
            if (!ends) continue;
            String words = piece.words().substring(from, i);
            parts.add(new Piece(Kind.SOURCE, words, piece.at() + from));
            from = i;
        }
        return parts;
    }

    private boolean isBorder(int place, boolean here) {
        return variants.stream()
                .map(one -> side(one, here))
                .anyMatch(side -> side.start() == place || side.end() == place);
    }

    /// Of the shortest, where one lies in another that stands elsewhere as a whole.
    private int number(int place, boolean here) {
        return variants.stream()
                .filter(one -> side(one, here).covers(place))
                .min(Comparator.comparingInt(one -> side(one, here).length()))
                .map(one -> first + variants.indexOf(one))
                .orElse(0);
    }

    private static Span side(Variant one, boolean here) {
        return Compared.side(one, here);
    }
}
