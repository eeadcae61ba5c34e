package org.postil.format.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postil.edtf.Edtf;
import org.postil.recognition.PlainDates;
import org.postil.text.Lines;
import org.postil.text.Span;

/// The date near the top of a text that says when it was written: "Washington, May 1, 1962."
///
/// It stands on a short line, so that no date is taken that a sentence tells of; and it is no date
/// of receiving, printing or declassifying. A whole day comes before a month.
final class DateLine {

    /// So far down a heading can reach, under what a page on the web or an archive puts above it.
    private static final int TOP = 3_000;

    private static final int SHORT = 110;

    private static final Pattern ANOTHER_DATE =
            Pattern.compile(
                    "(?:rec(?:eive|.?)d|revised|printed|declassified|released|filed|accessed"
                            + "|uploaded|copyright|updated|your)[^;]{0,40}$",
                    Pattern.CASE_INSENSITIVE);

    private DateLine() {}

    static Optional<Edtf> of(String text) {
        String top = text.substring(0, Math.min(text.length(), TOP));
        Lines lines = Lines.of(top);
        List<Edtf> days =
                PlainDates.in(top).stream()
                        .filter(found -> isDateLine(top, lines, found.span()))
                        .map(found -> day(found.value()))
                        .toList();
        return days.stream()
                .filter(date -> date.precision() == Edtf.Precision.DAY)
                .findFirst()
                .or(() -> days.stream().findFirst());
    }

    private static boolean isDateLine(String top, Lines lines, Span date) {
        Span line = lines.span(lines.at(date.start()));
        String before = top.substring(line.start(), date.start());
        return line.length() <= SHORT && !ANOTHER_DATE.matcher(before).find();
    }

    /// Of a date with a time the date.
    private static Edtf day(Edtf value) {
        int time = value.text().indexOf('T');
        return time < 0 ? value : Edtf.parse(value.text().substring(0, time));
    }
}
