package org.postil.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postil.model.annotation.SetAside;
import org.postil.text.Span;

/// The footnotes of a version that are set aside, each with the mark in the text that refers to it,
/// where one does: `[1]`, or a number, asterisk or dagger that clings to a word.
///
/// ```
/// no such base.1 Stalin agreed.        mark  1
/// 1 See telegram 1050.                 note  1 See telegram 1050.
/// ```
public record Footnotes(List<Footnote> all) {

    /// A note and its mark.
    ///
    /// @param mark in UTF-16 units, like the rest
    /// @param label of the note itself, at its beginning
    /// @param note the whole note, label and all
    public record Footnote(Span mark, Span label, Span note) {

        /// True where this place touches the mark.
        public boolean isMarkedAt(int place) {
            return mark.start() <= place && place <= mark.end();
        }

        /// True where this place touches the label.
        public boolean isLabelledAt(int place) {
            return label.start() <= place && place <= label.end();
        }
    }

    public static final Footnotes NONE = new Footnotes(List.of());

    private static final Pattern LABEL =
            Pattern.compile(
                    "\\s*(?<label>\\[(?<in>[\\p{L}\\p{N}*†‡§]{1,5})]"
                            + "|(?<bare>[0-9]{1,3}|[*†‡§]{1,3})[.)]?)(?=\\s|$)");

    /// A note that is labelled `1` has its mark in brackets or without.
    private static final List<Pattern> MARKS =
            List.of(
                    Pattern.compile("(?<sign>\\[[\\p{L}\\p{N}*†‡§]{1,5}])"),
                    Pattern.compile("\\[(?<sign>[0-9]{1,3})]"),
                    Pattern.compile(
                            "(?<=\\p{L}|\\p{L}[.,;:!?)”’\"'»])"
                                    + "(?<sign>[0-9]{1,3})(?![\\p{L}\\p{N}])"),
                    Pattern.compile("(?<=\\S)(?<![*†‡§])(?<sign>[*†‡§]{1,3})(?![*†‡§])"));

    public Footnotes {
        all = List.copyOf(all);
    }

    /// Those of a version, in the order of the notes.
    public static Footnotes of(Witness witness) {
        List<Span> notes =
                witness.setAside().stream()
                        .filter(one -> one.kind() == SetAside.Kind.FOOTNOTE)
                        .flatMap(one -> one.anchor().stretches().stream())
                        .sorted()
                        .toList();
        return notes.isEmpty() ? NONE : in(witness.text(), notes);
    }

    /// The one whose mark or label touches this place.
    public Optional<Footnote> at(int place) {
        return all.stream()
                .filter(one -> one.isMarkedAt(place) || one.isLabelledAt(place))
                .findFirst();
    }

    private static Footnotes in(String text, List<Span> notes) {
        var found = new ArrayList<Footnote>();
        Map<String, NavigableSet<Span>> marks = marks(text);
        Set<Integer> taken = new HashSet<>();
        notes.forEach(note -> label(text, note).ifPresent(label -> taken.add(label.start())));
        for (Span note : notes) {
            Optional<Span> label = label(text, note);
            label.flatMap(sign -> first(marks.get(sign(sign.of(text))), taken))
                    .filter(mark -> mark.end() <= label.get().start())
                    .ifPresent(mark -> {
                        taken.add(mark.start());
                        found.add(new Footnote(mark, label.get(), note));
                    });
        }
        return new Footnotes(found);
    }

    private static Optional<Span> label(String text, Span note) {
        Matcher label = LABEL.matcher(text).region(note.start(), note.end());
        return label.lookingAt()
                ? Optional.of(new Span(label.start("label"), label.end("label")))
                : Optional.empty();
    }

    /// The first mark that no other note has: notes stand in the order of their marks.
    private static Optional<Span> first(@Nullable NavigableSet<Span> marks, Set<Integer> taken) {
        if (marks == null) return Optional.empty();
        while (!marks.isEmpty() && taken.contains(marks.first().start())) marks.pollFirst();
        return marks.stream().findFirst();
    }

    /// All that could be a mark, by the signs of the notes that it could be of.
    private static Map<String, NavigableSet<Span>> marks(String text) {
        Map<String, NavigableSet<Span>> marks = new HashMap<>();
        for (Pattern pattern : MARKS) {
            Matcher mark = pattern.matcher(text);
            while (mark.find()) {
                marks.computeIfAbsent(mark.group("sign"), _ -> new TreeSet<>())
                        .add(new Span(mark.start(), mark.end()));
            }
        }
        return marks;
    }

    private static String sign(String label) {
        return label.startsWith("[") ? label : label.replaceAll("[.)]$", "");
    }
}
