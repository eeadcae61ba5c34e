package org.postil.analysis.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postil.analysis.find.Filter;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Search;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.id.Id;
import org.postil.text.Lines;
import org.postil.text.Span;

/// What of a project a search selects: the documents in which it finds something, and of their
/// dates those that stand in the same paragraph as something that it finds.
///
/// @param project with those documents alone
public record Selection(Project project, Optional<Map<Id<Document>, List<Span>>> paragraphs) {

    /// All there is.
    public static Selection all(Project project) {
        return new Selection(project, Optional.empty());
    }

    public static Selection of(Project project, Search search) {
        boolean byTitle =
                search.query().isEmpty()
                        && search.filters().stream()
                                .allMatch(one -> one.kind() == Filter.Kind.DOCUMENT);
        return byTitle ? byTitle(project, search) : byHits(project, Finder.run(project, search));
    }

    private static Selection byTitle(Project project, Search search) {
        return all(
                project.withDocuments(
                        project.documents().stream()
                                .filter(document -> isNamed(document, search))
                                .toList()));
    }

    private static boolean isNamed(Document document, Search search) {
        String title = document.title().toLowerCase(Locale.ROOT);
        return search.filters().stream()
                .allMatch(one ->
                        document.id().toString().equals(one.value())
                                || List.of(one.value().toLowerCase(Locale.ROOT).split("\\s+"))
                                        .stream()
                                        .allMatch(title::contains));
    }

    private static Selection byHits(Project project, List<Hit> hits) {
        Map<Id<Document>, List<Hit>> byDocument =
                hits.stream().collect(Collectors.groupingBy(hit -> hit.document().id()));
        Map<Id<Document>, List<Span>> paragraphs = new HashMap<>();
        byDocument.forEach((id, own) -> paragraphs.put(id, paragraphs(own)));
        Project selected =
                project.withDocuments(
                        project.documents().stream()
                                .filter(document -> paragraphs.containsKey(document.id()))
                                .toList());
        return new Selection(selected, Optional.of(paragraphs));
    }

    private static List<Span> paragraphs(List<Hit> hits) {
        Lines lines = Lines.of(hits.getFirst().witness().text());
        return hits.stream()
                .map(hit ->
                        lines.span(lines.at(hit.span().start()))
                                .hull(lines.span(lines.at(hit.span().end()))))
                .distinct()
                .toList();
    }

    /// The dates that are selected, in the order of time.
    public List<Moment> dates() {
        return Timeline.of(project).stream().filter(this::selects).toList();
    }

    private boolean selects(Moment moment) {
        if (paragraphs.isEmpty() || moment.tag().isEmpty()) return true;
        Span words = moment.tag().get().anchor().hull();
        return paragraphs.get().get(moment.document().id()).stream().anyMatch(words::overlaps);
    }
}
