package org.postil.analysis.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.analysis.find.Beside.Place;
import org.postil.analysis.find.Matching.Sought;
import org.postil.analysis.word.WordList;

/// A query on several short texts at once, such as the names of a person: each word may stand in
/// another of them, words side by side in one.
sealed interface Anywhere {

    /// Words of one text.
    record Words(Sought sought) implements Anywhere {}

    record All(List<Anywhere> parts) implements Anywhere {}

    record Any(List<Anywhere> parts) implements Anywhere {}

    record Not(Anywhere part) implements Anywhere {}

    static Anywhere of(Query query) {
        return switch (query) {
            case Query.Words _, Query.Near _ -> new Words(Sought.of(query));
            case Query.All all -> new All(all.parts().stream().map(Anywhere::of).toList());
            case Query.Any any -> new Any(any.parts().stream().map(Anywhere::of).toList());
            case Query.Not not -> new Not(of(not.part()));
        };
    }

    /// The first place in the first of the texts that has one, where they meet it all.
    default Optional<Place> in(List<String> texts) {
        List<WordList> lists = texts.stream().map(WordList::of).toList();
        if (!isMet(lists)) return Optional.empty();
        for (int i = 0; i < texts.size(); i++) {
            Optional<Place> place = first(texts.get(i), lists.get(i));
            if (place.isPresent()) return place;
        }
        return Optional.empty();
    }

    private boolean isMet(List<WordList> texts) {
        return switch (this) {
            case Words words ->
                    texts.stream().anyMatch(one -> Matching.of(words.sought, one).isPresent());
            case All all -> all.parts.stream().allMatch(part -> part.isMet(texts));
            case Any any -> any.parts.stream().anyMatch(part -> part.isMet(texts));
            case Not not -> !not.part.isMet(texts);
        };
    }

    private Optional<Place> first(String text, WordList words) {
        return switch (this) {
            case Words one ->
                    Matching.of(one.sought, words).map(spans -> new Place(text, spans.getFirst()));
            case All all -> first(all.parts.stream(), text, words);
            case Any any -> first(any.parts.stream(), text, words);
            case Not _ -> Optional.empty();
        };
    }

    private static Optional<Place> first(Stream<Anywhere> parts, String text, WordList words) {
        return parts.flatMap(part -> part.first(text, words).stream())
                .min((a, b) -> a.span().compareTo(b.span()));
    }
}
