package org.postil.ui.guide.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.postil.ui.guide.markdown.Run.Style;

/// A line of words, in runs.
public record Words(List<Run> runs) {

    public Words {
        runs = List.copyOf(runs);
    }

    /// Words of one look.
    public static Words of(String text, Style style) {
        return new Words(List.of(new Run(text, style)));
    }

    /// The same without any look.
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
