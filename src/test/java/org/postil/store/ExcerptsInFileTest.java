package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.ExcerptEdit.AddExcerpt;
import org.postil.edit.excerpt.Excerpting;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.text.Span;

/// Excerpts are kept with their order, also when they go and come back.
class ExcerptsInFileTest {

    @TempDir private Path folder;

    @Test
    void theOrderOfExcerptsIsKept() throws IOException {
        Path path = folder.resolve("p.postil");
        Project project = Cable.project();
        try (ProjectFile file = ProjectFile.create(path, project, java.util.List.of())) {
            for (String title : new String[] {"One", "Two", "Three"}) {
                project = Cable.perform(file, project, new AddExcerpt(0, Excerpt.named(title)));
            }
            assertThat(file.read().excerpts())
                    .extracting(Excerpt::title)
                    .containsExactly("Three", "Two", "One");
        }
    }

    @Test
    void aRemovedExcerptComesBackWithItsWordsTomorrow() throws IOException {
        Path path = folder.resolve("p.postil");
        Project before = Cable.project();
        try (ProjectFile file = ProjectFile.create(path, before, java.util.List.of())) {
            Excerpt made = Excerpt.named("Sheet");
            before = Cable.perform(file, before, Excerpting.make(before, made));
            var words = new Span(0, 4);
            var adding = new Excerpting(before, made.id());
            before = Cable.perform(file, before, adding.add(Cable.witness(before).id(), words));
            Cable.perform(file, before, new Excerpting(before, made.id()).removeAll());
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.read().excerpts()).isEmpty();
            assertThat(Cable.witness(file.read()).marks().holds()).isEmpty();
            History history = file.history();
            Commit undone = history.undo(file.read()).orElseThrow();
            file.commit(undone);
            assertThat(file.read()).isEqualTo(before);
        }
    }
}
