package org.postil.analysis.find;

import java.util.List;

/// What is looked for in a text, as a value.
public sealed interface Query {

    /// True where it names something that can be found, not only something that must not be there.
    default boolean isPositive() {
        return switch (this) {
            case Words _, Near _ -> true;
            case Not _ -> false;
            case All all -> all.parts().stream().anyMatch(Query::isPositive);
            case Any any -> any.parts().stream().allMatch(Query::isPositive);
        };
    }

    /// These words one behind the other, folded.
    ///
    /// @param begins true where the last may go on: `concess*`
    /// @param slips how many letters of each word may differ: `Dardenelles~`
    record Words(List<String> words, boolean begins, int slips) implements Query {
        public Words {
            words = List.copyOf(words);
            if (words.isEmpty()) throw new IllegalArgumentException("no words");
        }
    }

    /// All of these, each at most so many words from the next.
    record Near(List<Words> parts, int distance) implements Query {
        public Near {
            parts = List.copyOf(parts);
        }
    }

    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query part) implements Query {}
}
