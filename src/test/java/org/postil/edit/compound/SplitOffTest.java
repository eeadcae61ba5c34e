package org.postil.edit.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Origin;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;

class SplitOffTest {

    private static final Span LETTER = new Span(9, 20);
    private static final Span IN_CODE_POINTS = new Span(8, 18);

    private final Witness file = Witness.of("A", "𝔘 cable. A letter𝔘.. End.");
    private final Project project =
            tagged(
                    tagged(
                            Project.named("P").withDocuments(List.of(Document.of("File", file))),
                            "letter"),
                    "cable");

    @Test
    void theStretchBecomesADocumentAndIsSetAsideWhereItWas() {
        Project after = Editing.apply(project, splitOff()).after();
        Witness old = after.witness(file.id()).orElseThrow();
        Witness split = after.documents().getLast().mainWitness();
        assertThat(after.documents().getLast().title()).isEqualTo("The letter");
        assertThat(split.text()).isEqualTo(LETTER.of(file.text()));
        assertThat(split.origin()).contains(new Origin(file.id(), IN_CODE_POINTS));
        assertThat(old.text()).isEqualTo(file.text());
        assertThat(old.setAside()).hasSize(1);
        assertThat(old.setAside().getFirst().kind()).isEqualTo(SetAside.Kind.OTHER);
        assertThat(old.setAside().getFirst().anchor()).isEqualTo(Anchor.at(9, 20));
    }

    @Test
    void tagsInTheStretchMoveWithTheirWords() {
        Project after = Editing.apply(project, splitOff()).after();
        assertThat(quotes(after.witness(file.id()).orElseThrow())).containsExactly("cable");
        assertThat(quotes(after.documents().getLast().mainWitness())).containsExactly("letter");
    }

    @Test
    void undoBringsAllBackAndLeavesTheNewDocumentInTheBin() {
        Change split = Editing.apply(project, splitOff());
        Project back = Editing.apply(split.after(), split.inverse()).after();
        assertThat(back.documents()).isEqualTo(project.documents());
        assertThat(back.allDocuments().getLast().removed()).isTrue();
    }

    private org.postil.edit.Edit splitOff() {
        return SplitOff.of(project, file.id(), LETTER, "The letter");
    }

    private static List<String> quotes(Witness witness) {
        return witness.annotations().stream()
                .map(one -> one.anchor().quote(witness.text()))
                .toList();
    }

    private static Project tagged(Project project, String words) {
        Witness witness = project.allWitnesses().findFirst().orElseThrow();
        int at = witness.text().indexOf(words);
        Annotation note =
                Annotation.of(
                        Anchor.at(at, at + words.length()),
                        new Tag.NoteTag(),
                        new Stamp("Una", Instant.EPOCH));
        return Editing.apply(project, AddAnnotations.one(witness.id(), note)).after();
    }
}
