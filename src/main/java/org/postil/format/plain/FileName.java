package org.postil.format.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.edtf.Edtf;

/// What the name of a file says: a date, words, perhaps which version it is.
///
/// @param words the name without its ending and its date, with single spaces
/// @param spaced true where the name has spaces of its own, not hyphens or dots in their stead
/// @param written the date in numbers that it bears, as EDTF; empty where there is none
record FileName(String words, boolean spaced, String written) {

    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[\\p{L}\\p{N}]{1,5}$");

    /// Year, month and perhaps day as in ISO 8601, also with other dividers.
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])\\d{4}([-_.])(0[1-9]|1[0-2])(\\1\\d{2})?(?![\\p{L}\\p{N}])");

    private static final Pattern COMPACT_DATE =
            Pattern.compile("^(1\\d|20)\\d{2}(0[1-9]|1[0-2])\\d{2}(?![\\p{L}\\p{N}])");

    /// A year alone counts only in front, where people put it so that files stand in order. It
    /// stays among the words: it may be a number of something else.
    private static final Pattern YEAR = Pattern.compile("^(1[4-9]|20)\\d{2}(?=[\\s\\-_.])");

    /// What is left in front and behind, and brackets that are left empty.
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\-_.,;]+|\\(\\s*\\)|\\[\\s*]|[\\s\\-_,;]+$");

    /// "version B", "witness-c", "(B)" at the end.
    private static final Pattern SIGLUM =
            Pattern.compile("(\\b(?i:version|witness|copy) |\\()(?<sign>[A-Za-z])\\)?$");

    static FileName of(String name) {
        String stem = ENDING.matcher(name).replaceFirst("");
        for (Pattern pattern : List.of(DATE, COMPACT_DATE)) {
            Matcher date = pattern.matcher(stem);
            if (date.find() && Edtf.tryParse(edtf(date.group())).isPresent()) {
                String rest = date.replaceFirst(" ");
                return words(EDGES.matcher(rest).replaceAll(""), edtf(date.group()));
            }
        }
        Matcher year = YEAR.matcher(stem);
        return words(EDGES.matcher(stem).replaceAll(""), year.find() ? year.group() : "");
    }

    /// The date that it bears, to the day or the month.
    Optional<Edtf> date() {
        return written.length() > 4 ? Edtf.tryParse(written) : Optional.empty();
    }

    /// What may be a year.
    Optional<Edtf> year() {
        return written.length() == 4 ? Edtf.tryParse(written) : Optional.empty();
    }

    /// The sign of the version that the name ends with.
    Optional<String> siglum() {
        Matcher ending = SIGLUM.matcher(words);
        return ending.find()
                ? Optional.of(ending.group("sign").toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /// The digits of a date, with a hyphen after the year and after the month.
    private static String edtf(String found) {
        return found.replaceAll("\\D", "").replaceAll("(?<=^\\d{4}|^\\d{6})(?=\\d)", "-");
    }

    /// Where the name has no spaces, other signs stand for them; a hyphen only if no `_` does.
    private static FileName words(String stem, String date) {
        boolean spaced = stem.indexOf(' ') >= 0;
        String dividers = stem.indexOf('_') >= 0 ? "_" : "[-.]+";
        String words = stem.replaceAll(spaced ? "\\s+-\\s+" : dividers, spaced ? ", " : " ");
        return new FileName(words.replaceAll("\\s+", " ").strip(), spaced, date);
    }
}
