package org.postil.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String SIGNS = "*†‡§";
    private static final Pattern LABEL =
            Pattern.compile(
                    "\\s*(?<label>\\[(?<in>[\\p{L}\\p{N}*†‡§]{1,5})]"
                            + "|(?<bare>[0-9]{1,3}|[*†‡§]{1,3})[.)]?)(?=\\s|$)");

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
        return notes.isEmpty() ? new Footnotes(List.of()) : in(witness.text(), notes);
    }

    /// The one whose mark or label touches this place.
    public Optional<Footnote> at(int place) {
        return all.stream()
                .filter(one -> one.isMarkedAt(place) || one.isLabelledAt(place))
                .findFirst();
    }

    private static Footnotes in(String text, List<Span> notes) {
        var found = new ArrayList<Footnote>();
        Set<Integer> taken = new HashSet<>();
        notes.forEach(note -> label(text, note).ifPresent(label -> taken.add(label.start())));
        for (Span note : notes) {
            Optional<Span> label = label(text, note);
            label.flatMap(sign -> mark(text, sign, taken))
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

    /// The first mark before a note that no other has: notes stand in the order of their marks.
    private static Optional<Span> mark(String text, Span label, Set<Integer> taken) {
        Matcher mark = pattern(label.of(text)).matcher(text).region(0, label.start());
        mark.useTransparentBounds(true);
        while (mark.find()) {
            if (!taken.contains(mark.start())) {
                return Optional.of(new Span(mark.start(), mark.end()));
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(String label) {
        if (label.startsWith("[")) return Pattern.compile(Pattern.quote(label));
        String sign = label.replaceAll("[.)]$", "");
        String quoted = Pattern.quote(sign);
        return SIGNS.indexOf(sign.charAt(0)) >= 0
                ? Pattern.compile("(?<=\\S)(?<![*†‡§])" + quoted + "(?![*†‡§])")
                : Pattern.compile(
                        "(?<=\\p{L}|\\p{L}[.,;:!?)”’\"'»])"
                                + quoted
                                + "(?![\\p{L}\\p{N}])|\\["
                                + quoted
                                + "]");
    }
}
