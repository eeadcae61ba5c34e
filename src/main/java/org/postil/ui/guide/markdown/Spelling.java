package org.postil.ui.guide.markdown;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.ui.guide.markdown.Run.Style;

/// Reads the signs within a line: `**bold**`, `` `code` `` and `<kbd>key</kbd>`.
final class Spelling {

    private static final Pattern SIGNED =
            Pattern.compile("\\*\\*(?<bold>.+?)\\*\\*|`(?<code>[^`]+)`|<kbd>(?<key>.+?)</kbd>");

    /// What would be a sign if it were whole.
    private static final Pattern HALF = Pattern.compile("\\*\\*|`|</?[a-z]+>");

    private Spelling() {}

    static Words read(String line) {
        var runs = new ArrayList<Run>();
        Matcher signed = SIGNED.matcher(line);
        int at = 0;
        while (signed.find()) {
            if (signed.start() > at) runs.add(plain(line.substring(at, signed.start())));
            runs.add(run(signed));
            at = signed.end();
        }
        if (at < line.length()) runs.add(plain(line.substring(at)));
        return new Words(runs);
    }

    private static Run run(Matcher signed) {
        if (signed.group("bold") != null) return new Run(signed.group("bold"), Style.BOLD);
        if (signed.group("code") != null) return new Run(signed.group("code"), Style.CODE);
        return new Run(signed.group("key"), Style.KEY);
    }

    private static Run plain(String words) {
        if (HALF.matcher(words).find()) throw new IllegalArgumentException("half a sign: " + words);
        return new Run(words, Style.PLAIN);
    }
}
