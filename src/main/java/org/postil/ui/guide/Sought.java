package org.postil.ui.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postil.text.Span;
import org.postil.ui.guide.markdown.Run;
import org.postil.ui.guide.markdown.Run.Style;

/// What a reader looks for: parts of words, in any order, without regard to capitals.
record Sought(List<String> parts) {

    /// So many letters before what is found are shown with it.
    private static final int LEAD = 16;

    static final Sought NOTHING = new Sought(List.of());

    static Sought of(String typed) {
        String folded = typed.strip().toLowerCase(Locale.ROOT);
        return folded.isEmpty() ? NOTHING : new Sought(Arrays.asList(folded.split("\\s+")));
    }

    boolean isNothing() {
        return parts.isEmpty();
    }

    /// Whether all parts are there.
    boolean isIn(String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        return parts.stream().allMatch(folded::contains);
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

    /// The words, whole, that have one of the parts, in order.
    List<Span> in(String words) {
        var found = new ArrayList<Span>();
        if (isNothing()) return found;
        String any = parts.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher matcher =
                Pattern.compile(
                                "\\w*(?:" + any + ")\\w*",
                                Pattern.CASE_INSENSITIVE
                                        | Pattern.UNICODE_CASE
                                        | Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(words);
        while (matcher.find()) found.add(new Span(matcher.start(), matcher.end()));
        return found;
    }
}
