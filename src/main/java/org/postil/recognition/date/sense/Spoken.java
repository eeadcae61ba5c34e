package org.postil.recognition.date.sense;

import java.time.YearMonth;
import java.util.Optional;
import org.postil.edtf.CalendarDate;
import org.postil.edtf.DateTime;
import org.postil.edtf.Edtf;

/// The month and the year that a text named last, by themselves or with a day.
///
/// @param month none where only a year was named
public record Spoken(Optional<YearMonth> month, Optional<Integer> year) {

    public static final Spoken NONE = new Spoken(Optional.empty(), Optional.empty());

    private static final int MONTH = 7;

    /// What a date names of them; these where it names neither.
    public Spoken with(Edtf date) {
        String text =
                switch (date) {
                    case DateTime time -> time.date().toString();
                    case CalendarDate day when day.isPlain() -> day.text();
                    default -> "";
                };
        if (!text.matches("[0-9]{4}(?:-[01][0-9](?:-[0-9]{2})?)?")) return this;
        Optional<YearMonth> month =
                text.length() < MONTH
                        ? Optional.empty()
                        : Optional.of(YearMonth.parse(text.substring(0, MONTH)));
        return new Spoken(month, Optional.of(Integer.parseInt(text, 0, 4, 10)));
    }
}
