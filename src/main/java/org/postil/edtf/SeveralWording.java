package org.postil.edtf;

import java.util.List;
import java.util.Optional;
import org.postil.edtf.DateSet.Kind;
import org.postil.edtf.DateSet.Member;
import org.postil.edtf.Edtf.Precision;
import org.postil.edtf.Interval.NoEnd;
import org.postil.message.Message;

/// Says intervals and sets as a person would: "between 5 and 7 April 1946", "in or before 1946".
final class SeveralWording {

    private SeveralWording() {}

    static Message of(Interval interval) {
        return switch (interval) {
            case Interval(Single from, Single to) ->
                    Message.of("edtf.between", beginning(from, to), Wording.of(to));
            case Interval(Single from, NoEnd to) ->
                    Message.of(
                            to == NoEnd.OPEN ? "edtf.from" : "edtf.from-end-unknown",
                            Wording.of(from));
            case Interval(NoEnd from, Single to) ->
                    Message.of(
                            from == NoEnd.OPEN ? "edtf.until" : "edtf.until-start-unknown",
                            Wording.of(to));
            case Interval(NoEnd from, NoEnd to) -> endless(from, to);
        };
    }

    private static Message endless(NoEnd from, NoEnd to) {
        if (from == NoEnd.UNKNOWN) return Message.of("edtf.from-unknown");
        return Message.of(to == NoEnd.UNKNOWN ? "edtf.until-unknown" : "edtf.always");
    }

    static Message of(DateSet set) {
        List<Message> members =
                set.members().stream().map(member -> member(set.kind(), member)).toList();
        if (set.kind() == Kind.ALL_OF) return Wording.joined("edtf.list.and", members);
        Message choice = Wording.joined("edtf.list.or", members);
        return members.size() == 1 ? choice : Message.of("edtf.one-of", choice);
    }

    private static Message member(Kind kind, Member member) {
        return switch (member) {
            case Single date -> Wording.of(date);
            case Interval stretch -> kind == Kind.ONE_OF ? someOf(stretch) : everyOf(stretch);
        };
    }

    private static Message someOf(Interval stretch) {
        boolean day = stretch.precision() == Precision.DAY;
        return switch (stretch) {
            case Interval(NoEnd _, Single to) ->
                    Message.of(day ? "edtf.on-or-before" : "edtf.in-or-before", Wording.of(to));
            case Interval(Single from, NoEnd _) ->
                    Message.of(day ? "edtf.on-or-after" : "edtf.in-or-after", Wording.of(from));
            case Interval _ -> Message.of("edtf.some", unit(stretch), of(stretch));
        };
    }

    private static Message everyOf(Interval stretch) {
        return Message.of("edtf.every", unit(stretch), of(stretch));
    }

    /// What is counted in such a stretch.
    private static Message unit(Interval stretch) {
        return switch (stretch.precision()) {
            case DAY -> Message.of("edtf.part.day");
            case MONTH -> Message.of("edtf.part.month");
            case YEAR -> Message.of("edtf.part.year");
            case SECOND, MINUTE, SEASON, DECADE, CENTURY, MILLENNIUM, NONE ->
                    Message.of("edtf.part.time");
        };
    }

    /// The first date without what the second says again: "5" of "5 and 7 April 1946".
    private static Message beginning(Single from, Single to) {
        if (from instanceof CalendarDate first
                && to instanceof CalendarDate last
                && first.isPlain()
                && last.isPlain()) {
            return shortened(first, last).orElseGet(() -> Wording.of(from));
        }
        return Wording.of(from);
    }

    private static Optional<Message> shortened(CalendarDate first, CalendarDate last) {
        int parts = first.parts().size();
        if (parts == 1 || parts != last.parts().size() || !first.year().equals(last.year())) {
            return Optional.empty();
        }
        Message month = Wording.month(number(first, 1));
        if (parts == 2) return Optional.of(month);
        int day = number(first, 2);
        return Optional.of(
                first.month().equals(last.month())
                        ? Message.of("edtf.number", day)
                        : Message.of("edtf.day", day, month));
    }

    private static int number(CalendarDate date, int part) {
        return date.parts().get(part).digits().number();
    }
}
