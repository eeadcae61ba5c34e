package org.postil.excerpt.setting;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.citation.Citation;
import org.postil.excerpt.citation.Citation.Style;
import org.postil.excerpt.citation.Quotable;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Extract.Tally;
import org.postil.excerpt.content.Parallel;
import org.postil.model.Metadata.Field;

/// What stands under a passage: where it is from, what was left out of it, what is not known.
final class SourceLine {

    private SourceLine() {}

    static String of(Extract.Shown shown) {
        Tally tally = shown.tally();
        Quotable source = Quotable.of(shown.document(), shown.witness());
        String from = tally.cuts() == 0 ? "From " : "Abridged from ";
        var line = new StringBuilder(from + Citation.of(source, Style.CHICAGO_NOTE));
        if (tally.cuts() > 0) line.append(" ").append(cuts(tally));
        if (tally.silent() > 0) {
            line.append(" ").append(counted(tally.silent(), "slip")).append(" silently corrected.");
        }
        List<String> missing = source.missing().stream().map(SourceLine::name).toList();
        if (!missing.isEmpty()) line.append(" Not known: ").append(listed(missing)).append(".");
        return line.toString();
    }

    /// The same for a passage that another version stands beside.
    static List<String> of(Extract.Shown shown, Parallel beside) {
        Quotable other = Quotable.of(shown.document(), beside.other());
        String from = "From " + Citation.of(other, Style.CHICAGO_NOTE);
        var lines = new ArrayList<String>();
        lines.add(shown.witness().siglum() + ": " + of(shown));
        lines.add(beside.other().siglum() + ": " + from);
        if (beside.lesser() > 0) {
            lines.add(
                    counted(beside.lesser(), "smaller difference")
                            + " in spelling, punctuation and the like not counted.");
        }
        return lines;
    }

    private static String cuts(Tally tally) {
        return counted(tally.cuts(), "cut")
                + ", "
                + counted(tally.wordsCut(), "word")
                + " left out in all.";
    }

    private static String counted(int count, String what) {
        return count + " " + (count == 1 ? what : what + "s");
    }

    private static String name(Field field) {
        return switch (field) {
            case FROM -> "author";
            case DATE -> "date";
            case PAGES -> "pages";
            default -> "where it is kept or printed";
        };
    }

    private static String listed(List<String> words) {
        if (words.size() == 1) return words.getFirst();
        var all = new ArrayList<>(words);
        String last = all.removeLast();
        return String.join(", ", all) + " and " + last;
    }
}
