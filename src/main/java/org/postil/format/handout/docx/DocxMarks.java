package org.postil.format.handout.docx;

import java.util.Comparator;
import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Pen;
import org.postil.excerpt.layout.Underline;

/// The marks of tags. Word has one line below words: where two tags overlap, the longer one is a
/// frame, and where more do, the words are grey. Source: ECMA-376, part 1, 17.18.99 and 17.18.2.
final class DocxMarks {

    private DocxMarks() {}

    /// What is marked below a fragment, the nearest first.
    static List<Underline> below(Fragment fragment) {
        return fragment.marks().stream()
                .filter(mark -> !mark.isBar())
                .sorted(Comparator.comparingInt(Underline::lane))
                .toList();
    }

    static void write(List<Underline> marks, PartWriter out) {
        if (!marks.isEmpty()) out.empty("u", "val", line(marks.getFirst().pen()));
        if (marks.size() > 1) {
            String frame = frame(marks.get(1).pen());
            out.empty("bdr", "val", frame, "sz", "4", "space", "0", "color", "404040");
        }
        if (marks.size() > 2) out.empty("shd", "val", "clear", "color", "auto", "fill", "DDDDDD");
    }

    /// A bar beside a paragraph most of whose words it marks.
    static void bar(Block block, PartWriter out) {
        if (!isBarred(block)) return;
        out.open("pBdr")
                .empty("left", "val", "single", "sz", "12", "space", "4", "color", "333333");
        out.close();
    }

    private static boolean isBarred(Block block) {
        List<Fragment> words =
                block.lines().stream()
                        .map(Line::fragments)
                        .flatMap(List::stream)
                        .filter(one -> one.note() == 0 && !one.isSign() && !one.words().isBlank())
                        .toList();
        int all = words.stream().mapToInt(one -> one.words().length()).sum();
        int marked =
                words.stream()
                        .filter(one -> one.marks().stream().anyMatch(Underline::isBar))
                        .mapToInt(one -> one.words().length())
                        .sum();
        return 2 * marked > all;
    }

    private static String line(Pen pen) {
        return switch (pen) {
            case SOLID, BAR -> "single";
            case DOUBLE -> "double";
            case DASHED -> "dash";
            case DOTTED -> "dotted";
            case THICK -> "thick";
            case DASH_DOT -> "dotDash";
            case THICK_DASHED -> "dashedHeavy";
        };
    }

    private static String frame(Pen pen) {
        return switch (pen) {
            case SOLID, BAR -> "single";
            case DOUBLE -> "double";
            case DASHED -> "dashed";
            case DOTTED -> "dotted";
            case THICK -> "thick";
            case DASH_DOT -> "dotDash";
            case THICK_DASHED -> "dotDotDash";
        };
    }
}
