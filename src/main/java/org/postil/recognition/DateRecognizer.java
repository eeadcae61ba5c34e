package org.postil.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postil.edtf.Edtf;
import org.postil.recognition.date.DateReading;
import org.postil.recognition.date.FoundDate;
import org.postil.recognition.word.Tokens;
import org.postil.text.Span;

/// Finds dates, in every shape that diplomats, clerks and editors give them, with the calendar
/// value of each: `April 5, 1946 - 6 p.m.`, `19th July,1949`, `9 o'clock last night`, `the 8th
/// inst.`
///
/// What a date leaves untold is taken from the day of writing or from a date before it, and its
/// reason says so. A text is read in linear time.
public final class DateRecognizer {

    /// What may be selected along with a date and is no part of it.
    private static final Pattern AROUND = Pattern.compile("[\\s.,;:()\\[\\]\"\u201C\u201D]*+");

    /// By themselves, four digits before 1500 are more often the number of a letter.
    private static final Pattern YEAR_OR_MONTH =
            Pattern.compile("(?:1[5-9]|20)[0-9]{2}(?:-[01][0-9])?");

    /// A selection that is longer is no date.
    private static final int LONGEST = 150;

    /// So far around a place must one look to understand its dates.
    private static final int AROUND_A_PLACE = 2_000;

    private DateRecognizer() {}

    /// All dates of a text, in its order.
    ///
    /// @param written when the text was written; where nobody says, the text itself is asked
    public static List<FoundDate> in(String text, Optional<Edtf> written) {
        return DateReading.of(Tokens.of(text), written);
    }

    /// The day that a text bears as its own: that of its dateline.
    public static Optional<Edtf> own(String text) {
        return DateReading.own(Tokens.of(text));
    }

    /// The date that these words are, and nothing besides. A year alone is one here, though it may
    /// be any number in a text.
    public static Optional<Edtf> read(String words, Optional<Edtf> written) {
        String selected = words.strip();
        if (selected.length() > LONGEST) return Optional.empty();
        if (YEAR_OR_MONTH.matcher(selected).matches()) return Edtf.tryParse(selected);
        return in(selected, written).stream()
                .filter(found -> isAllOf(selected, found.span()))
                .map(FoundDate::value)
                .findFirst();
    }

    /// The date that is selected in a text, understood from the words around it.
    public static Optional<Edtf> read(String text, Span selected, Optional<Edtf> written) {
        if (selected.length() > LONGEST) return Optional.empty();
        return around(text, selected, written).stream()
                .filter(found -> isSelected(text, selected, found.span()))
                .map(FoundDate::value)
                .findFirst()
                .or(() -> read(selected.of(text), written));
    }

    /// The date under a caret: it may stand within the date or at either of its ends.
    public static Optional<FoundDate> at(String text, int caret, Optional<Edtf> written) {
        return around(text, new Span(caret, caret), written).stream()
                .filter(found -> found.span().start() <= caret && caret <= found.span().end())
                .findFirst();
    }

    private static List<FoundDate> around(String text, Span place, Optional<Edtf> written) {
        int from =
                place.start() < AROUND_A_PLACE
                        ? 0
                        : paragraphBefore(text, place.start() - AROUND_A_PLACE);
        int to = Math.min(text.length(), place.end() + AROUND_A_PLACE / 10);
        Optional<Edtf> known =
                written.or(
                        () -> own(text.substring(0, Math.min(text.length(), 2 * AROUND_A_PLACE))));
        return in(text.substring(from, to), known).stream()
                .map(found -> found.shifted(from))
                .toList();
    }

    private static int paragraphBefore(String text, int position) {
        int end = text.indexOf('\n', position);
        return end < 0 || end > position + AROUND_A_PLACE / 2 ? position : end + 1;
    }

    private static boolean isSelected(String text, Span selected, Span found) {
        return selected.covers(found)
                && isAllOf(selected.of(text), found.shifted(-selected.start()));
    }

    private static boolean isAllOf(String words, Span span) {
        return AROUND.matcher(words.substring(0, span.start())).matches()
                && AROUND.matcher(words.substring(span.end())).matches();
    }
}
