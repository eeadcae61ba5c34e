package org.postil.ui.guide;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postil.text.Span;
import org.postil.ui.guide.markdown.Run;
import org.postil.ui.guide.markdown.Run.Style;

/// What a reader looks for: how words begin, in any order, without regard to capitals.
record Sought(List<Pattern> parts) {

    /// So many letters before what is found are shown with it.
    private static final int LEAD = 16;

    static final Sought NOTHING = new Sought(List.of());

    static Sought of(String typed) {
        return new Sought(
                Arrays.stream(typed.split("\\s+"))
                        .filter(part -> !part.isEmpty())
                        .map(Sought::word)
                        .toList());
    }

    /// A word that begins like this; not the middle of one.
    private static Pattern word(String part) {
        return Pattern.compile("(?iuU)(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "\\w*");
    }

    boolean isNothing() {
        return parts.isEmpty();
    }

    /// Whether all parts are there.
    boolean isIn(String words) {
        return parts.stream().allMatch(part -> part.matcher(words).find());
    }

    /// The words on one line, from shortly before the first that is found.
    String beginning(String words) {
        String line = words.replaceAll("\\s+", " ");
        int first = in(line).stream().findFirst().map(Span::start).orElse(0);
        if (first <= LEAD) return line;
        return "… " + line.substring(line.indexOf(' ', first - LEAD) + 1);
    }

    /// What is to be marked in a run: a key whole, else words.
    List<Span> in(Run run) {
        List<Span> found = in(run.text());
        boolean whole = run.style() == Style.KEY && !found.isEmpty();
        return whole ? List.of(new Span(0, run.text().length())) : found;
    }

    /// The words that begin like one of the parts, whole and in order.
    List<Span> in(String words) {
        if (isNothing()) return List.of();
        String any = parts.stream().map(Pattern::pattern).collect(Collectors.joining("|"));
        return Pattern.compile(any)
                .matcher(words)
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }
}
