package org.postil.session.tagging.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.postil.text.Span;
import org.postil.text.WordsOf;

/// Finds where entries of a register are named in a text, in time that grows with the text, not
/// with the register. Case, accents and white space do not matter; words count as a whole.
public final class Phrases<T> {

    /// By the first word of a form.
    private final Map<String, List<Form<T>>> forms = new HashMap<>();

    /// What an entry is called, word by word.
    ///
    /// @param entry the first of those that are called so
    /// @param shared true where others are called so too
    private record Form<T>(List<String> words, T entry, boolean shared) {}

    /// An entry that is named in a text.
    ///
    /// @param certain true where no other is called so
    public record Standing<T>(T entry, Span span, boolean certain) {

        private Standing<T> shifted(int by) {
            return new Standing<>(entry, span.shifted(by), certain);
        }
    }

    /// Those of a register.
    ///
    /// @param entries those to prefer first
    /// @param names what an entry is called
    public Phrases(List<T> entries, Function<T, List<String>> names) {
        Map<List<String>, Form<T>> known = new LinkedHashMap<>();
        Map<String, List<String>> cut = new HashMap<>();
        for (T entry : entries) {
            for (String name : names.apply(entry)) {
                List<String> words = cut.computeIfAbsent(name, Phrases::words);
                var form = new Form<>(words, entry, false);
                if (!words.isEmpty()) known.merge(words, form, Phrases::both);
            }
        }
        for (Form<T> form : known.values()) {
            forms.computeIfAbsent(form.words.getFirst(), _ -> new ArrayList<>()).add(form);
        }
    }

    private static List<String> words(String name) {
        return WordsOf.in(name).stream().map(WordsOf.Word::folded).toList();
    }

    private static <T> Form<T> both(Form<T> first, Form<T> other) {
        return first.entry.equals(other.entry) ? first : new Form<>(first.words, first.entry, true);
    }

    /// All that are named in a stretch of a text, in its order; they may overlap.
    public List<Standing<T>> in(String text, Span within) {
        List<WordsOf.Word> words = WordsOf.in(within.of(text));
        var found = new ArrayList<Standing<T>>();
        for (int i = 0; i < words.size(); i++) {
            for (Form<T> form : forms.getOrDefault(words.get(i).folded(), List.of())) {
                if (!stands(form, words, i)) continue;
                int end = words.get(i + form.words.size() - 1).span().end();
                Span span = new Span(words.get(i).span().start(), end);
                found.add(new Standing<>(form.entry, span, !form.shared).shifted(within.start()));
            }
        }
        return found;
    }

    /// The one that ends last; of two that end together the longer.
    public Optional<Standing<T>> lastIn(String text, Span within) {
        return in(text, within).stream()
                .max(
                        Comparator.<Standing<T>>comparingInt(found -> found.span().end())
                                .thenComparingInt(found -> found.span().length()));
    }

    /// The longest that a place in a stretch of text lies in or touches.
    public Optional<Standing<T>> at(String text, Span within, int place) {
        return in(text, within).stream()
                .filter(found -> found.span().start() <= place && place <= found.span().end())
                .max(Comparator.comparingInt(found -> found.span().length()));
    }

    private static <T> boolean stands(Form<T> form, List<WordsOf.Word> words, int from) {
        if (from + form.words.size() > words.size()) return false;
        for (int i = 0; i < form.words.size(); i++) {
            if (!words.get(from + i).folded().equals(form.words.get(i))) return false;
        }
        return true;
    }
}
