package org.postil.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.edtf.DateSet.Kind;
import org.postil.edtf.Interval.End;
import org.postil.edtf.Interval.NoEnd;
import org.postil.edtf.Part.Qualification;
import org.postil.edtf.Single.Season;
import org.postil.edtf.Single.YearGroup;

/// Takes an EDTF text apart. No pattern here can backtrack into itself, and no text over [#LONGEST]
/// characters is looked at.
final class Reader {

    static final int LONGEST = 200;

    private static final String SIGN = "([?~%]?)";
    private static final Pattern CALENDAR =
            Pattern.compile(
                    (SIGN + "(-?[0-9X]{4})" + SIGN)
                            + ("(?:-" + SIGN + "([0-9X]{2})" + SIGN)
                            + ("(?:-" + SIGN + "([0-9X]{2})" + SIGN + ")?)?"));
    private static final Pattern YEAR_NUMBER =
            Pattern.compile("(Y?)(-?[0-9]+)(?:E([1-9][0-9]*))?(?:S([1-9][0-9]*))?" + SIGN);
    private static final Pattern YEAR_GROUP = Pattern.compile("(-?[0-9]{2,3})" + SIGN);
    private static final Pattern TIME = Pattern.compile("([0-9:.]*)(.*)");

    private Reader() {}

    static Edtf read(String text) {
        if (text.length() > LONGEST) throw new NotEdtf("long", text.length(), LONGEST);
        if (text.isBlank()) throw new NotEdtf("empty");
        if (text.startsWith("[") || text.startsWith("{")) return set(text);
        return text.contains("/") ? interval(text) : single(text);
    }

    private static DateSet set(String text) {
        for (Kind kind : Kind.values()) {
            if (kind.encloses(text)) {
                String[] members = text.substring(1, text.length() - 1).split(",", -1);
                return new DateSet(kind, List.of(members).stream().map(Reader::member).toList());
            }
        }
        throw new NotEdtf("set", text);
    }

    /// A space after a comma is common in print, and forgiven.
    private static DateSet.Member member(String text) {
        String member = text.strip();
        int dots = member.indexOf("..");
        return dots < 0
                ? single(member)
                : new Interval(
                        setEnd(member.substring(0, dots)), setEnd(member.substring(dots + 2)));
    }

    private static End setEnd(String text) {
        return text.isEmpty() ? NoEnd.OPEN : single(text);
    }

    private static Interval interval(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) throw new NotEdtf("slashes", text);
        return new Interval(end(ends[0]), end(ends[1]));
    }

    private static End end(String text) {
        return switch (text) {
            case "" -> NoEnd.UNKNOWN;
            case ".." -> NoEnd.OPEN;
            default -> single(text);
        };
    }

    private static Single single(String text) {
        Matcher date = CALENDAR.matcher(text);
        if (date.matches()) return calendar(date);
        int time = text.indexOf('T');
        if (time > 0) return dateTime(text, text.substring(0, time), text.substring(time + 1));
        Matcher group = YEAR_GROUP.matcher(text);
        if (group.matches()) return yearGroup(group);
        Matcher number = YEAR_NUMBER.matcher(text);
        if (number.matches()) return yearNumber(text, number);
        throw new NotEdtf("form", text);
    }

    private static Single calendar(Matcher matcher) {
        var parts = new ArrayList<Part>();
        // A sign at the right says something of everything to its left.
        var group = Qualification.CERTAIN;
        for (int i = 9; i > 0; i -= 3) {
            if (matcher.group(i - 1) == null) continue;
            var left = Qualification.of(matcher.group(i - 2));
            var right = Qualification.of(matcher.group(i));
            if (!left.sign().isEmpty() && !right.sign().isEmpty()) {
                throw new NotEdtf("two-signs", matcher.group());
            }
            group = group.and(right);
            parts.addFirst(new Part(new Digits(matcher.group(i - 1)), group.and(left)));
        }
        boolean season = parts.size() == 2 && Season.isCode(parts.get(1).digits());
        return season ? new Season(parts.get(0), parts.get(1)) : new CalendarDate(parts);
    }

    private static DateTime dateTime(String text, String day, String rest) {
        Matcher time = TIME.matcher(rest.replace('\u2212', '-'));
        Matcher date = CALENDAR.matcher(day);
        if (!time.matches() || !date.matches()) throw new NotEdtf("form", text);
        if (!(calendar(date) instanceof CalendarDate whole))
            throw new NotEdtf("time-of-no-day", text);
        LocalDate on = whole.certainDay().orElseThrow(() -> new NotEdtf("time-of-no-day", text));
        return new DateTime(on, time.group(1), time.group(2));
    }

    private static YearGroup yearGroup(Matcher matcher) {
        String digits = matcher.group(1);
        boolean decade = digits.replace("-", "").length() == 3;
        if (Digits.isMinusZero(digits)) throw new NotEdtf("minus-zero");
        return new YearGroup(
                decade ? YearGroup.Size.DECADE : YearGroup.Size.CENTURY,
                Integer.parseInt(digits),
                Qualification.of(matcher.group(2)));
    }

    private static YearNumber yearNumber(String text, Matcher matcher) {
        var number =
                new YearNumber(
                        matcher.group(2),
                        count(matcher.group(3)),
                        count(matcher.group(4)),
                        Qualification.of(matcher.group(5)));
        if (!number.text().equals(text)) throw new NotEdtf("form", text);
        return number;
    }

    private static int count(String digits) {
        if (digits == null) return 0;
        return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
