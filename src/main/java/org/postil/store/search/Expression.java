package org.postil.store.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postil.analysis.find.Needed;
import org.postil.analysis.find.Needed.All;
import org.postil.analysis.find.Needed.Any;
import org.postil.analysis.find.Needed.Word;

/// What is needed, in the language of FTS5, every word quoted. Whatever would make it long is left
/// out: then more texts are looked through, never fewer. Source: "FTS5" on sqlite.org, section 3.
final class Expression {

    /// Of so many words side by side, the rest rule out little more.
    private static final int MOST_NEEDED = 24;

    /// So many words of which one is enough are in nearly every text.
    private static final int MOST_CHOICES = 100;

    private Expression() {}

    /// Empty where it would rule out nothing.
    static Optional<String> of(Needed needed) {
        return switch (needed) {
            case Word word -> Optional.of(quoted(word));
            case All all -> all(all);
            case Any any -> any(any);
        };
    }

    private static String quoted(Word word) {
        return '"' + word.form() + (word.begins() ? "\"*" : "\"");
    }

    private static Optional<String> all(All all) {
        Set<String> parts = new LinkedHashSet<>();
        for (Needed part : all.parts()) of(part).ifPresent(parts::add);
        return joined(parts.stream().limit(MOST_NEEDED).toList(), " AND ");
    }

    private static Optional<String> any(Any any) {
        List<Optional<String>> parts = any.parts().stream().map(Expression::of).toList();
        if (parts.size() > MOST_CHOICES || parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return joined(parts.stream().map(Optional::orElseThrow).distinct().toList(), " OR ");
    }

    private static Optional<String> joined(List<String> parts, String operator) {
        if (parts.size() < 2) return parts.stream().findFirst();
        return Optional.of(parts.stream().collect(Collectors.joining(operator, "(", ")")));
    }
}
