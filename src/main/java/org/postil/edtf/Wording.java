package org.postil.edtf;

import java.math.BigInteger;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postil.edtf.Part.Qualification;
import org.postil.edtf.Single.Season;
import org.postil.edtf.Single.YearGroup;
import org.postil.message.Message;

/// Says a single date as a person would: "about April 1946", "some day in December 1985". Years are
/// passed on as text, so that no locale parts their digits.
final class Wording {

    private static final int FAR = 9999;

    private Wording() {}

    static Message of(Edtf value) {
        return switch (value) {
            case Single date -> of(date);
            case Interval interval -> SeveralWording.of(interval);
            case DateSet set -> SeveralWording.of(set);
        };
    }

    private static Message of(Single date) {
        return switch (date) {
            case CalendarDate(List<Part> parts) -> doubted(parts, calendar(parts));
            case Season season -> doubted(List.of(season.year(), season.code()), season(season));
            case YearGroup group -> doubted(group.qualification(), group(group));
            case YearNumber number -> doubted(number.qualification(), number(number));
            case DateTime time -> time(time);
        };
    }

    // What is in doubt

    private static Message doubted(Qualification qualification, Message date) {
        return switch (qualification) {
            case CERTAIN -> date;
            case UNCERTAIN -> Message.of("edtf.uncertain", date);
            case APPROXIMATE -> Message.of("edtf.approximate", date);
            case UNCERTAIN_AND_APPROXIMATE -> Message.of("edtf.uncertain-and-approximate", date);
        };
    }

    private static Message doubted(List<Part> parts, Message date) {
        Qualification first = parts.getFirst().qualification();
        if (parts.stream().allMatch(part -> part.qualification() == first)) {
            return doubted(first, date);
        }
        var doubts = new ArrayList<Message>();
        for (int i = 0; i < parts.size(); i++) {
            Message name = part(parts, i);
            switch (parts.get(i).qualification()) {
                case CERTAIN -> {}
                case UNCERTAIN -> doubts.add(Message.of("edtf.part-uncertain", name));
                case APPROXIMATE -> doubts.add(Message.of("edtf.part-approximate", name));
                case UNCERTAIN_AND_APPROXIMATE ->
                        doubts.add(Message.of("edtf.part-uncertain-and-approximate", name));
            }
        }
        return Message.of("edtf.in-part", date, joined("edtf.list.comma", doubts));
    }

    private static Message part(List<Part> parts, int index) {
        if (index == 0) return Message.of("edtf.part.year");
        if (index == 2) return Message.of("edtf.part.day");
        boolean season = Season.isCode(parts.get(1).digits());
        return season ? Message.of("edtf.part.season") : Message.of("edtf.part.month");
    }

    // Years, months, days

    private static Message calendar(List<Part> parts) {
        Digits year = parts.get(0).digits();
        return switch (parts.size()) {
            case 1 -> year(year);
            case 2 -> month(parts.get(1).digits(), year);
            default -> day(parts.get(2).digits(), parts.get(1).digits(), year);
        };
    }

    private static Message year(Digits year) {
        if (year.known()) return year(year.number());
        if (year.unknown()) return Message.of("edtf.some-year");
        int first = year.years(true).findFirst().orElseThrow();
        int last = year.years(false).findFirst().orElseThrow();
        boolean unbroken = last - first + 1 == year.years(true).count();
        if (!unbroken) return Message.of("edtf.some-year-like", year.text());
        return isPlainDecade(first, last)
                ? Message.of("edtf.some-year-in", decade(first))
                : Message.of("edtf.some-year-between", year(first), year(last));
    }

    /// Year 0 is 1 BC. A year before 100 needs its era to be known as one.
    static Message year(int year) {
        if (year < 1) return Message.of("edtf.year.bc", Integer.toString(1 - year));
        String key = year < 100 ? "edtf.year.ad" : "edtf.year.plain";
        return Message.of(key, Integer.toString(year));
    }

    private static Message month(Digits month, Digits year) {
        if (month.unknown()) {
            String key = year.known() ? "edtf.some-month" : "edtf.some-month-of";
            return Message.of(key, year(year));
        }
        return ofYear(months(month), year);
    }

    /// "April 1946", "April of some year in the 1940s".
    private static Message ofYear(Message part, Digits year) {
        return Message.of(year.known() ? "edtf.month" : "edtf.month-of", part, year(year));
    }

    private static Message months(Digits digits) {
        List<Integer> months = digits.numbers(1, 12, true).boxed().toList();
        if (months.size() > 2 && isUnbroken(months)) {
            return Message.of(
                    "edtf.some-month-between", month(months.getFirst()), month(months.getLast()));
        }
        return joined("edtf.list.or", months.stream().map(Wording::month).toList());
    }

    static Message month(int month) {
        return Message.of("edtf.month." + Month.of(month).name().toLowerCase(Locale.ROOT));
    }

    private static Message day(Digits day, Digits month, Digits year) {
        if (day.unknown() && month.unknown()) {
            String key = year.known() ? "edtf.some-day" : "edtf.some-day-of";
            return Message.of(key, year(year));
        }
        if (day.unknown()) return Message.of("edtf.some-day", month(month, year));
        String key = month.known() ? "edtf.day" : "edtf.day-of";
        return Message.of(key, days(day), month(month, year));
    }

    private static Message days(Digits digits) {
        List<Integer> days = digits.numbers(1, 31, true).boxed().toList();
        if (days.size() > 2 && isUnbroken(days)) {
            return Message.of("edtf.some-day-between", days.getFirst(), days.getLast());
        }
        return joined(
                "edtf.list.or",
                days.stream().map(each -> Message.of("edtf.number", each)).toList());
    }

    private static boolean isUnbroken(List<Integer> numbers) {
        return numbers.getLast() - numbers.getFirst() + 1 == numbers.size();
    }

    // Seasons, decades, far years, times

    private static Message season(Season season) {
        Message name = Message.of("edtf.season." + season.number());
        Digits year = season.year().digits();
        return season.number() < 33
                ? ofYear(name, year)
                : Message.of("edtf.month-of", name, year(year));
    }

    private static Message group(YearGroup group) {
        int first = group.firstYear();
        int last = group.lastYear();
        return isPlainDecade(first, last)
                ? decade(first)
                : Message.of("edtf.years", year(first), year(last));
    }

    private static boolean isPlainDecade(int first, int last) {
        return first >= 100 && last - first == 9;
    }

    private static Message decade(int first) {
        return Message.of("edtf.decade", Integer.toString(first));
    }

    private static Message number(YearNumber number) {
        Message year = number.exponent() > 12 ? power(number) : year(number.value());
        if (number.significant() == 0) return year;
        if (number.exponent() > 12) {
            return Message.of("edtf.year.significant", year, number.significant());
        }
        Bounds bounds = number.bounds();
        return Message.of(
                "edtf.year.estimated", year, year(bounds.earliest()), year(bounds.latest()));
    }

    private static Message power(YearNumber number) {
        return Message.of("edtf.year.power", number.significand(), number.exponent());
    }

    private static Message year(Bounds.Bound bound) {
        return switch (bound) {
            case Bounds.Moment moment -> year(moment.year());
            case Interval.NoEnd none -> throw new IllegalArgumentException(none.name());
        };
    }

    private static Message year(BigInteger year) {
        return year.abs().compareTo(BigInteger.valueOf(FAR)) > 0
                ? Message.of("edtf.year.far", year)
                : year(year.intValueExact());
    }

    private static Message time(DateTime time) {
        Message day = of(CalendarDate.of(time.date()));
        String clock =
                time.time().length() == 8 && time.time().endsWith(":00")
                        ? time.time().substring(0, 5)
                        : time.time();
        if (time.zone().isEmpty()) return Message.of("edtf.time", day, clock);
        String zone = time.zone().equals("Z") ? "" : time.zone();
        return Message.of("edtf.time-and-zone", day, clock, zone);
    }

    /// "a", "a, b", "a, b or c": what stands before the last is the key's.
    static Message joined(String lastKey, List<Message> messages) {
        Message joined = messages.getFirst();
        for (int i = 1; i < messages.size(); i++) {
            String key = i == messages.size() - 1 ? lastKey : "edtf.list.comma";
            joined = Message.of(key, joined, messages.get(i));
        }
        return joined;
    }
}
