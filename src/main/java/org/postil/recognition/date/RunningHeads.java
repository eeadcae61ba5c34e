package org.postil.recognition.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.postil.text.Lines;
import org.postil.text.Span;

/// Heads that stand on every page, with the date of the document in them: `-2-#1053, April 5, 6
/// p.m., from Moscow`. Their date is proposed once.
final class RunningHeads {

    private static final int LONGEST = 120;
    private static final int REPEATED = 3;

    /// The number of a page, before or behind the head.
    private static final Pattern PAGE =
            Pattern.compile("^\\W{0,9}(?:[Pp]age )?[0-9]{1,3}(?![0-9.:])|[0-9]{1,3}\\W{0,9}$");

    private RunningHeads() {}

    /// The dates without those that a head of a page only repeats.
    static List<FoundDate> without(String text, List<FoundDate> dates) {
        Lines lines = Lines.of(text);
        Set<String> heads = heads(text, lines, dates);
        if (heads.isEmpty()) return List.copyOf(dates);
        var told = new HashSet<String>();
        var kept = new ArrayList<FoundDate>();
        for (FoundDate date : dates) {
            boolean first = told.add(date.value().text());
            if (first || !heads.contains(shape(text, line(lines, date)))) kept.add(date);
        }
        return kept;
    }

    /// The shapes of lines that stand there with several numbers of pages, or thrice.
    private static Set<String> heads(String text, Lines lines, List<FoundDate> dates) {
        var written = new HashMap<String, Set<Span>>();
        for (FoundDate date : dates) {
            Span line = line(lines, date);
            if (line.length() > LONGEST || line.length() <= date.span().length() + 2) continue;
            if (isDateline(text, line, date)) continue;
            written.computeIfAbsent(shape(text, line), _ -> new HashSet<>()).add(line);
        }
        written.values()
                .removeIf(same ->
                        same.size() < REPEATED
                                && same.stream()
                                                .map(line -> line.of(text).strip())
                                                .distinct()
                                                .count()
                                        < 2);
        return written.keySet();
    }

    /// Enclosures of one day begin with the same line: a place, and a date that ends it. Only a
    /// number of a page makes a head of that.
    private static boolean isDateline(String text, Span line, FoundDate date) {
        String before = text.substring(line.start(), date.span().start());
        if (date.span().end() > line.end()) return false;
        String behind = text.substring(date.span().end(), line.end());
        return behind.codePoints().noneMatch(Character::isLetterOrDigit)
                && before.codePoints().noneMatch(Character::isDigit)
                && (before.strip().endsWith(",") || before.strip().endsWith(",]"));
    }

    private static Span line(Lines lines, FoundDate date) {
        return lines.span(lines.at(date.span().start()));
    }

    /// The line without the number of the page: heads differ in nothing else.
    private static String shape(String text, Span line) {
        return line.length() > LONGEST ? "" : PAGE.matcher(line.of(text)).replaceFirst("#").strip();
    }
}
