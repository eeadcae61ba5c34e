package org.postil.ui.annotation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.ui.fx.Texts;

class ShownTagTest {

    @Test
    void aTagIsQuotedByTheNumberInTheMargin() {
        var tag =
                Annotation.of(Anchor.at(9, 12), new Tag.NoteTag(), new Stamp("Una", Instant.EPOCH));
        var header = new SetAside(Id.fresh(), Anchor.at(1, 7), SetAside.Kind.HEADER);
        Witness witness =
                Witness.of("A", " HEADER \nOne")
                        .withMarks(new Marks(List.of(tag), List.of(header), List.of()));
        Project project = Project.named("P").withDocuments(List.of(Document.of("Cable", witness)));
        assertThat(ShownTag.of(project, List.of(witness.id())))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.paragraph()).isEqualTo(1);
                    assertThat(shown.paragraph()).isEqualTo(ParagraphNumbers.of(witness).at(9));
                });
    }

    @Test
    void aTagThatBeginsBeforeTheFirstParagraphHasNoNumberZero() {
        var tag =
                Annotation.of(Anchor.at(0, 12), new Tag.NoteTag(), new Stamp("Una", Instant.EPOCH));
        var header = new SetAside(Id.fresh(), Anchor.at(0, 6), SetAside.Kind.HEADER);
        Witness witness =
                Witness.of("A", "HEADER\n\nThe text")
                        .withMarks(new Marks(List.of(tag), List.of(header), List.of()));
        Project project = Project.named("P").withDocuments(List.of(Document.of("Cable", witness)));
        assertThat(ShownTag.of(project, List.of(witness.id())))
                .singleElement()
                .satisfies(
                        shown -> assertThat(Texts.of(shown.place())).isEqualTo("A · before ¶ 1"));
    }

    @Test
    void aTagOnAnAbstractIsTheEditors() {
        var by = new Stamp("Una", Instant.EPOCH);
        var inside = Annotation.of(Anchor.at(0, 5), new Tag.NoteTag(), by);
        var across = Annotation.of(Anchor.at(3, 14), new Tag.NoteTag(), by);
        var outside = Annotation.of(Anchor.at(10, 15), new Tag.NoteTag(), by);
        var summary = new SetAside(Id.fresh(), Anchor.at(0, 9), SetAside.Kind.ABSTRACT);
        Witness witness =
                Witness.of("A", "Summary.\n\nThe text")
                        .withMarks(
                                new Marks(
                                        List.of(inside, across, outside),
                                        List.of(summary),
                                        List.of()));
        Project project = Project.named("P").withDocuments(List.of(Document.of("Cable", witness)));
        assertThat(ShownTag.of(project, List.of(witness.id())))
                .filteredOn(ShownTag::isEditors)
                .extracting(ShownTag::annotation)
                .containsExactly(inside);
    }
}
