package org.postil.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day behind a date, in the same line: `- 6 p.m.`, `, 1.11 p.m.`, `at 18:30`, `noon`.
///
/// @param edtf the time as EDTF writes it; the midnight of a day is the one that ends it,
///   `24:00:00`
/// @param end where the time ends in the text
record ClockTime(String edtf, int end) {

    private static final String GAP = "[ \\t\\u00A0]{0,3}";

    private static final Pattern TIME =
            Pattern.compile(
                    (GAP + "(?:[-\\u2013\\u2014,;]" + GAP + ")?(?:at" + GAP + ")?")
                            + ("(?:(?<hour>[01]?[0-9])(?:[.:](?<minute>[0-5][0-9]))?" + GAP)
                            + ("(?<half>[ap])[.]?" + GAP + "m(?!\\p{L})[.]?")
                            // 9:55-10:40 is no time but a stretch of it.
                            + "|(?<clock>[0-2][0-9]:[0-5][0-9])(?![0-9:]|[-\\u2013\\u2014])"
                            + ("|(?:12" + GAP + ")?(?<word>noon|midnight)(?!\\p{L}))"),
                    Pattern.CASE_INSENSITIVE);

    static Optional<ClockTime> behind(CharSequence text, int position) {
        Matcher time = TIME.matcher(text).region(position, text.length());
        return time.lookingAt()
                ? edtf(time).map(edtf -> new ClockTime(edtf, time.end()))
                : Optional.empty();
    }

    private static Optional<String> edtf(Matcher time) {
        if (time.group("word") != null) {
            boolean noon = time.group("word").equalsIgnoreCase("noon");
            return Optional.of(noon ? "12:00:00" : "24:00:00");
        }
        if (time.group("clock") != null) return Optional.of(time.group("clock") + ":00");
        int hour = Integer.parseInt(time.group("hour"));
        if (hour < 1 || hour > 12) return Optional.empty();
        boolean afternoon = time.group("half").equalsIgnoreCase("p");
        String minute = time.group("minute") == null ? "00" : time.group("minute");
        int hours = hour % 12 + (afternoon ? 12 : 0);
        return Optional.of(PlainDates.twoDigits(hours) + ":" + minute + ":00");
    }
}
