package org.postil.format.flow;

/// Digits above and below the line, for which Unicode has letters of their own: `m²`, `U₂₃₅`. Else
/// `1946` with a raised 1 would become another number.
public final class Raised {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private Raised() {}

    public static String above(String text) {
        return in(RAISED, text);
    }

    public static String below(String text) {
        return in(LOWERED, text);
    }

    private static String in(String digits, String text) {
        var changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ('0' <= c && c <= '9') changed.setCharAt(i, digits.charAt(c - '0'));
        }
        return changed.toString();
    }
}
