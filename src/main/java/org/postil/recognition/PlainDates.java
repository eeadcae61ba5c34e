package org.postil.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.edtf.Edtf;
import org.postil.text.Span;

/// Reads dates that are written out whole: `April 5, 1946`, `19th July,1949`, `5 Apr. 1946 - 6
/// p.m.`, `April 1946`, `1946-04-05`. What needs the date of a letter to be understood (`last
/// night`, `5th inst.`) is not for this class.
///
/// No part of the patterns repeats without a bound, so a text is read in linear time.
public final class PlainDates {

    /// A date and where it stands. Offsets are those of the text that was read.
    public record Found(Span span, Edtf value) {}

    private static final String MONTH =
            "(?:Jan(?:uary|[.])?|Feb(?:ruary|[.])?|Mar(?:ch|[.])?|Apr(?:il|[.])?|May|Jun(?:e|[.])?"
                    + "|Jul(?:y|[.])?|Aug(?:ust|[.])?|Sep(?:tember|t[.]?|[.])?|Oct(?:ober|[.])?"
                    + "|Nov(?:ember|[.])?|Dec(?:ember|[.])?)(?!\\p{L})";
    private static final String DAY = "[0-3]?[0-9](?:st|nd|rd|th)?(?![0-9])";
    private static final String YEAR = "[12][0-9]{3}(?![\\p{L}\\p{N}])";

    /// White space within a line, and over the end of one.
    private static final String GAP = "[ \\t\\u00A0]{0,3}";

    private static final String WRAP = GAP + "\\n?" + GAP;
    private static final String COMMA = WRAP + ",?" + WRAP;

    /// What a date can begin with: asked first, as most letters of a text are none of these.
    private static final String FIRST = "(?=[0-9ADFJMNOS])";

    /// Not the end of a word or number, nor of a stretch of days such as 5-7 April 1946.
    private static final String START = "(?<![\\p{L}\\p{N}])(?<![0-9][-\\u2013\\u2014])";

    private static final String DAY_MONTH_YEAR =
            ("(?<day1>" + DAY + ")" + WRAP + "(?:of" + WRAP + ")?")
                    + ("(?<month1>" + MONTH + ")" + COMMA + "(?<year1>" + YEAR + ")");
    private static final String MONTH_DAY_YEAR =
            ("(?<month2>" + MONTH + ")" + WRAP + "(?<day2>" + DAY + ")" + COMMA)
                    + ("(?<year2>" + YEAR + ")");
    private static final String MONTH_YEAR =
            "(?<![0-9](?:st|nd|rd|th)?[ \\n]{1,3})"
                    + ("(?<month3>" + MONTH + ")" + COMMA + "(?<year3>" + YEAR + ")");
    private static final String ISO =
            "(?<iso>[0-9]{4}-[0-9]{2}-[0-9]{2}"
                    + "(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?"
                    + ")(?![\\p{L}\\p{N}-])";

    private static final Pattern DATE =
            Pattern.compile(
                    (FIRST + START + "(?:")
                            + String.join("|", DAY_MONTH_YEAR, MONTH_DAY_YEAR, MONTH_YEAR, ISO)
                            + ")",
                    Pattern.CASE_INSENSITIVE);

    /// What may be selected along with a date and is no part of it.
    private static final Pattern AROUND = Pattern.compile("[\\s.,;:()\\[\\]\"\u201C\u201D]*");

    /// By themselves, four digits before 1500 are more often the number of a letter.
    private static final Pattern YEAR_OR_MONTH =
            Pattern.compile("(?:1[5-9]|20)[0-9]{2}(?:-[01][0-9])?");

    /// A date never reaches further than this, with its time.
    private static final int REACH = 100;

    private PlainDates() {}

    /// All dates in a text, in its order. A year alone is none: it may be any number.
    public static List<Found> in(CharSequence text) {
        return in(text, 0, text.length());
    }

    /// The date that these words are, and nothing besides; here a year alone is one.
    public static Optional<Edtf> read(String words) {
        String selected = words.strip();
        if (selected.length() > REACH) return Optional.empty();
        if (YEAR_OR_MONTH.matcher(selected).matches()) return Edtf.tryParse(selected);
        return in(selected).stream()
                .filter(found -> isAllOf(selected, found.span()))
                .map(Found::value)
                .findFirst();
    }

    /// The date under a caret: it may stand within the date or at either of its ends.
    public static Optional<Found> at(CharSequence text, int position) {
        int from = Math.max(0, position - REACH);
        int to = Math.min(text.length(), position + REACH);
        return in(text, from, to).stream()
                .filter(found -> found.span().start() <= position && position <= found.span().end())
                .findFirst();
    }

    private static boolean isAllOf(String words, Span span) {
        return AROUND.matcher(words.substring(0, span.start())).matches()
                && AROUND.matcher(words.substring(span.end())).matches();
    }

    private static List<Found> in(CharSequence text, int from, int to) {
        var found = new ArrayList<Found>();
        Matcher date = DATE.matcher(text).region(from, to).useTransparentBounds(true);
        while (date.find()) {
            Optional<String> day = date(date);
            Optional<Found> timed = day.flatMap(it -> withTime(it, date, text));
            timed.or(() -> day.flatMap(it -> found(it, date.start(), date.end())))
                    .ifPresent(found::add);
        }
        return found;
    }

    /// Empty where the calendar has no such day.
    private static Optional<Found> found(String edtf, int start, int end) {
        return Edtf.tryParse(edtf).map(value -> new Found(new Span(start, end), value));
    }

    /// The date as EDTF, which may still have a 31st of April.
    private static Optional<String> date(Matcher date) {
        if (date.group("iso") != null)
            return Optional.of(date.group("iso").toUpperCase(Locale.ROOT));
        if (date.group("day1") != null) {
            return Optional.of(day(date.group("year1"), date.group("month1"), date.group("day1")));
        }
        if (date.group("day2") != null) {
            return Optional.of(day(date.group("year2"), date.group("month2"), date.group("day2")));
        }
        // "they may 1946 times" has no month in it.
        String month = date.group("month3");
        if (Character.isLowerCase(month.charAt(0))) return Optional.empty();
        return Optional.of(date.group("year3") + "-" + twoDigits(month(month)));
    }

    private static String day(String year, String month, String day) {
        int number = Integer.parseInt(day.replaceAll("[^0-9]", ""));
        return year + "-" + twoDigits(month(month)) + "-" + twoDigits(number);
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
    }

    static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /// The date with the time that stands behind it, where it is a day and there is one.
    private static Optional<Found> withTime(String day, Matcher date, CharSequence text) {
        if (day.length() != 10) return Optional.empty();
        return ClockTime.behind(text, date.end())
                .flatMap(time -> found(day + "T" + time.edtf(), date.start(), time.end()));
    }
}
