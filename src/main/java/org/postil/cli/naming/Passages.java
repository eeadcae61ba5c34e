package org.postil.cli.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.message.Refused;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// The places of a text that a command line names.
public final class Passages {

    private Passages() {}

    /// By offsets in code points.
    public static Span at(String text, int start, int end) throws Refused {
        CodePoints points = CodePoints.of(text);
        if (start < 0 || end <= start || end > points.length()) {
            throw Refused.because("cli.no-passage", start, end, points.length());
        }
        return points.unit(new Span(start, end));
    }

    /// Wherever these words stand, one after another, with any white space between them.
    public static List<Span> of(String text, String words) throws Refused {
        if (words.isBlank()) throw Refused.because("cli.no-words");
        Matcher matcher = pattern(words).matcher(text);
        var hits = new ArrayList<Span>();
        while (matcher.find()) hits.add(new Span(matcher.start(), matcher.end()));
        if (hits.isEmpty()) throw Refused.because("cli.not-found", words);
        return hits;
    }

    /// The same within a stretch; none where they do not stand there.
    public static List<Span> in(String text, Span stretch, String words) {
        Matcher matcher = pattern(words).matcher(text).region(stretch.start(), stretch.end());
        var hits = new ArrayList<Span>();
        while (matcher.find()) hits.add(new Span(matcher.start(), matcher.end()));
        return hits;
    }

    private static Pattern pattern(String words) {
        var pattern = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (!pattern.isEmpty()) pattern.append("\\s+");
            pattern.append(Pattern.quote(word));
        }
        return Pattern.compile(pattern.toString());
    }
}
