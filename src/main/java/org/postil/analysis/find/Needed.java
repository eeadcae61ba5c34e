package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postil.analysis.word.WordList;

/// What words a text must have, wherever they stand, so that a query can be met in it at all. What
/// an index of words can answer; whether the query is met is for [Finder] to say.
public sealed interface Needed {

    /// A word.
    ///
    /// @param form folded
    /// @param begins true where words that go on serve too
    record Word(String form, boolean begins) implements Needed {}

    /// All of these.
    record All(List<Needed> parts) implements Needed {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// One of these.
    record Any(List<Needed> parts) implements Needed {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// The different words of a text, folded: what an index of words holds. Each is of letters and
    /// digits only. What is set aside of the text counts as well.
    static Set<String> vocabulary(String text) {
        return new LinkedHashSet<>(WordList.of(text).forms());
    }

    /// Empty where a text may meet the query whatever words it has.
    static Optional<Needed> of(Search search) {
        List<Query> asked =
                Stream.<Query>concat(
                                search.query().filter(Query::isPositive).stream(),
                                search.of(Filter.Kind.NEAR).map(Filter::words))
                        .toList();
        return all(asked);
    }

    private static Optional<Needed> of(Query query) {
        return switch (query) {
            case Query.Words words -> words(words);
            case Query.Near near -> all(near.parts());
            case Query.All all -> all(all.parts());
            case Query.Any any -> any(any);
            case Query.Not _ -> Optional.empty();
        };
    }

    /// Words that may differ in some letters can't be looked up.
    private static Optional<Needed> words(Query.Words words) {
        if (words.slips() > 0) return Optional.empty();
        var parts = new ArrayList<Needed>();
        for (int i = 0; i < words.words().size(); i++) {
            boolean last = i == words.words().size() - 1;
            parts.add(new Word(words.words().get(i), last && words.begins()));
        }
        return Optional.of(new All(parts));
    }

    private static Optional<Needed> all(List<? extends Query> queries) {
        List<Needed> parts = queries.stream().flatMap(one -> of(one).stream()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new All(parts));
    }

    private static Optional<Needed> any(Query.Any any) {
        List<Needed> parts = any.parts().stream().flatMap(one -> of(one).stream()).toList();
        boolean each = !parts.isEmpty() && parts.size() == any.parts().size();
        return each ? Optional.of(new Any(parts)) : Optional.empty();
    }
}
