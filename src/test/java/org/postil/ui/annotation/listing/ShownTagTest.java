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
}
