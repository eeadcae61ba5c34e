package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.analysis.find.Filter.Kind;
import org.postil.analysis.word.WordList;
import org.postil.model.codebook.Codebook;

/// What a reader looks for: words, or tags, or words under tags.
///
/// @param query the words; empty where only tags are looked for
public record Search(Optional<Query> query, List<Filter> filters) {

    public Search {
        filters = List.copyOf(filters);
    }

    /// The same search, in which `about:` has become the words of the topics that it names, and of
    /// those under them: of topic Straits, with the word Dardanelles, `Straits OR Dardanelles`.
    public Search widened(Codebook book) {
        List<Filter> about = of(Kind.ABOUT).toList();
        if (about.isEmpty()) return this;
        var asked = new ArrayList<Query>();
        query.ifPresent(asked::add);
        for (Filter one : about) asked.add(words(book, new TagTest(book, one)));
        List<Filter> rest = filters.stream().filter(one -> one.kind() != Kind.ABOUT).toList();
        return new Search(Optional.of(new Query.All(asked)), rest);
    }

    private static Query words(Codebook book, TagTest test) {
        return new Query.Any(
                book.topics().stream()
                        .filter(topic -> test.isAbout(topic.id()))
                        .flatMap(topic ->
                                Stream.concat(Stream.of(topic.name()), topic.words().stream()))
                        .map(phrase -> WordList.of(phrase).forms())
                        .filter(forms -> !forms.isEmpty())
                        .distinct()
                        .<Query>map(forms -> new Query.Words(forms, false, 0))
                        .toList());
    }

    Stream<Filter> of(Kind kind) {
        return filters.stream().filter(filter -> filter.kind() == kind);
    }

    List<Filter> ofTags() {
        return filters.stream().filter(filter -> filter.kind().isOfTags()).toList();
    }
}
