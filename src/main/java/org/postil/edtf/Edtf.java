package org.postil.edtf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.message.Message;

/// A date in the Extended Date/Time Format: a single date, an interval, or a set of them.
///
/// Two values are equal when [#text()] is: one value is written in one way, wherever the signs of
/// doubt stood that were read (`?2004-?06` is `2004-06?`). `parse(value.text()).equals(value)`.
///
/// Source: Library of Congress, "Extended Date/Time Format (EDTF) Specification", 2019.
public sealed interface Edtf extends Comparable<Edtf> permits DateSet, DateSet.Member {

    /// How finely a date is told, from the finest on. Of several dates: the coarsest among them.
    enum Precision {
        SECOND,
        MINUTE,
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        MILLENNIUM,
        NONE;

        /// That of a year of which so many digits at the right are in doubt.
        static Precision ofYear(int doubtfulDigits) {
            return switch (doubtfulDigits) {
                case 0 -> YEAR;
                case 1 -> DECADE;
                case 2 -> CENTURY;
                case 3 -> MILLENNIUM;
                default -> NONE;
            };
        }
    }

    /// The value that these characters stand for.
    ///
    /// @throws NotEdtf with a sentence that says what could stand there
    static Edtf parse(String text) {
        try {
            return Reader.read(text);
        } catch (NotEdtf refused) {
            throw Nearest.to(text).map(refused::near).orElse(refused);
        }
    }

    /// The value that these characters stand for, if they are EDTF.
    static Optional<Edtf> tryParse(String text) {
        try {
            return Optional.of(Reader.read(text));
        } catch (NotEdtf refused) {
            return Optional.empty();
        }
    }

    /// The canonical EDTF form.
    String text();

    /// In words for the screen: "about April 1946".
    default Message wording() {
        return Wording.of(this);
    }

    Precision precision();

    /// The stretches of the calendar that this value may lie in: one, or one for each member of a
    /// set, in the order written.
    List<Bounds> stretches();

    /// From the earliest to the latest moment that this value may mean. Qualifications (`?`, `~`,
    /// `%`) do not widen it: nobody can say by how much.
    default Bounds bounds() {
        List<Bounds> all = stretches();
        Bounds whole = all.getFirst();
        for (Bounds one : all.subList(1, all.size())) whole = whole.hull(one);
        return whole;
    }

    /// True where both may mean the same moment. A missing end counts as far away.
    default boolean overlaps(Edtf other) {
        List<Bounds> theirs = other.stretches();
        return stretches().stream().anyMatch(here -> theirs.stream().anyMatch(here::overlaps));
    }

    /// In the order of time: by earliest moment, then by latest, then by text.
    @Override
    default int compareTo(Edtf other) {
        return ORDER.compare(this, other);
    }

    /// What [#compareTo] uses.
    Comparator<Edtf> ORDER = Comparator.comparing(Edtf::bounds).thenComparing(Edtf::text);
}
