package org.postil.analysis.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.postil.edtf.Bounds;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;

/// All tagged dates and the dates of the documents, in the order of time.
///
/// How long after an event it was reported is told in days. Hours would need both clocks' zones, as
/// offsets from one another, which words such as "Moscow Time" do not give.
public final class Timeline {

    private Timeline() {}

    /// A date.
    ///
    /// @param tag that says so; none where it is the document's own date
    /// @param delay days from this event to the document that names it, from day to day; empty
    ///   where either is not told to the day, or where it is when the document was written
    public record Moment(
            Document document,
            Optional<Annotation> tag,
            Edtf date,
            Tag.Aspect aspect,
            String zone,
            OptionalLong delay) {}

    /// The dates of a project, the earliest first.
    public static List<Moment> of(Project project) {
        var moments = new ArrayList<Moment>();
        for (Document document : project.documents()) {
            Optional<Edtf> own = document.metadata().date();
            own.ifPresent(date ->
                    moments.add(
                            new Moment(
                                    document,
                                    Optional.empty(),
                                    date,
                                    Tag.Aspect.WRITTEN,
                                    "",
                                    OptionalLong.empty())));
            for (Annotation one : MainText.of(document).annotations()) {
                if (one.tag() instanceof Tag.DateTag date) {
                    moments.add(
                            new Moment(
                                    document,
                                    Optional.of(one),
                                    date.date(),
                                    date.aspect(),
                                    date.zone(),
                                    delay(date, own)));
                }
            }
        }
        return sorted(moments);
    }

    private record Bounded(Bounds bounds, Moment moment) {}

    /// As dates are ordered, with the bounds of each computed once: there may be many thousands.
    private static List<Moment> sorted(List<Moment> moments) {
        Map<Edtf, Bounds> bounds = new HashMap<>();
        return moments.stream()
                .map(one -> new Bounded(bounds.computeIfAbsent(one.date, Edtf::bounds), one))
                .sorted(
                        Comparator.comparing(Bounded::bounds)
                                .thenComparing(one -> one.moment.date.text()))
                .map(Bounded::moment)
                .toList();
    }

    private static OptionalLong delay(Tag.DateTag event, Optional<Edtf> written) {
        if (event.aspect() == Tag.Aspect.WRITTEN || written.isEmpty()) return OptionalLong.empty();
        Optional<LocalDate> from = day(event.date());
        Optional<LocalDate> to = day(written.get());
        if (from.isEmpty() || to.isEmpty()) return OptionalLong.empty();
        return OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()));
    }

    /// The day, where a date means a single one.
    private static Optional<LocalDate> day(Edtf date) {
        Bounds bounds = date.bounds();
        if (!(bounds.earliest() instanceof Bounds.Moment first)
                || !(bounds.latest() instanceof Bounds.Moment last)) return Optional.empty();
        boolean same =
                first.year().equals(last.year())
                        && first.month() == last.month()
                        && first.day() == last.day();
        if (!same || first.year().bitLength() > 20) return Optional.empty();
        return Optional.of(LocalDate.of(first.year().intValue(), first.month(), first.day()));
    }
}
