package org.postil.recognition.date;

import org.postil.recognition.date.sense.DayOrder;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.date.term.DateWord;

/// In which order a text names a day and its month: so it writes them in numbers too.
final class WrittenOrder {

    private final DateTerms t;
    private int daysFirst;
    private int monthsFirst;

    WrittenOrder(DateTerms terms) {
        t = terms;
    }

    /// Counts the date between these terms, where it has the name of a month.
    void see(int from, int to) {
        for (int month = from; month < to; month++) {
            if (!t.is(month, DateWord.MONTH)) continue;
            if (t.day(month + 1).isPresent()) monthsFirst++;
            else if (month > from) daysFirst++;
            return;
        }
    }

    /// Untold where no order outnumbers the other.
    DayOrder mostly() {
        if (daysFirst == monthsFirst) return DayOrder.UNTOLD;
        return daysFirst > monthsFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }
}
