package org.postil.analysis.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Filter;
import org.postil.analysis.find.Filter.Kind;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Search;
import org.postil.analysis.find.SearchLine;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.id.Id;
import org.postil.text.Lines;
import org.postil.text.Span;

/// What of a project a search selects: the documents in which it finds something, and of their
/// dates those that stand in the same paragraph as something that it finds. Dates are those of main
/// versions: a document in which only another version has something is selected as a whole.
///
/// @param project with those documents alone
/// @param paragraphs where something is found, in UTF-16 units of main versions; without the
///   documents that are selected as a whole
public record Selection(Project project, Optional<Map<Id<Document>, List<Span>>> paragraphs) {

    /// A filter that makes a search of a line that has none of words or tags.
    private static final String ANYTHING = "layer:date";

    /// All there is.
    public static Selection all(Project project) {
        return new Selection(project, Optional.empty());
    }

    /// What a line selects, as it is typed to find in all documents; documents alone may be named
    /// too. Of a blank line all there is.
    ///
    /// @param finder finds in this project
    /// @throws BadSearch where it says nothing
    public static Selection of(Project project, String line, Function<Search, Stream<Hit>> finder)
            throws BadSearch {
        if (line.isBlank()) return all(project);
        try {
            return byHits(project, finder.apply(SearchLine.read(line)));
        } catch (BadSearch bad) {
            if (!bad.problem().key().equals("search.nothing")) throw bad;
            List<Filter> filters = SearchLine.read(line + " " + ANYTHING).filters();
            return byTitle(project, filters.subList(0, filters.size() - 1));
        }
    }

    private static Selection byTitle(Project project, List<Filter> filters) throws BadSearch {
        if (filters.isEmpty() || filters.stream().anyMatch(one -> one.kind() != Kind.DOCUMENT)) {
            throw new BadSearch(0, Message.of("search.nothing"));
        }
        return all(
                project.withDocuments(
                        project.documents().stream()
                                .filter(document -> isNamed(document, filters))
                                .toList()));
    }

    private static boolean isNamed(Document document, List<Filter> filters) {
        String title = document.title().toLowerCase(Locale.ROOT);
        return filters.stream()
                .allMatch(one ->
                        document.id().toString().equals(one.value())
                                || Stream.of(one.value().toLowerCase(Locale.ROOT).split("\\s+"))
                                        .allMatch(title::contains));
    }

    private static Selection byHits(Project project, Stream<Hit> hits) {
        Map<Id<Document>, List<Hit>> byDocument =
                hits.collect(Collectors.groupingBy(hit -> hit.document().id()));
        Map<Id<Document>, List<Span>> paragraphs = new HashMap<>();
        byDocument.forEach((id, own) -> {
            List<Hit> main = own.stream().filter(Selection::isOfMain).toList();
            if (!main.isEmpty()) paragraphs.put(id, paragraphs(main));
        });
        Project selected =
                project.withDocuments(
                        project.documents().stream()
                                .filter(document -> byDocument.containsKey(document.id()))
                                .toList());
        return new Selection(selected, Optional.of(paragraphs));
    }

    private static boolean isOfMain(Hit hit) {
        return hit.witness().id().equals(hit.document().main());
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
        List<Span> found = paragraphs.get().get(moment.document().id());
        Span words = moment.tag().get().anchor().hull();
        return found == null || found.stream().anyMatch(words::overlaps);
    }
}
