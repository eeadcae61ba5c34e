package org.postil.analysis.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader looks for: words, or tags, or words under tags.
///
/// @param query the words; empty where only tags are looked for
public record Search(Optional<Query> query, List<Filter> filters) {

    public Search {
        filters = List.copyOf(filters);
    }

    Stream<Filter> of(Filter.Kind kind) {
        return filters.stream().filter(filter -> filter.kind() == kind);
    }

    List<Filter> ofTags() {
        return filters.stream().filter(filter -> filter.kind().isOfTags()).toList();
    }
}
