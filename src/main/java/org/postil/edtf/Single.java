package org.postil.edtf;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.postil.edtf.Part.Qualification;

/// One date, as opposed to an interval or a set.
public sealed interface Single extends Interval.End, DateSet.Member
        permits CalendarDate, DateTime, Single.Season, Single.YearGroup, YearNumber {

    /// A season or another part of a year, in place of a month: `1946-21` is spring 1946.
    ///
    /// The codes: 21-24 spring to winter, 25-28 the same of the northern and 29-32 of the southern
    /// hemisphere, 33-36 quarters, 37-39 thirds, 40-41 halves of a year.
    record Season(Part year, Part code) implements Single {

        public Season {
            Part.requireWidths(List.of(year, code));
            if (!isCode(code.digits())) throw new IllegalArgumentException("no season: " + code);
        }

        static boolean isCode(Digits digits) {
            return digits.known() && digits.number() >= 21 && digits.number() <= 41;
        }

        public int number() {
            return code.digits().number();
        }

        @Override
        public Precision precision() {
            return Precision.SEASON;
        }

        /// The standard does not say when a season begins. Here each has the three whole months
        /// that the weather services give it, and a winter belongs to the year of its December. A
        /// season without a hemisphere is read as a northern one.
        @Override
        public List<Bounds> stretches() {
            int length = number() < 37 ? 3 : number() < 40 ? 4 : 6;
            LocalDate first = month(year.digits().years(true).findFirst().orElseThrow()).atDay(1);
            LocalDate last =
                    month(year.digits().years(false).findFirst().orElseThrow())
                            .plusMonths(length - 1)
                            .atEndOfMonth();
            return List.of(Bounds.ofDays(first, last));
        }

        /// The month in which this season of that year begins.
        private YearMonth month(int year) {
            int code = number();
            if (code < 29) return YearMonth.of(year, 3 + (code - 21) % 4 * 3);
            if (code < 33) return YearMonth.of(year, List.of(9, 12, 3, 6).get(code - 29));
            if (code < 37) return YearMonth.of(year, 1 + (code - 33) * 3);
            if (code < 40) return YearMonth.of(year, 1 + (code - 37) * 4);
            return YearMonth.of(year, 1 + (code - 40) * 6);
        }

        @Override
        public String text() {
            return CalendarDate.written(List.of(year, code));
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// A decade (`194` is 1940 to 1949) or a century (`19` is 1900 to 1999): years that have their
    /// first digits in common. Below zero it is counted down: `-01` is -100 to -1.
    record YearGroup(Size size, int number, Qualification qualification) implements Single {

        /// How many years there are in a group.
        public enum Size {
            DECADE(3, 10),
            CENTURY(2, 100);

            private final int width;
            private final int years;

            Size(int width, int years) {
                this.width = width;
                this.years = years;
            }
        }

        public YearGroup {
            Digits.of(number, size.width);
        }

        public int firstYear() {
            return number * size.years;
        }

        public int lastYear() {
            return firstYear() + size.years - 1;
        }

        @Override
        public Precision precision() {
            return size == Size.DECADE ? Precision.DECADE : Precision.CENTURY;
        }

        @Override
        public List<Bounds> stretches() {
            return List.of(
                    Bounds.ofYears(
                            BigInteger.valueOf(firstYear()), BigInteger.valueOf(lastYear())));
        }

        @Override
        public String text() {
            return Digits.of(number, size.width) + qualification.sign();
        }

        @Override
        public String toString() {
            return text();
        }
    }
}
