package org.postil.ui.annotation.value;

import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.Mode;
import org.postil.text.Lines;

/// How words are said, and what a date is the date of: the second thing that the value line asks,
/// guessed first and switched with one key.
public record Manner(Mode mode, Aspect aspect) {

    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_LABEL = 60;

    /// Direct within quotation marks or after a speaker's label; written in a heading.
    public static Manner guessed(Occasion occasion) {
        boolean direct = isQuoted(occasion) || isLabelled(occasion);
        boolean heading = occasion.paragraph().length() <= LONGEST_HEADING;
        return new Manner(
                direct ? Mode.DIRECT : Mode.REPORTED, heading ? Aspect.WRITTEN : Aspect.HAPPENED);
    }

    public Manner withMode(Mode changed) {
        return new Manner(changed, aspect);
    }

    public Manner withAspect(Aspect changed) {
        return new Manner(mode, changed);
    }

    private static boolean isQuoted(Occasion occasion) {
        String words = occasion.words();
        return isQuote(words.charAt(0)) || openQuotes(occasion.before().of(occasion.text()));
    }

    /// "Stalin: …", on the same line or alone on the last line that is not blank.
    private static boolean isLabelled(Occasion occasion) {
        String before = occasion.before().of(occasion.text()).strip();
        if (!before.isEmpty()) return isLabel(before);
        Lines lines = Lines.of(occasion.text());
        int line = lines.at(occasion.span().start()) - 1;
        while (line >= 0 && lines.isBlank(line)) line--;
        return line >= 0 && isLabel(lines.span(line).of(occasion.text()).strip());
    }

    private static boolean isLabel(String words) {
        return words.endsWith(":") && words.length() <= LONGEST_LABEL;
    }

    private static boolean openQuotes(String before) {
        boolean straight = false;
        int curly = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (c == '"') straight = !straight;
            if (c == '“' || c == '„' || c == '«') curly++;
            if ((c == '”' || c == '»') && curly > 0) curly--;
        }
        return straight || curly > 0;
    }

    private static boolean isQuote(char c) {
        return "\"“„«".indexOf(c) >= 0;
    }
}
