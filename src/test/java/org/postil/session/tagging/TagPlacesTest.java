package org.postil.session.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Layer;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.TagPlaces.Place;
import org.postil.session.tagging.value.Choice;
import org.postil.session.tagging.value.Pick;
import org.postil.text.Span;

class TagPlacesTest {

    private static final Stamp BY = new Stamp("Una", Instant.EPOCH);
    private static final Manner MANNER = Manner.of(Tag.Mode.DIRECT, Tag.Aspect.HAPPENED);
    private static final Witness A = Witness.of("A", "oil and oil");
    private static final Witness B = Witness.of("A", "no oil");
    private static final Project PROJECT =
            Project.named("P").withDocuments(List.of(Document.of("1", A), Document.of("2", B)));
    private static final List<Place> PLACES =
            List.of(place(A, 0, 3), place(A, 8, 11), place(B, 3, 6));

    @Test
    void allPlacesAreTaggedInOneEditWithOneNewTopicAndOneUndoTakesAllBack() {
        Change change = Editing.apply(PROJECT, edit(PROJECT, PLACES));
        assertThat(tags(change.after())).isEqualTo(3);
        assertThat(change.after().codebook().topics())
                .hasSize(PROJECT.codebook().topics().size() + 1);
        assertThat(Editing.apply(change.after(), change.inverse()).after()).isEqualTo(PROJECT);
    }

    @Test
    void whatSaysSoAlreadyAndWhatHasChangedIsPassedOver() {
        Project tagged = Editing.apply(PROJECT, edit(PROJECT, PLACES.subList(0, 1))).after();
        Choice known = new Choice.KnownTopic(tagged.codebook().topics().getLast());
        Edit.Together again =
                new TagPlaces(tagged, PLACES).saying(new Pick(topics(), known), MANNER, BY);
        assertThat(tags(Editing.apply(tagged, again).after())).isEqualTo(3);
        var gone = new Place(A.id(), "another text", new Span(0, 3));
        assertThat(edit(PROJECT, List.of(gone)).edits()).isEmpty();
    }

    private static Edit.Together edit(Project project, List<Place> places) {
        return new TagPlaces(project, places)
                .saying(new Pick(topics(), new Choice.NewTopic("Oil")), MANNER, BY);
    }

    private static Layer topics() {
        return PROJECT.codebook().layer(LayerId.TOPIC).orElseThrow();
    }

    private static Place place(Witness witness, int start, int end) {
        return new Place(witness.id(), witness.text(), new Span(start, end));
    }

    private static long tags(Project project) {
        return project.witnesses().mapToLong(one -> one.annotations().size()).sum();
    }
}
