package org.postil.recognition.date.term;

/// What a word has to do with dates. The number beside a word in the lists is told with its kind.
public enum DateWord {
    /// 1 January to 12 December.
    MONTH,
    /// The name of a month that in small letters is a verb: `march`.
    VERB,
    /// 1 Monday to 7 Sunday; 11 to 17 for their abbreviations.
    WEEKDAY,
    /// `every`: of no one day.
    EVERY,
    /// A feast with a day of its own: its month and day, 1225.
    FEAST,
    /// A feast that moves with Easter: how many days behind its Sunday.
    EASTER,
    /// The name of a season that is something else, too: `fall`.
    DROP,
    /// Its code in EDTF: 21 spring to 24 winter.
    SEASON,
    /// `two`: 2.
    CARDINAL,
    /// `hundred`: 100.
    SCALE,
    /// `second`: 2.
    ORDINAL,
    /// `th`, behind a number.
    ORDINAL_ENDING,

    /// Hours to add: 0 a.m., 12 p.m.
    HALF_DAY,
    /// `o'clock`: the number before it is an hour.
    OCLOCK,
    /// The four digits before it are a time.
    HOURS,
    /// The number before it are minutes.
    MINUTES,
    /// Minutes to add to the hour that follows: `half past`.
    HALF_PAST,
    /// 1 or -1: the minutes before it are behind, or before, the hour that follows.
    MINUTES_PAST,
    /// `noon` and `midnight`: 12 and 24.
    NOON,
    /// `time`, behind the name of a place.
    TIME_NOUN,
    /// Which clock is meant: `EST`.
    ZONE,

    /// Days from the day of writing: `yesterday` -1.
    NAMED_DAY,
    TONIGHT,
    /// A day in its own language, and something else in others: `hier`.
    DOUBTFUL,
    /// A word of the language of which a doubtful one is.
    COMPANION,
    /// 1 morning, 2 afternoon, 3 evening, 4 night.
    PART,
    /// The number of a [Unit].
    UNIT,
    /// The same of several: `days`.
    UNITS,
    THAT,
    LAST,
    /// Behind an article, up to the day of writing: `the past week`.
    UP_TO_NOW,
    NEXT,
    THIS,
    SAME,
    /// `the following day`.
    FOLLOWING,
    /// `the previous day`.
    PREVIOUS,
    /// `two days ago`.
    AGO,
    /// `two days from now`.
    HENCE,
    /// `two days later`.
    LATER,
    /// `two days since`: ago.
    SINCE,
    /// `two days earlier`.
    EARLIER,
    BEFORE,
    AFTER,
    /// Months from that of writing: `ult.` -1, `inst.` 0, `prox.` 1.
    MONTH_SHIFT,

    /// A part of a month or year: 1 early, 2 middle, 3 late; 11 to 13 the same as a noun.
    PORTION,
    /// 1 or -1: a week that begins, or ends, with the day behind it.
    WEEK_EDGE,
    /// Before two years with "and" between them.
    BETWEEN,
    ABOUT,
    /// `a few days ago`; with a number, so many.
    FEW,
    HALF,
    QUARTER,
    AND_HALF,
    /// `forties`: 40.
    DECADE,
    /// `year` before or behind its number.
    YEAR_MARK,
    /// `1940s`.
    PLURAL_ENDING,
    /// -1 before Christ, 1 after.
    ERA,
    /// 1 Old Style, 2 New Style.
    STYLE,
    /// Words of dates that speak of no day: `the world today`.
    NEVER,
    UNDATED,

    THE,
    /// The article of a day in languages other than English: `le 5 avril`.
    DAY_ARTICLE,
    A,
    OF,
    AND,
    OR,
    TO,
    UP_TO,
    AT,
    ON,
    FROM,
    IN,
    FOR,
    /// A word that a clause begins or goes on with, behind a date.
    CLAUSE,
    /// By it a sentence speaks of what was.
    PAST_VERB,
    /// A word by which a sentence speaks of what is to come.
    FUTURE,
    /// Behind it a number is the number of something.
    NUMBERED,
    /// Before it a number counts something.
    MEASURE,
    /// What bears the date that stands behind its "of": `letter`, `yours`.
    WRITING,
    /// `dated`, `sent`.
    WRITTEN,
    RECEIVED,
    /// A word of archives, which stamp what was written long before.
    ARCHIVE
}
