package org.postil.format.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line that marks in a text where a page begins: `[p. 733]`, `[fol. 2r]`; `[page break]` where
/// nobody says which page it is.
public final class PageLabel {

    private static final Pattern SAID =
            Pattern.compile(
                    "[\\[({]?\\s*(?:(?:pages?|pp?|s|seite|с|стр)(?!\\p{L})\\.?)?\\s*(.{0,40}?)\\s*[\\])}]?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LEAF = Pattern.compile("\\d+ ?[rv]");

    private PageLabel() {}

    /// The line for a page.
    ///
    /// @param page as the file calls it; may be empty
    public static String of(String page) {
        Matcher said = SAID.matcher(page.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").strip());
        String name = said.matches() ? said.group(1) : "";
        if (name.isEmpty()) return "[page break]";
        return (LEAF.matcher(name).matches() ? "[fol. " : "[p. ") + name + "]";
    }
}
