package org.postil.collation.core;

import java.util.List;
import java.util.Optional;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.page.Aside;
import org.postil.collation.page.AsideKind;
import org.postil.collation.page.PageLines;
import org.postil.collation.page.PageRules;
import org.postil.collation.page.WebLines;

/// What of one text's head and foot, outside the core, is no part of the document: the furniture of
/// a web page, or another document with the stamps of an archive. Where nothing tells that it is,
/// it is a difference like any other.
public final class HeadAndFoot {

    /// What is left between furniture and core is a variant of its own from so many words on.
    private static final int HEADING = 5;

    /// A line of so many words is a sentence of some document.
    private static final int PROSE = 20;

    private final Sequence sequence;
    private final PageLines lines;
    private final WebLines web;
    private final List<Aside> known;

    public HeadAndFoot(Sequence sequence, List<Aside> known, PageRules rules) {
        this.sequence = sequence;
        this.lines = PageLines.of(sequence.tokens());
        this.web = new WebLines(lines, rules);
        this.known = known;
    }

    /// What is set aside of the head.
    ///
    /// @param start the position where the core begins
    /// @param both whether the other text has a head as well
    public Optional<Aside> head(int start, boolean both) {
        int coreLine = lines.at(sequence.tokenOrEnd(start));
        int webEnd = web.endOf(0, coreLine);
        int stampEnd = both ? lastStamp(coreLine) : 0;
        int end = Math.max(webEnd, stampEnd);
        if (end == 0) return Optional.empty();
        if (words(end, coreLine) < HEADING) end = coreLine;
        AsideKind kind = webEnd > 0 ? AsideKind.WEB_FURNITURE : foreign(0, end);
        return Optional.of(new Aside(0, lines.start(end), kind));
    }

    /// What is set aside of the foot.
    ///
    /// @param end the position behind the core
    public Optional<Aside> foot(int end) {
        int size = sequence.tokens().size();
        if (end == 0) return Optional.empty();
        int coreEnd = lines.at(sequence.token(end - 1)) + 1;
        int start = web.startOf(coreEnd, lines.count());
        if (start == lines.count()) return Optional.empty();
        return Optional.of(new Aside(lines.start(start), size, AsideKind.WEB_FURNITURE));
    }

    /// The line behind the last stamp before the core.
    private int lastStamp(int coreLine) {
        int last = 0;
        for (Aside aside : known) {
            int line = lines.at(aside.start());
            boolean stamp = aside.kind() == AsideKind.STAMP;
            if (stamp && line < coreLine) last = Math.max(last, lines.at(aside.end() - 1) + 1);
        }
        return last;
    }

    private AsideKind foreign(int start, int end) {
        for (int line = start; line < end; line++) {
            if (words(line, line + 1) >= PROSE) return AsideKind.FOREIGN;
        }
        return AsideKind.OTHER;
    }

    private int words(int startLine, int endLine) {
        int words = 0;
        for (int i = lines.start(startLine); i < lines.start(endLine); i++) {
            if (sequence.tokens().isWord(i)) words++;
        }
        return words;
    }
}
