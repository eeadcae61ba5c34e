package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.postil.model.Document;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;

/// Every mention in its context: passages in the order of the library and of the texts, a line
/// each.
public final class Concordance {

    /// How much stands on either side of the words, in UTF-16 units.
    private static final int CONTEXT = 120;

    private Concordance() {}

    /// A passage in its context, on one line, white space folded.
    ///
    /// @param left what stands before the words
    /// @param words those of several spans joined by ` … `; those that an orphan once had
    /// @param paragraph the number in the margin where the words begin
    public record Line(
            Document document,
            Witness witness,
            Annotation tag,
            String left,
            String words,
            String right,
            int paragraph) {}

    /// The passages with these tags. What lies in the bin is left out.
    public static List<Line> of(Project project, Predicate<Annotation> wanted) {
        var lines = new ArrayList<Line>();
        for (Document document : project.documents()) {
            for (Witness witness : document.witnesses()) add(document, witness, wanted, lines);
        }
        return lines;
    }

    private static void add(
            Document document, Witness witness, Predicate<Annotation> wanted, List<Line> lines) {
        List<Annotation> found = witness.annotations().stream().filter(wanted).toList();
        if (found.isEmpty()) return;
        var numbers = ParagraphNumbers.of(witness);
        for (Annotation tag : found) {
            int paragraph = numbers.at(tag.anchor().hull().start());
            lines.add(line(document, witness, tag, paragraph));
        }
    }

    private static Line line(Document document, Witness witness, Annotation tag, int paragraph) {
        String text = witness.text();
        var context = Context.of(text, tag.anchor().hull(), CONTEXT);
        return new Line(
                document,
                witness,
                tag,
                context.left(),
                Context.onOneLine(tag.anchor().quote(text)),
                context.right(),
                paragraph);
    }
}
