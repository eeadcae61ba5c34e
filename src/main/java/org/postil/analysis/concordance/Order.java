package org.postil.analysis.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postil.analysis.find.Hit;
import org.postil.edtf.Edtf;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;

/// In which order rows stand. Rows that are alike in it stay in the order of the library and of the
/// texts; those that lack what it goes by come last.
public enum Order {
    /// As the documents stand in the library.
    PLACE,
    /// By what stands left, word by word away from the words.
    LEFT,
    /// By what stands right.
    RIGHT,
    /// By the date of the document.
    DATE,
    /// By who speaks.
    SPEAKER;

    /// So much of what stands on either side decides, in UTF-16 units.
    private static final int CONTEXT = 80;

    /// The rows in this order.
    public List<Row> of(List<Row> rows, Codebook book) {
        return switch (this) {
            case PLACE -> List.copyOf(rows);
            case LEFT -> sorted(rows, hit -> Optional.of(fromBehind(hit)));
            case RIGHT -> sorted(rows, hit -> Optional.of(behind(hit)));
            case DATE -> sorted(rows, Order::date);
            case SPEAKER -> sorted(rows, hit -> speaker(hit, book).map(Order::folded));
        };
    }

    /// The name of who speaks the words, as far as that is tagged.
    public static Optional<String> speaker(Hit hit, Codebook book) {
        return hit.tags().stream()
                .map(one -> one.tag())
                .filter(Tag.SpeakerTag.class::isInstance)
                .map(Tag.SpeakerTag.class::cast)
                .flatMap(said -> book.person(said.person()).map(Person::name).stream())
                .findFirst();
    }

    /// What decides between two rows, found out once for each.
    private interface Key<T extends Comparable<? super T>> {
        Optional<T> of(Hit hit);
    }

    private record Keyed<T>(Row row, Optional<T> key) {}

    private static <T extends Comparable<? super T>> List<Row> sorted(List<Row> rows, Key<T> key) {
        var keyed = new ArrayList<Keyed<T>>(rows.size());
        for (Row row : rows) keyed.add(new Keyed<>(row, key.of(row.first())));
        keyed.sort(Comparator.comparing(Keyed::key, Order::compare));
        return keyed.stream().map(Keyed::row).toList();
    }

    private static <T extends Comparable<? super T>> int compare(Optional<T> a, Optional<T> b) {
        if (a.isEmpty() || b.isEmpty()) return Boolean.compare(a.isEmpty(), b.isEmpty());
        return a.get().compareTo(b.get());
    }

    private static Optional<Edtf> date(Hit hit) {
        return hit.document().metadata().date();
    }

    private static String fromBehind(Hit hit) {
        int end = hit.span().start();
        String left = hit.witness().text().substring(Math.max(0, end - CONTEXT), end);
        List<String> words = List.of(onOneLine(left).split(" "));
        return String.join(" ", words.reversed());
    }

    private static String behind(Hit hit) {
        String text = hit.witness().text();
        int start = hit.span().end();
        return onOneLine(text.substring(start, Math.min(text.length(), start + CONTEXT)));
    }

    /// In small letters, white space of any length one space, none at the ends.
    static String onOneLine(String words) {
        var line = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean white = letter <= ' ' || Character.isWhitespace(letter) || letter == '\u00a0';
            if (!white) {
                if (space && !line.isEmpty()) line.append(' ');
                line.append(letter);
            }
            space = white;
        }
        return line.toString().toLowerCase(Locale.ROOT);
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
