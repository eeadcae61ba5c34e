package org.postil.format;

import java.util.regex.Pattern;

/// Words as they stand in a web page.
public final class HtmlText {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private HtmlText() {}

    /// The same words in the text of an element or in an attribute in quotation marks. What no page
    /// can hold is written as U+FFFD.
    public static String escaped(String words) {
        return UNPRINTABLE
                .matcher(words)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
