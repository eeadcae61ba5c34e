package org.postil.analysis.find;

import java.util.List;
import java.util.Optional;
import org.postil.analysis.find.Filter.Kind;
import org.postil.analysis.find.Matching.Sought;
import org.postil.analysis.word.WordList;
import org.postil.message.Message;
import org.postil.model.codebook.Codebook;
import org.postil.text.Span;

/// Finds in one text what is no row of letters: words that are spelled nearly as they are typed,
/// `Dardenelles~`, and those of a topic, `about:Straits`.
public final class WholeWords {

    private WholeWords() {}

    /// Where such words stand, in UTF-16 units of the text; empty where what is typed asks for
    /// none.
    ///
    /// @param typed a word of four letters or more and a tilde; or `about:` and a topic, with or
    ///   without words that must stand in the text as well
    /// @param book with no topic in it, `about:` is only letters
    /// @throws BadSearch where no topic is called so, or the rest of the line is none
    public static Optional<List<Span>> in(String text, String typed, Codebook book)
            throws BadSearch {
        Optional<Query.Words> alike = SearchLine.alike(typed);
        if (alike.isPresent()) return Optional.of(places(text, alike.get()));
        if (book.topics().isEmpty() || !SearchSigns.has(Kind.ABOUT, typed)) return Optional.empty();
        return Optional.of(places(text, about(SearchLine.read(typed), book)));
    }

    private static Query about(Search search, Codebook book) throws BadSearch {
        for (Filter filter : search.filters()) {
            if (filter.kind() != Kind.ABOUT) {
                throw new BadSearch(filter.place(), Message.of("search.in-text"));
            }
            var test = new TagTest(book, filter);
            if (book.topics().stream().noneMatch(topic -> test.isAbout(topic.id()))) {
                throw new BadSearch(filter.place(), Message.of("search.no-topic", filter.value()));
            }
        }
        return search.widened(book).query().orElseThrow();
    }

    private static List<Span> places(String text, Query query) {
        return Matching.of(Sought.of(query), WordList.of(text)).orElse(List.of());
    }
}
