package org.postil.format.office;

/// Whole numbers as attributes have them.
public final class Whole {

    private Whole() {}

    /// The number, or another where these characters are none.
    public static int of(String digits, int otherwise) {
        return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }
}
