package org.postil.recognition.date.sense;

import java.util.List;
import org.postil.edtf.Edtf;

/// What words say of a date, before it is reckoned from another date.
public sealed interface Sense {

    record Day(Year year, int month, int day) implements Sense {}

    /// `4/5/46`: of two numbers nobody knows by themselves which is the month.
    record Numeric(Year year, int one, int other) implements Sense {}

    /// `the last Thursday of April`.
    ///
    /// @param number which of its month; -1 for the last
    record WeekdayOf(int number, int weekday, MonthOf month) implements Sense {}

    /// A feast that moves with Easter.
    ///
    /// @param days how far behind Easter Sunday it is
    record Easter(Year year, int days) implements Sense {}

    /// A day that the writer left blank: `June —, 1861`.
    record BlankDay(Year year, int month) implements Sense {}

    record MonthOf(Year year, int month) implements Sense {}

    record WholeYear(Year year) implements Sense {}

    /// A season, a quarter or a half, by its code in EDTF.
    record PartOfYear(Year year, int code) implements Sense {}

    /// Ten years from this one; from 0 to 90 where the century is untold.
    record Decade(int first) implements Sense {}

    record Century(int number) implements Sense {}

    record Stretch(Sense from, Sense to) implements Sense {}

    /// Some days, told as one.
    record Several(List<Sense> days) implements Sense {}

    /// Two readings of which one holds: `27 [26]`.
    record Either(Sense one, Sense other) implements Sense {}

    /// So many units from a day.
    ///
    /// @param rough where nobody counted: `a few days ago`
    record Away(From from, int amount, Unit unit, boolean rough) implements Sense {}

    /// The day that is so many units from one near the day of writing: `a year ago today`.
    ///
    /// @param days from the day of writing: -1 for `a week ago yesterday`
    record Anniversary(int amount, Unit unit, int days) implements Sense {}

    /// The week, month or year that is so many away from that of a day: `next week`.
    record UnitAway(From from, int amount, Unit unit) implements Sense {}

    /// From what a distance is reckoned.
    enum From {
        WRITING,
        /// The day that the text named last.
        NAMED
    }

    /// `Monday of next week`: a day of the week that is so many away from that of a day.
    record WeekdayOfWeek(From from, int weeks, int number) implements Sense {}

    /// `the week of April 8`: the week that begins with the day, ends with it, or has it.
    ///
    /// @param edge 1 where it begins, -1 where it ends, 0 where it has the day
    record WeekOf(Sense day, int edge) implements Sense {}

    /// `that month`, `the same year`.
    record SameUnit(Unit unit) implements Sense {}

    record Weekday(int number, Direction direction) implements Sense {}

    enum Direction {
        LAST,
        NEXT,
        THIS,
        /// The next one behind the day that the text named last.
        FOLLOWING,
        /// The last one before it.
        PREVIOUS,
        UNTOLD
    }

    /// The numbered day of the month of writing, or of one before or behind it.
    record DayOfMonth(int day, int shift) implements Sense {}

    /// The numbered day of the month that the text speaks of.
    record BareDay(int day) implements Sense {}

    /// The day that the text speaks of: what a time of day belongs to that has no date.
    record SameDay() implements Sense {}

    /// A value that needs no reckoning.
    record Known(Edtf value) implements Sense {}

    /// A day by the Julian calendar, told with its year.
    record OldStyle(Day day) implements Sense {}

    /// A day by both calendars: `24 October/6 November 1917`.
    record DoubleDate(Day old, Day modern) implements Sense {}

    /// Words that a scanner or clerk got wrong, read as other words confirm them.
    record Damaged(Sense meant, String readAs) implements Sense {}

    /// That there is no date.
    record Undated() implements Sense {}

    /// True where the words name a day, or a month of a year, by themselves.
    default boolean isAbsolute() {
        return switch (this) {
            case Day _,
                    BlankDay _,
                    Known _,
                    DoubleDate _,
                    OldStyle _,
                    SameDay _,
                    Undated _,
                    Either _,
                    Numeric _,
                    Damaged _ ->
                    true;
            case MonthOf month -> month.year().isTold();
            case Easter feast -> feast.year().isTold();
            case WeekdayOf weekday -> weekday.month().isAbsolute();
            case Stretch stretch -> stretch.from().isAbsolute();
            case DayOfMonth _,
                    WholeYear _,
                    PartOfYear _,
                    Decade _,
                    Century _,
                    Several _,
                    Away _,
                    Anniversary _,
                    UnitAway _,
                    WeekdayOfWeek _,
                    WeekOf _,
                    SameUnit _,
                    Weekday _,
                    BareDay _ ->
                    false;
        };
    }

    /// True where the words name one day, whoever must reckon it.
    default boolean isExactDay() {
        return switch (this) {
            case Day _, Known _, DayOfMonth _, BareDay _, Easter _, WeekdayOf _, Numeric _ -> true;
            default -> false;
        };
    }

    /// True where a time of day may belong to it, as none does to a month: `6 p.m. in April`.
    default boolean takesTime() {
        return switch (this) {
            case Away away -> away.unit() == Unit.DAY;
            case Weekday _, WeekdayOfWeek _, SameDay _, Anniversary _ -> true;
            default -> isExactDay();
        };
    }
}
