package org.postil.format.xml;

/// Words as they may stand in an XML file. Source: "Extensible Markup Language (XML) 1.0", 2.2.
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /// The words, with U+FFFD for each sign that XML can't have.
    public static String of(String words) {
        var legal = new StringBuilder(words.length());
        words.codePoints().map(XmlText::legal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static int legal(int letter) {
        boolean control = letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
        boolean half = letter >= 0xD800 && letter <= 0xDFFF;
        boolean none = letter == 0xFFFE || letter == 0xFFFF;
        return control || half || none ? REPLACEMENT : letter;
    }
}
