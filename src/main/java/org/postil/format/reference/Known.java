package org.postil.format.reference;

import java.util.Optional;
import org.postil.excerpt.citation.Quotable;
import org.postil.model.Metadata.Field;

/// What the entries of all reference managers have in common.
record Known(Quotable source) {

    String title() {
        return source.document().title();
    }

    /// The same for the same version, and another for each.
    String key() {
        return "postil-" + source.witness().id().toString().substring(0, 8);
    }

    String get(Field field) {
        return source.get(field);
    }

    /// In what it is printed.
    String container() {
        return source.has(Field.VOLUME) ? get(Field.VOLUME) : get(Field.SOURCE);
    }

    /// Year, month, day, as far as the date is plain and sure; none of a date that is not.
    Optional<int[]> date() {
        return date(Field.DATE);
    }

    /// On which day a web page was read.
    Optional<int[]> accessed() {
        return date(Field.ACCESSED);
    }

    private Optional<int[]> date(Field field) {
        String date = get(field);
        if (!date.matches("\\d{4}(-\\d\\d(-\\d\\d(T.*)?)?)?")) return Optional.empty();
        String[] parts = date.replaceFirst("T.*", "").split("-", -1);
        var numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) numbers[i] = Integer.parseInt(parts[i]);
        return numbers.length > 1 && numbers[1] > 12
                ? Optional.of(new int[] {numbers[0]})
                : Optional.of(numbers);
    }

    /// To whom it was written, and which version it is.
    String note() {
        String to = source.has(Field.TO) ? "To " + get(Field.TO) : "";
        String version = source.siglum().isEmpty() ? "" : "Version " + source.siglum();
        return to.isEmpty() || version.isEmpty() ? to + version : to + ". " + version;
    }
}
