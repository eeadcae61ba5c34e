package org.postil.edit.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.RandomEdits;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;

/// Pictures show the library: `Cable A* B | Letter A*`, the main version of each with a star.
class ArrangingTest {

    private final Witness published = Witness.of("A", "published");
    private final Witness archival = Witness.of("B", "archival");
    private final Witness draft = Witness.of("A", "draft");
    private final Document cable =
            Document.of("Cable", published).withWitnesses(List.of(published, archival));
    private final Document letter =
            Document.of("Letter", draft)
                    .withMemo("Where is the rest?")
                    .withMetadata(Metadata.NONE.with(Field.FROM, "Smith").with(Field.TO, "Byrnes"));
    private final Project project = Project.named("P").withDocuments(List.of(cable, letter));

    @Test
    void aDocumentBecomesAVersionOfAnotherUnderASignThatIsFree() {
        Project after = after(Arranging.together(letter, cable));
        assertThat(picture(after)).isEqualTo("Cable A* B C");
        assertThat(after.witness(draft.id()).orElseThrow().text()).isEqualTo("draft");
    }

    @Test
    void whatWasKnownOfItGoesAlongWhereTheOtherHasNothing() {
        Document known =
                cable.withMemo("Compare.").withMetadata(Metadata.NONE.with(Field.FROM, "W. B. S."));
        Project before = project.withDocuments(List.of(known, letter));
        Document after =
                Editing.apply(before, Arranging.together(letter, known))
                        .after()
                        .documents()
                        .getFirst();
        assertThat(after.metadata())
                .isEqualTo(Metadata.NONE.with(Field.FROM, "W. B. S.").with(Field.TO, "Byrnes"));
        assertThat(after.memo()).isEqualTo("Compare.\n\nWhere is the rest?");
    }

    @Test
    void aVersionGoesToAnotherDocument() {
        assertThat(picture(after(Arranging.together(project, archival, letter))))
                .isEqualTo("Cable A* | Letter A* B");
    }

    @Test
    void whereTheMainVersionGoesTheNextOneCounts() {
        assertThat(picture(after(Arranging.together(project, published, letter))))
                .isEqualTo("Cable B* | Letter A* B");
        assertThat(picture(after(Arranging.apart(project, published).orElseThrow())))
                .isEqualTo("Cable B* | Cable (A) A* | Letter A*");
    }

    @Test
    void theOnlyVersionTakesItsDocumentAlong() {
        assertThat(picture(after(Arranging.together(project, draft, cable))))
                .isEqualTo("Cable A* B C");
        assertThat(Arranging.apart(project, draft)).isEmpty();
    }

    @Test
    void theWayBackIsExact() {
        for (int seed = 0; seed < 2_000; seed++) {
            Project before = new RandomEdits(seed).project(30);
            Change change = Editing.apply(before, any(before, new Random(seed)));
            assertThat(Editing.apply(change.after(), change.inverse()).after()).isEqualTo(before);
        }
    }

    private static Edit any(Project project, Random random) {
        List<Document> all = project.allDocuments();
        Document from = all.get(random.nextInt(all.size()));
        Document into = all.get(random.nextInt(all.size()));
        List<Witness> versions = from.allWitnesses();
        Witness version = versions.get(random.nextInt(versions.size()));
        if (from.id().equals(into.id())) {
            return Arranging.apart(project, version)
                    .orElse(Arranging.together(all.getFirst(), all.getLast()));
        }
        return random.nextBoolean()
                ? Arranging.together(from, into)
                : Arranging.together(project, version, into);
    }

    private Project after(Edit edit) {
        return Editing.apply(project, edit).after();
    }

    private static String picture(Project project) {
        return project.documents().stream()
                .map(document ->
                        document.title()
                                + document.witnesses().stream()
                                        .map(one ->
                                                " "
                                                        + one.siglum()
                                                        + (one.id().equals(document.main())
                                                                ? "*"
                                                                : ""))
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }
}
