package org.postil.recognition.date.sense;

import java.time.LocalDate;
import java.util.Optional;
import org.postil.edtf.Bounds;
import org.postil.edtf.Edtf;

/// From what the dates of a passage are reckoned.
///
/// @param written when the text was written, where that is known
/// @param named the day that the text named last, if it still speaks of it
/// @param spoken the month and year that it named last
/// @param comes true where the sentence speaks of what is to come
/// @param order which the text names first, a day or its month
public record Setting(
        Optional<Edtf> written,
        Optional<LocalDate> named,
        Spoken spoken,
        boolean comes,
        DayOrder order) {

    public static final Setting NOWHERE = of(Optional.empty());

    /// Nothing but the date of writing.
    public static Setting of(Optional<Edtf> written) {
        return new Setting(written, Optional.empty(), Spoken.NONE, false, DayOrder.UNTOLD);
    }

    /// The day of writing, where it is one.
    public Optional<LocalDate> writingDay() {
        return moment(false)
                .map(this::day)
                .filter(first -> moment(true).map(this::day).filter(first::equals).isPresent());
    }

    /// The year of writing, or that of the last day named where nothing else tells; 0 where none
    /// does.
    public int year() {
        Optional<Integer> first = moment(false).map(moment -> moment.year().intValue());
        boolean one = first.equals(moment(true).map(moment -> moment.year().intValue()));
        return first.filter(_ -> one)
                .or(spoken::year)
                .or(() -> named.map(LocalDate::getYear))
                .orElse(0);
    }

    /// A day by which the year of a day without one is chosen: that of writing, or one in the
    /// middle of what is known.
    public Optional<LocalDate> about() {
        return writingDay()
                .or(() ->
                        moment(false)
                                .filter(_ -> year() > 0)
                                .map(moment ->
                                        day(moment).getMonthValue() == 1
                                                ? LocalDate.of(year(), 7, 1)
                                                : day(moment).plusDays(14)));
    }

    /// The day from which the text counts on.
    public Optional<LocalDate> spokenOf() {
        return named.or(this::writingDay);
    }

    private Optional<Bounds.Moment> moment(boolean last) {
        return written.map(Edtf::bounds)
                .map(bounds -> last ? bounds.latest() : bounds.earliest())
                .filter(Bounds.Moment.class::isInstance)
                .map(Bounds.Moment.class::cast)
                .filter(moment -> moment.year().bitLength() < 14);
    }

    private LocalDate day(Bounds.Moment moment) {
        return LocalDate.of(moment.year().intValue(), moment.month(), moment.day());
    }
}
