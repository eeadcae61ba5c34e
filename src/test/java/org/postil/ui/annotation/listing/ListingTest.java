package org.postil.ui.annotation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.DescribeDocument;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.TagEdit.RemoveAnnotations;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// A list of tags is told of those that come or go, and of no others.
class ListingTest {

    private static final Witness PLAIN = Witness.of("A", "One two three\nfour five six\nseven");
    private static final Document CABLE = Document.of("Cable", PLAIN);

    private final ShownTags known = new ShownTags();
    private final List<String> told = new ArrayList<>();
    private final javafx.collections.ObservableList<ShownTag> items =
            FXCollections.observableArrayList();
    private Project project = Project.named("P").withDocuments(List.of(CABLE));

    @BeforeEach
    void listsTags() {
        perform(add(0, 3), add(4, 7), add(14, 18), add(19, 23));
        items.addListener((ListChangeListener<ShownTag>) this::tell);
    }

    @Test
    void aTagThatIsAddedIsOneRowMore() {
        List<ShownTag> before = List.copyOf(items);
        perform(add(8, 13));
        assertThat(told).containsExactly("1 at 2 instead of 0");
        assertThat(items.get(2).paragraph()).isEqualTo(1);
        assertThat(items).hasSize(5).containsAll(before);
        assertThat(items.getLast()).isSameAs(before.getLast());
    }

    @Test
    void aTagThatGoesIsOneRowLess() {
        perform(new RemoveAnnotations(PLAIN.id(), List.of(items.get(1).id())));
        assertThat(told).containsExactly("0 at 1 instead of 1");
    }

    @Test
    void nothingNewIsToldToNobody() {
        perform();
        assertThat(told).isEmpty();
    }

    @Test
    void eachIsFoundWhereItStands() {
        perform(add(8, 13));
        Listing listing = Listing.of(List.copyOf(items));
        assertThat(listing.at(Optional.of(items.get(3).id()))).isEqualTo(3);
        assertThat(listing.at(Optional.empty())).isEqualTo(-1);
    }

    @Test
    void whatIsKnownOfTheDocumentIsNewOnAllItsTags() {
        var dated = new Metadata(java.util.Map.of(Metadata.Field.DATE, "1946-04-05"));
        perform(new DescribeDocument(CABLE.id(), dated));
        assertThat(items)
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.document().metadata()).isEqualTo(dated));
    }

    private void perform(Edit... edits) {
        for (Edit edit : edits) project = Editing.apply(project, edit).after();
        Listing.of(known.of(project)).into(items);
    }

    private void tell(ListChangeListener.Change<? extends ShownTag> change) {
        while (change.next()) {
            told.add(
                    change.getAddedSize()
                            + " at "
                            + change.getFrom()
                            + " instead of "
                            + change.getRemovedSize());
        }
    }

    private static Edit add(int start, int end) {
        var stamp = new Stamp("Una", Instant.EPOCH);
        return new AddAnnotations(
                PLAIN.id(),
                List.of(Annotation.of(Anchor.at(start, end), new Tag.NoteTag(), stamp)));
    }
}
