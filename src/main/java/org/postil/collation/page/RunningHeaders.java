package org.postil.collation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.collation.token.Break;
import org.postil.collation.token.Letters;

/// Finds lines that return with only their digits changed: running headers and page numbers.
///
/// Headings of chapters return like that as well. What tells a running header is that it breaks in:
/// a sentence goes on behind it, a catchword before it says how the text goes on, or a page ends
/// there. That must be so for one in four of its like, and for one at least.
final class RunningHeaders {

    private static final int LONGEST = 24;
    private static final int ONE_IN = 4;
    private static final int LIKE = 800;

    private final PageLines lines;
    private final Marks marks;

    RunningHeaders(PageLines lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
    }

    void find(List<String> taught) {
        var groups = new HashMap<Long, List<Integer>>();
        for (int line = 0; line < lines.count(); line++) {
            if (lines.length(line) > LONGEST || marks.has(line)) continue;
            long pattern = lines.pattern(line);
            if (pattern == 0) continue;
            groups.computeIfAbsent(pattern, _ -> new ArrayList<>()).add(line);
        }
        var headers = new ArrayList<Integer>();
        for (List<Integer> group : groups.values()) {
            if (isHeader(group)) headers.add(mark(group));
        }
        markLikeTaught(taught);
        markDamaged(headers);
    }

    private boolean isHeader(List<Integer> group) {
        if (group.size() < 2) return false;
        int breaking = 0;
        for (int line : group) if (breaksIn(line)) breaking++;
        // Without digits it may be the refrain of a song: most of them must break in.
        int needed = lines.hasNumber(group.getFirst()) ? ONE_IN : 2;
        return breaking > 0 && needed * breaking >= group.size();
    }

    private int mark(List<Integer> group) {
        int first = group.getFirst();
        AsideKind kind =
                lines.isOnlyNumber(first) ? AsideKind.PAGE_NUMBER : AsideKind.RUNNING_HEADER;
        for (int line : group) marks.put(line, kind);
        return first;
    }

    private boolean breaksIn(int line) {
        int before = marks.textBefore(line);
        int behind = marks.textBehind(line);
        if (before < 0 || behind >= lines.count()) return false;
        if (lines.tokens().before(lines.start(line)) == Break.PAGE) return true;
        if (lines.tokens().before(lines.end(line)) == Break.PAGE) return true;
        boolean cuts = !lines.endsSentence(before) && lines.goesOn(behind);
        return cuts || Catchwords.isOne(lines, before, behind);
    }

    private void markLikeTaught(List<String> taught) {
        if (taught.isEmpty()) return;
        List<String> patterns = taught.stream().map(RunningHeaders::withoutDigits).toList();
        for (int line = 0; line < lines.count(); line++) {
            String text = lines.tokens().words(lines.start(line), lines.end(line));
            if (patterns.contains(withoutDigits(text))) marks.put(line, AsideKind.RUNNING_HEADER);
        }
    }

    private static String withoutDigits(String line) {
        return line.strip().replaceAll("[0-9]+", "#").replaceAll("\\s+", " ");
    }

    /// Lines that are nearly those headers: OCR has read some letters wrong.
    private void markDamaged(List<Integer> headers) {
        Map<Integer, String> letters = new HashMap<>();
        for (int header : headers) {
            String found = lines.letters(lines.start(header), lines.end(header));
            if (found.length() >= 12) letters.put(header, found);
        }
        if (letters.isEmpty()) return;
        for (int line = 0; line < lines.count(); line++) {
            if (lines.length(line) > LONGEST || marks.has(line)) continue;
            String found = lines.letters(lines.start(line), lines.end(line));
            for (String header : letters.values()) {
                if (isLike(found, header)) marks.put(line, AsideKind.RUNNING_HEADER);
            }
        }
    }

    private static boolean isLike(String found, String header) {
        int longer = Math.max(found.length(), header.length());
        int shorter = Math.min(found.length(), header.length());
        if (1000 * shorter < LIKE * longer) return false;
        return Letters.likeness(found, header) >= LIKE;
    }
}
