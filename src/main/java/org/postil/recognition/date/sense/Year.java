package org.postil.recognition.date.sense;

/// The year of a date, as far as the words tell it.
///
/// @param number the year, its last two digits, or by how many years it is away
public record Year(Form form, int number) {

    public static final Year UNTOLD = new Year(Form.UNTOLD, 0);

    public enum Form {
        UNTOLD,
        FULL,
        /// `'46`.
        SHORT,
        /// `of last year`: so many years from that of writing.
        AWAY,
        /// `April last`: the latest one before the day of writing.
        LATEST,
        /// `April next`.
        COMING,
        /// `of that year`: the year that the text named last.
        NAMED,
        /// `the following spring`: behind what the text named last.
        FOLLOWING,
        /// `the previous May`.
        PREVIOUS
    }

    public static Year full(int number) {
        return new Year(Form.FULL, number);
    }

    public boolean isTold() {
        return form != Form.UNTOLD;
    }
}
