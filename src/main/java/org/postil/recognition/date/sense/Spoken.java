package org.postil.recognition.date.sense;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postil.edtf.CalendarDate;
import org.postil.edtf.DateTime;
import org.postil.edtf.Edtf;

/// The month and the year that a text named last, by themselves or with a day.
///
/// @param month none where only a year was named
public record Spoken(Optional<YearMonth> month, Optional<Integer> year) {

    public static final Spoken NONE = new Spoken(Optional.empty(), Optional.empty());

    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}(?:-[01][0-9](?:-[0-9]{2})?)?");
    private static final int MONTH = 7;

    /// What a date names of them; these where it names neither.
    public Spoken with(Edtf date) {
        String text =
                switch (date) {
                    case DateTime time -> time.date().toString();
                    case CalendarDate day when day.isPlain() -> day.text();
                    default -> "";
                };
        if (!PLAIN.matcher(text).matches()) return this;
        Optional<YearMonth> month =
                text.length() < MONTH
                        ? Optional.empty()
                        : Optional.of(
                                YearMonth.of(
                                        Integer.parseInt(text, 0, 4, 10),
                                        Integer.parseInt(text, 5, MONTH, 10)));
        return new Spoken(month, Optional.of(Integer.parseInt(text, 0, 4, 10)));
    }
}
