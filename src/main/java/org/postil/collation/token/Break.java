package org.postil.collation.token;

/// What lies before a token: an attribute of the token, never a token itself.
public enum Break {
    NONE,
    SPACE,
    LINE,
    PARAGRAPH,
    PAGE;

    public boolean endsLine() {
        return compareTo(LINE) >= 0;
    }

    public boolean endsParagraph() {
        return compareTo(PARAGRAPH) >= 0;
    }
}
