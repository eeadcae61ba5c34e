package org.postil.excerpt.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postil.excerpt.content.Sheet;
import org.postil.message.Brief;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Headings;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.id.LayerId;
import org.postil.text.Anchor;
import org.postil.text.Breaks;
import org.postil.text.Span;

/// One version of a document from its first word to its last, its tags marked, their notes at the
/// foot, the reader's thoughts on the document before it, a legend behind it. Made anew each time
/// and kept nowhere.
public final class ReadingCopy {

    private final Project project;
    private final Document document;
    private final Witness witness;
    private final List<LayerId> layers;

    /// @param layers whose tags are marked
    public ReadingCopy(Project project, Witness witness, List<LayerId> layers) {
        this.project = project;
        this.witness = witness;
        this.layers = List.copyOf(layers);
        document = project.documentOf(witness.id()).orElseThrow();
    }

    /// With the tags of all layers.
    public static ReadingCopy of(Project project, Witness witness) {
        return new ReadingCopy(
                project,
                witness,
                project.codebook().layers().stream().map(layer -> layer.id()).toList());
    }

    /// What it is called: the document, and which version it is where there are several.
    public String title() {
        return document.witnesses().size() == 1
                ? document.title()
                : document.title() + ", version " + witness.siglum();
    }

    /// Refused where the version has no words.
    public Sheet sheet(SheetStyle style) throws Refused {
        Span whole = Breaks.trim(witness.text(), new Span(0, witness.text().length()));
        if (whole.isEmpty()) throw Refused.because("handout.no-words", title());
        Hold hold = Hold.on(whole.start(), whole.end());
        Excerpt copy =
                Excerpt.named(title())
                        .withHeadings(headings())
                        .with(Passage.of(witness.id(), hold))
                        .withStyle(style.with(style.arrangement().marking(layers)));
        return Sheet.of(holding(hold), copy).withRemarks(remarks());
    }

    private Headings headings() {
        String tags = counted((int) tags().filter(ReadingCopy::isPlaced).count(), "tag");
        return new Headings(document.memo().strip(), "Reading copy", tags, "");
    }

    private static boolean isPlaced(Annotation one) {
        return one.anchor() instanceof Anchor.Passage;
    }

    private Stream<Annotation> tags() {
        return witness.annotations().stream().filter(one -> layers.contains(one.layer()));
    }

    /// What the copy does not show.
    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        int aside = witness.spansAside().size();
        if (aside > 0) {
            remarks.add(
                    counted(aside, "stretch", "stretches")
                            + " that the reader set aside as no part of the document (headers,"
                            + " stamps and the like) "
                            + (aside == 1 ? "is" : "are")
                            + " left out.");
        }
        for (Annotation one : tags().toList()) {
            if (!(one.anchor() instanceof Anchor.Orphan lost)) continue;
            String note = one.note().isBlank() ? "" : " Its note: " + one.note().strip();
            remarks.add("A tag lost its words, “" + Brief.ends(lost.quote(), 80) + "”." + note);
        }
        return remarks;
    }

    private Project holding(Hold hold) {
        var holds = new ArrayList<>(witness.marks().holds());
        holds.add(hold);
        Witness held = witness.withMarks(witness.marks().withHolds(holds));
        Document shown = document.changing(witness.id(), _ -> held);
        return project.withDocuments(
                project.documents().stream()
                        .map(one -> one.id().equals(shown.id()) ? shown : one)
                        .toList());
    }

    private static String counted(int count, String what) {
        return counted(count, what, what + "s");
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
