package org.postil.recognition.date.sense;

/// Which a text names first, a day or its month.
public enum DayOrder {
    /// `5 April`.
    DAY_FIRST,
    /// `April 5`.
    MONTH_FIRST,
    UNTOLD
}
