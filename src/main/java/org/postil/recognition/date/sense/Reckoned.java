package org.postil.recognition.date.sense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.edtf.CalendarDate;
import org.postil.edtf.Edtf;
import org.postil.message.Message;

/// The calendar value of a date, how sure it is, and why.
///
/// @param reasons what was taken from where, in the order in which it was done
public record Reckoned(Edtf value, double confidence, List<Message> reasons) {

    public Reckoned {
        reasons = List.copyOf(reasons);
    }

    public static Optional<Reckoned> of(String edtf, double confidence, Message... reasons) {
        return Edtf.tryParse(edtf).map(value -> new Reckoned(value, confidence, List.of(reasons)));
    }

    public static Reckoned of(LocalDate day, double confidence, Message... reasons) {
        return new Reckoned(CalendarDate.of(day), confidence, List.of(reasons));
    }

    public Reckoned saying(Edtf changed, Message reason) {
        var more = new ArrayList<>(reasons);
        more.add(reason);
        return new Reckoned(changed, confidence, more);
    }

    public Reckoned because(Message reason) {
        return saying(value, reason);
    }

    public Reckoned atMost(double limit) {
        return new Reckoned(value, Math.min(confidence, limit), reasons);
    }

    /// The day that this is, where it is one; of a time its day.
    public Optional<LocalDate> day() {
        return switch (value) {
            case CalendarDate date -> date.certainDay();
            case org.postil.edtf.DateTime time -> Optional.of(time.date());
            default -> Optional.empty();
        };
    }
}
