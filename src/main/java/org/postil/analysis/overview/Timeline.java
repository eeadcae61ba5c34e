package org.postil.analysis.overview;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.postil.edtf.Bounds;
import org.postil.edtf.DateTime;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;

/// All tagged dates and the dates of the documents, in the order of time.
///
/// How long after an event it was reported is told in days; in minutes only where the zones of both
/// clocks are known: 6 p.m. in Moscow to 6:38 p.m. in Washington is no 38 minutes.
public final class Timeline {

    /// On all processors at once; of fewer documents it is not worth it.
    private static final int PARTS = Runtime.getRuntime().availableProcessors();

    private static final int LEAST = 500;

    private final Map<Edtf, Dated> dates = new HashMap<>();
    private final Map<String, Edtf> known = new HashMap<>();

    private Timeline() {}

    /// What a date means, and who has it: there may be many thousands of few different ones.
    private record Dated(
            Edtf date, Bounds bounds, Optional<LocalDate> day, String text, List<Moment> own) {

        static Dated of(Edtf date) {
            Bounds bounds = date.bounds();
            return new Dated(date, bounds, Timeline.day(bounds), date.text(), new ArrayList<>());
        }
    }

    /// A date.
    ///
    /// @param tag that says so; none where it is the document's own date
    /// @param delay days from this event to the document that names it, from day to day; empty
    ///   where either is not told to the day, or where it is when the document was written
    /// @param minutes the same to the minute; empty where the zone of either clock is not known
    public record Moment(
            Document document,
            Optional<Annotation> tag,
            Edtf date,
            Tag.Aspect aspect,
            String zone,
            OptionalLong delay,
            OptionalLong minutes) {}

    /// The dates of a project, the earliest first.
    public static List<Moment> of(Project project) {
        List<Document> documents = project.documents();
        int part = Math.max(LEAST, documents.size() / PARTS + 1);
        return IntStream.iterate(0, from -> from < documents.size(), from -> from + part)
                .mapToObj(from -> documents.subList(from, Math.min(documents.size(), from + part)))
                .toList()
                .parallelStream()
                .map(Timeline::of)
                .reduce(Timeline::joined)
                .map(Timeline::moments)
                .orElse(List.of());
    }

    private static Timeline of(List<Document> documents) {
        var timeline = new Timeline();
        documents.forEach(timeline::add);
        return timeline;
    }

    /// This with the dates of documents that come behind.
    private Timeline joined(Timeline behind) {
        behind.dates.forEach((date, dated) -> {
            Dated here = dates.putIfAbsent(date, dated);
            if (here != null) here.own.addAll(dated.own);
        });
        return this;
    }

    private List<Moment> moments() {
        return dates.values().stream()
                .sorted(Comparator.comparing(Dated::bounds).thenComparing(Dated::text))
                .flatMap(date -> date.own.stream())
                .toList();
    }

    private void add(Document document) {
        String words = document.metadata().get(Field.DATE);
        Optional<Edtf> own =
                words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(known.computeIfAbsent(words, Edtf::parse));
        Optional<Dated> day = own.map(this::dated);
        day.ifPresent(dated -> dated.own.add(moment(document, dated.date)));
        Optional<OffsetDateTime> written = own.flatMap(date -> written(document, date));
        MainText text = MainText.of(document);
        for (Annotation one : text.witness().annotations()) {
            if (one.tag() instanceof Tag.DateTag date && text.isIn(one)) {
                Dated dated = dated(date.date());
                dated.own.add(
                        new Moment(
                                document,
                                Optional.of(one),
                                dated.date,
                                date.aspect(),
                                date.zone(),
                                delay(date, dated, day),
                                minutes(date, written)));
            }
        }
    }

    private Dated dated(Edtf date) {
        return dates.computeIfAbsent(date, Dated::of);
    }

    /// The document's own date.
    private static Moment moment(Document document, Edtf date) {
        return new Moment(
                document,
                Optional.empty(),
                date,
                Tag.Aspect.WRITTEN,
                "",
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    /// When a document was written, by its own date or by a tag that says the same with a zone.
    private static Optional<OffsetDateTime> written(Document document, Edtf own) {
        if (!(own instanceof DateTime)) return Optional.empty();
        return Clocks.moment(own, "")
                .or(() ->
                        MainText.of(document).annotations().stream()
                                .map(Annotation::tag)
                                .filter(Tag.DateTag.class::isInstance)
                                .map(Tag.DateTag.class::cast)
                                .filter(date -> date.aspect() == Tag.Aspect.WRITTEN)
                                .filter(date -> date.date().equals(own))
                                .flatMap(date -> Clocks.moment(date.date(), date.zone()).stream())
                                .findFirst());
    }

    private static OptionalLong minutes(Tag.DateTag event, Optional<OffsetDateTime> written) {
        if (event.aspect() == Tag.Aspect.WRITTEN || written.isEmpty()) return OptionalLong.empty();
        return Clocks.moment(event.date(), event.zone())
                .map(from -> OptionalLong.of(ChronoUnit.MINUTES.between(from, written.get())))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong delay(Tag.DateTag event, Dated dated, Optional<Dated> written) {
        if (event.aspect() == Tag.Aspect.WRITTEN || written.isEmpty()) return OptionalLong.empty();
        Optional<LocalDate> from = dated.day;
        Optional<LocalDate> to = written.get().day;
        if (from.isEmpty() || to.isEmpty()) return OptionalLong.empty();
        return OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()));
    }

    /// The day, where a date means a single one.
    private static Optional<LocalDate> day(Bounds bounds) {
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
