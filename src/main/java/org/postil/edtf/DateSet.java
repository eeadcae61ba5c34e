package org.postil.edtf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.postil.edtf.Interval.NoEnd;

/// Several dates: one of them is meant (`[1667,1668,1670..1672]`) or all of them are
/// (`{1960,1961-12}`). A stretch of dates among them is an [Interval] with `..` for the slash; only
/// the first may be open to the past, only the last to the future.
public record DateSet(Kind kind, List<Member> members) implements Edtf {

    public enum Kind {
        ONE_OF("[", "]"),
        ALL_OF("{", "}");

        private final String opening;
        private final String closing;

        Kind(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        boolean encloses(String text) {
            return text.length() > 1 && text.startsWith(opening) && text.endsWith(closing);
        }
    }

    /// A date or a stretch of dates in a set.
    public sealed interface Member extends Edtf permits Single, Interval {}

    public DateSet {
        members = List.copyOf(members);
        if (members.isEmpty()) throw new NotEdtf("empty-set");
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) instanceof Interval stretch) {
                refuseMisplacedEnd(stretch, i == 0, i == members.size() - 1);
            }
        }
    }

    private static void refuseMisplacedEnd(Interval stretch, boolean first, boolean last) {
        boolean pastIsOpen = stretch.from() instanceof NoEnd;
        boolean futureIsOpen = stretch.to() instanceof NoEnd;
        boolean unknown = stretch.from() == NoEnd.UNKNOWN || stretch.to() == NoEnd.UNKNOWN;
        if (unknown
                || (pastIsOpen && futureIsOpen)
                || (pastIsOpen && !first)
                || (futureIsOpen && !last)) {
            throw new NotEdtf("open-in-set");
        }
    }

    @Override
    public Precision precision() {
        return members.stream().map(Edtf::precision).max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public List<Bounds> stretches() {
        return members.stream().flatMap(member -> member.stretches().stream()).toList();
    }

    @Override
    public String text() {
        return members.stream()
                .map(DateSet::written)
                .collect(Collectors.joining(",", kind.opening, kind.closing));
    }

    private static String written(Member member) {
        return switch (member) {
            case Single date -> date.text();
            case Interval(NoEnd _, Interval.End to) -> ".." + to;
            case Interval(Interval.End from, NoEnd _) -> from + "..";
            case Interval(Interval.End from, Interval.End to) -> from + ".." + to;
        };
    }

    @Override
    public String toString() {
        return text();
    }
}
