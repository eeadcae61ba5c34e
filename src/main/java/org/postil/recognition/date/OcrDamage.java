package org.postil.recognition.date;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.postil.recognition.date.term.DateTerms;
import org.postil.text.Span;

/// What a scanner made of dates, read as it must have stood there: `Apri1 5, l946`. A name of a
/// month is known where each letter that differs is one that scanners take for the other; a day or
/// a year where beside it stand such a month and the other of the two. Characters are replaced one
/// by one, so places in the repaired text are places in the text.
final class OcrDamage {

    /// Letters and digits that scanners take for each other, those of a group.
    private static final List<String> ALIKE =
            List.of("il1|!", "o0", "s5", "b86h", "z2", "gq9", "nu", "ce");

    private static final String LETTERS = "lIi|!OoQSsBZzGbgq";
    private static final String DIGITS = "11111000558226699";

    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;
    private static final int YEAR = 4;
    private static final int EARLIEST = 1400;
    private static final int LATEST = 2099;

    private static final Set<String> MONTHS = DateTerms.months();
    private static final Map<String, String> BY_SHAPE = byShape();

    private final StringBuilder repaired;

    /// The ends of what was replaced, by where it starts.
    private final NavigableMap<Integer, Integer> damaged = new TreeMap<>();

    private OcrDamage(String text) {
        repaired = new StringBuilder(text);
        for (int at = 0; at < text.length(); ) {
            int end = end(at);
            if (end > at) readRun(new Span(at, end));
            at = Math.max(end, at + 1);
        }
    }

    static OcrDamage in(String text) {
        return new OcrDamage(text);
    }

    boolean isNone() {
        return damaged.isEmpty();
    }

    /// The text without the damage, as long as it was.
    String repaired() {
        return repaired.toString();
    }

    /// How the words of a span were read, where something in them was damaged.
    Optional<String> readAs(Span span) {
        Map.Entry<Integer, Integer> last = damaged.lowerEntry(span.end());
        return last != null && last.getValue() > span.start()
                ? Optional.of(repaired.substring(span.start(), span.end()))
                : Optional.empty();
    }

    private static Map<String, String> byShape() {
        var shapes = new HashMap<String, String>();
        for (String month : MONTHS) if (month.length() > 2) shapes.put(shape(month), month);
        return shapes;
    }

    /// The same for words that a scanner may take for each other.
    private static String shape(String word) {
        var shape = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++)
            for (String group : ALIKE)
                if (group.indexOf(word.charAt(i)) >= 0) shape.setCharAt(i, group.charAt(0));
        return shape.toString();
    }

    // Months

    private void readRun(Span run) {
        if (run.length() < 3 || run.length() > LONGEST) return;
        String word = repaired.substring(run.start(), run.end());
        String small = word.toLowerCase(Locale.ROOT);
        if (!MONTHS.contains(small)) {
            Optional<String> month = misread(small);
            if (month.isEmpty()) return;
            boolean capital = !Character.isLowerCase(word.charAt(0));
            replace(run, capital ? capitalized(month.get()) : month.get());
        }
        boolean verb = word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
        if (!verb) readAround(run);
    }

    /// The month that a scanner misread so. A short word must have a digit in it, as others may be
    /// like it.
    private static Optional<String> misread(String word) {
        boolean digit = word.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
        boolean letter = word.chars().anyMatch(Character::isLetter);
        if (!letter || (!digit && word.length() < SHORTEST)) return Optional.empty();
        return Optional.ofNullable(BY_SHAPE.get(shape(word)))
                .filter(month -> month.length() == word.length());
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    // Days and years

    private void readAround(Span month) {
        int next = pastSpaces(pastMark(month.end()));
        int end = end(next);
        if (end - next == YEAR) {
            int before = month.start();
            while (before > 0 && isSpace(before - 1) && month.start() - before < 2) before--;
            int start = before;
            while (start > 0 && isPart(start - 1) && before - start < YEAR) start--;
            if (start < before && before < month.start())
                repair(withoutEnding(new Span(start, before)), new Span(next, end));
        } else if (end > next) {
            int year = pastSpaces(pastMark(end));
            int behind = end(year);
            if (behind - year == YEAR && year > end)
                repair(withoutEnding(new Span(next, end)), new Span(year, behind));
        }
    }

    /// The digits of `5th`.
    private Span withoutEnding(Span day) {
        String word = repaired.substring(day.start(), day.end());
        for (String ending : List.of("st", "nd", "rd", "th"))
            if (word.length() > ending.length() && word.endsWith(ending))
                return new Span(day.start(), day.end() - ending.length());
        return day;
    }

    private void repair(Span day, Span year) {
        Optional<String> days = digits(day);
        Optional<String> years = digits(year);
        if (day.length() > 2 || days.isEmpty() || years.isEmpty()) return;
        int number = Integer.parseInt(days.get());
        int told = Integer.parseInt(years.get());
        boolean sound = number >= 1 && number <= 31 && told >= EARLIEST && told <= LATEST;
        if (!sound || known(year) < YEAR / 2) return;
        replace(day, days.get());
        replace(year, years.get());
    }

    private Optional<String> digits(Span span) {
        var digits = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            char c = repaired.charAt(i);
            int like = LETTERS.indexOf(c);
            if (!isDigit(c) && like < 0) return Optional.empty();
            digits.append(isDigit(c) ? c : DIGITS.charAt(like));
        }
        return Optional.of(digits.toString());
    }

    private long known(Span span) {
        return repaired.substring(span.start(), span.end())
                .chars()
                .filter(c -> isDigit((char) c))
                .count();
    }

    private void replace(Span span, String words) {
        if (repaired.substring(span.start(), span.end()).equals(words)) return;
        repaired.replace(span.start(), span.end(), words);
        damaged.put(span.start(), span.end());
    }

    // Characters

    /// Where the run of letters and digits ends that begins here.
    private int end(int start) {
        int end = start;
        while (end < repaired.length() && isPart(end)) end++;
        return end;
    }

    private boolean isPart(int i) {
        char c = repaired.charAt(i);
        return Character.isLetterOrDigit(c) || c == '|' || c == '!';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int pastMark(int i) {
        boolean mark = i < repaired.length() && ".,".indexOf(repaired.charAt(i)) >= 0;
        return mark ? i + 1 : i;
    }

    /// Behind a space or two, one of which may be the end of a line.
    private int pastSpaces(int i) {
        int at = i;
        while (at < i + 2 && at < repaired.length() && isSpace(at)) at++;
        return at;
    }

    private boolean isSpace(int i) {
        char c = repaired.charAt(i);
        return c == ' ' || c == '\n' || c == '\u00A0';
    }
}
