package org.postil.recognition.date.sense;

/// What a distance between dates is counted in.
public enum Unit {
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    WEEKEND;

    /// By the number that the word lists have beside the word.
    public static Unit numbered(int number) {
        return switch (number) {
            case 1 -> DAY;
            case 2 -> WEEK;
            case 3 -> FORTNIGHT;
            case 4 -> MONTH;
            case 5 -> YEAR;
            case 6 -> DECADE;
            case 7 -> CENTURY;
            case 8 -> WEEKEND;
            default -> throw new IllegalArgumentException("no unit: " + number);
        };
    }
}
