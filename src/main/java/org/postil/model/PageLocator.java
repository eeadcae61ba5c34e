package org.postil.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.model.annotation.SetAside;
import org.postil.text.Span;

/// On which pages words of a version stand, by the page breaks that are set aside in it: `[p.
/// 733]`, `-4-#1053, April 5, 6 p.m., from Moscow`. Nothing where no break before the words names a
/// page.
public final class PageLocator {

    private static final Pattern BREAK =
            Pattern.compile(
                    "(?m)^\\s*(?:\\[(?:p|fol)\\. (?<said>[^\\]\\n]{1,40})]"
                            + "|[-–—]\\s?(?<counted>[0-9]{1,4})\\s?[-–—])");

    private final String text;
    private final List<Span> headers;

    private PageLocator(String text, List<Span> headers) {
        this.text = text;
        this.headers = headers;
    }

    /// Of a version, as it is now.
    public static PageLocator of(Witness witness) {
        List<Span> headers =
                witness.setAside().stream()
                        .filter(one -> one.kind() == SetAside.Kind.HEADER)
                        .flatMap(one -> one.anchor().stretches().stream())
                        .sorted()
                        .toList();
        return new PageLocator(witness.text(), headers);
    }

    /// The page, or the first and the last with a dash between them: "4", "4–5".
    public Optional<String> pages(Span words) {
        Optional<String> first = page(words.start());
        Optional<String> last = page(Math.max(words.start(), words.end() - 1));
        if (first.isEmpty() || first.equals(last)) return first;
        return Optional.of(first.get() + "–" + last.orElseThrow());
    }

    /// What the last break before a place says.
    private Optional<String> page(int place) {
        return headers.reversed().stream()
                .filter(header -> header.start() <= place)
                .flatMap(header -> name(header).stream())
                .findFirst();
    }

    private Optional<String> name(Span header) {
        Matcher found = BREAK.matcher(header.of(text));
        if (!found.find()) return Optional.empty();
        String said = found.group("said");
        return Optional.of(said != null ? said : found.group("counted"));
    }
}
