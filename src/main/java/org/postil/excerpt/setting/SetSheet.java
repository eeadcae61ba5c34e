package org.postil.excerpt.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.postil.excerpt.content.Sheet;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Glyphs;
import org.postil.excerpt.layout.Metrics;
import org.postil.message.Message;
import org.postil.model.excerpt.SheetStyle;

/// A sheet in lines: the one layout that every way out prints, so that a line has the same number
/// on the screen, on paper and in a file.
///
/// @param language of the sheet, as BCP 47 writes it
/// @param glosses in order; the number of each is its `note`
/// @param missing code points that no typeface has; each shows as an empty square
/// @param remarks what the one who prints it should know
public record SetSheet(
        String title,
        String language,
        Edition edition,
        SheetStyle style,
        Design design,
        List<Block> blocks,
        List<Block> glosses,
        SortedSet<Integer> missing,
        List<Message> remarks,
        Metrics metrics) {

    private static final int MOST_NAMED = 8;

    public SetSheet {
        blocks = List.copyOf(blocks);
        glosses = List.copyOf(glosses);
        remarks = List.copyOf(remarks);
    }

    public static SetSheet of(Sheet sheet, Edition edition, Metrics metrics) {
        return new Setter(sheet, edition, metrics).set();
    }

    /// The remarks, and what letters are missing.
    public List<Message> warnings() {
        var warnings = new ArrayList<Message>();
        if (!missing.isEmpty()) {
            String letters =
                    missing.stream()
                            .limit(MOST_NAMED)
                            .map(one -> String.format("%c (U+%04X)", one, one))
                            .collect(Collectors.joining(", "));
            warnings.add(Message.of("handout.missing", missing.size(), letters));
        }
        warnings.addAll(remarks);
        return warnings;
    }

    /// The title in letters that the typefaces have.
    public String shownTitle() {
        return Glyphs.shown(title, Face.SANS, metrics);
    }

    /// The gloss of this number.
    public Block gloss(int number) {
        return glosses.get(number - 1);
    }

    /// How many lines of passages are numbered in all.
    public int numbered() {
        return blocks.stream()
                .filter(block -> block.firstNumber() > 0)
                .mapToInt(block -> block.lines().size())
                .sum();
    }
}
