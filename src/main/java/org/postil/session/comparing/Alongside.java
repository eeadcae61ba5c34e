package org.postil.session.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.postil.collation.Comparison;
import org.postil.collation.variant.Variant;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Paragraph;
import org.postil.excerpt.content.Parallel;
import org.postil.excerpt.content.Parallel.Row;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Piece.Kind;
import org.postil.message.Brief;
import org.postil.message.Message;
import org.postil.message.Reasons;
import org.postil.message.Words;
import org.postil.model.Witness;
import org.postil.model.id.Kebab;
import org.postil.text.Span;
import org.postil.text.reading.Sentences;

/// One passage, sentence by sentence, beside the same words in another version. What stands only
/// there stands with the sentence before it; what is cut here is cut there.
final class Alongside {

    /// Of what a difference reads like.
    private static final int LONGEST = 160;

    private final Compared compared;
    private final Comparison comparison;
    private final Extract.Shown shown;
    private final Witness other;
    private final Counterparts counterparts;
    private final List<Variant> variants;
    private final int first;

    /// @param first the number of the first difference
    Alongside(Compared compared, Extract.Shown shown, Witness other, int first) {
        this.compared = compared;
        comparison = compared.comparison();
        this.shown = shown;
        this.other = other;
        this.first = first;
        counterparts = new Counterparts(comparison);
        variants =
                compared.variants().stream()
                        .filter(this::isShown)
                        .sorted(Comparator.comparing(Variant::a))
                        .toList();
    }

    Parallel parallel() {
        List<Variant> mattering = variants.stream().filter(this::matters).toList();
        return new Parallel(
                other,
                rows(mattering),
                IntStream.range(0, mattering.size())
                        .mapToObj(i -> described(first + i, mattering.get(i)))
                        .toList(),
                variants.size() - mattering.size());
    }

    private boolean matters(Variant one) {
        return one.matters() && !compared.isDismissed(one);
    }

    /// True of a difference within the passage that no cut takes away.
    private boolean isShown(Variant one) {
        return isShown(one, shown);
    }

    /// The same of any passage of the first of the two versions.
    static boolean isShown(Variant one, Extract.Shown shown) {
        Span here = one.a();
        boolean within =
                here.isEmpty()
                        ? shown.span().start() < here.start() && here.start() < shown.span().end()
                        : here.overlaps(shown.span());
        return within
                && shown.cuts().stream()
                        .noneMatch(cut -> cut.start() <= here.start() && here.end() <= cut.end());
    }

    private Parallel.Variant described(int number, Variant one) {
        String reason = Words.inEnglish().of(one.verdict().reason());
        Span here = one.a();
        Span place = here.isEmpty() ? new Span(here.start() - 1, here.start()) : here;
        return new Parallel.Variant(
                number,
                place,
                Brief.ends(here.of(shown.witness().text()), LONGEST),
                Brief.ends(one.b().of(other.text()), LONGEST),
                kind(one),
                Reasons.behind(kind(one), reason).orElse(""));
    }

    private String kind(Variant one) {
        String only = "ui.compare.class.only";
        return Words.inEnglish()
                .of(
                        switch (one.kind()) {
                            case OMISSION -> Message.of(only, comparison.b().siglum());
                            case ADDITION -> Message.of(only, comparison.a().siglum());
                            default -> Message.of("ui.compare.class." + Kebab.of(one.kind()));
                        });
    }

    /// A sentence of the passage as the sheet shows it.
    private record Part(int start, List<Piece> pieces, boolean opens) {}

    private List<Row> rows(List<Variant> mattering) {
        var marks = new BitWriter(mattering, first);
        List<Part> parts = parts();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int end = i + 1 < parts.size() ? parts.get(i + 1).start() : lastPlace();
            Span here = new Span(part.start(), end);
            List<Piece> there = counterparts.pieces(here, shown.cuts());
            rows.add(
                    new Row(
                            marks.here(part.pieces(), here),
                            marks.there(there, here),
                            part.opens()));
        }
        return rows;
    }

    private int lastPlace() {
        int end = shown.span().end();
        while (Character.isWhitespace(shown.witness().text().charAt(end - 1))) end--;
        return end;
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (Paragraph one : shown.paragraphs()) {
            List<Integer> borders = borders(one.pieces());
            var pieces = new ArrayList<Piece>();
            int start = borders.getFirst();
            boolean opens = true;
            for (Piece piece : split(one.pieces(), borders)) {
                boolean begins = piece.at() > start && borders.contains(piece.at());
                if (begins && !pieces.isEmpty()) {
                    parts.add(new Part(start, List.copyOf(pieces), opens));
                    pieces.clear();
                    start = piece.at();
                    opens = false;
                }
                pieces.add(piece);
            }
            parts.add(new Part(start, pieces, opens));
        }
        return parts;
    }

    /// Where sentences begin; not within a difference.
    private List<Integer> borders(List<Piece> pieces) {
        List<Piece> placed = pieces.stream().filter(one -> one.at() != Piece.NOWHERE).toList();
        Piece last = placed.getLast();
        int start = Math.max(placed.getFirst().at(), shown.span().start());
        int length = last.kind() == Kind.SOURCE ? last.words().length() : 1;
        Span all = new Span(start, Math.max(start, last.at() + length));
        var borders = new ArrayList<>(List.of(start));
        Sentences.of(shown.witness().text(), all).stream()
                .map(Span::start)
                .filter(place -> place > start)
                .filter(place -> variants.stream().noneMatch(one -> isInside(one.a(), place)))
                .forEach(borders::add);
        return borders;
    }

    private static boolean isInside(Span words, int place) {
        return words.start() < place && place < words.end();
    }

    private static List<Piece> split(List<Piece> pieces, List<Integer> borders) {
        var parts = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            int from = 0;
            for (int border : borders) {
                int at = border - piece.at();
                if (piece.kind() != Kind.SOURCE || at <= from || at >= piece.words().length())
                    continue;
                parts.add(part(piece, from, at));
                from = at;
            }
            parts.add(from == 0 ? piece : part(piece, from, piece.words().length()));
        }
        return parts;
    }

    private static Piece part(Piece piece, int from, int to) {
        return new Piece(piece.kind(), piece.words().substring(from, to), piece.at() + from);
    }
}
