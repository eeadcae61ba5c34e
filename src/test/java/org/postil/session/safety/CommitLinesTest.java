package org.postil.session.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.LibraryEdit.AddWitness;
import org.postil.edit.RandomEdits;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.format.Imported;
import org.postil.format.TextFile;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.store.Cable;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// What is read of the lines of a commit does what the commit did.
class CommitLinesTest {

    @Test
    void linesDoWhatTheCommitDid() throws Refused {
        for (long seed = 0; seed < 40; seed++) {
            var edits = new RandomEdits(seed);
            var random = new Random(seed);
            var history = History.empty();
            Project project = edits.project();
            for (int i = 0; i < 60; i++) {
                Commit commit = next(history, project, edits, random);
                project = commit.change().after();
                sameAgain(commit);
            }
        }
    }

    private static Commit next(History history, Project project, RandomEdits edits, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> history.emptyBin(project, Instant.EPOCH);
            case 1, 2 ->
                    history.undo(project).orElseGet(() -> history.emptyBin(project, Instant.EPOCH));
            case 3 ->
                    history.redo(project).orElseGet(() -> history.emptyBin(project, Instant.EPOCH));
            default -> history.perform(project, edits.edit(project), Instant.EPOCH);
        };
    }

    @Test
    void whatComesInComesInAgainWithItsFiles() throws Refused {
        Project project = Cable.tagged();
        Document document = Document.of("𝔘 new", Witness.of("A", "𝔘\ttab\nline \"quoted\""));
        List<Original> none = List.of();
        Annotation note =
                Annotation.of(
                        new Anchor.Passage(List.of(new Span(0, 2))), new Tag.NoteTag(), Cable.UNA);
        Edit brings =
                new Edit.Together(
                        Message.of("edit.put-back"),
                        List.of(
                                new AddDocument(document, none),
                                new AddWitness(document.id(), Witness.of("B", "𝔘 too"), none),
                                AddAnnotations.one(document.main(), note)));
        sameAgain(Cable.commit(project, brings));
        sameAgain(Cable.commit(project, new AddDocument(document, none)));
    }

    @Test
    void theBytesOfAFileComeInWithIt() throws Refused {
        Path file = Path.of("sample-docs/1945-12-23-stalin-to-truman.txt");
        Imported imported = TextFile.read(file, Optional.empty(), Instant.EPOCH);
        Project project = Cable.tagged();
        Edit brings = new AddDocument(imported.document(), imported.originals());
        Commit commit = Cable.commit(project, brings);
        assertThat(imported.originals()).hasSize(1);
        assertThat(CommitLines.read(CommitLines.write(commit), project).edit()).isEqualTo(brings);
    }

    private static void sameAgain(Commit commit) throws Refused {
        List<String> lines = CommitLines.write(commit);
        assertThat(String.join("", lines)).doesNotContain("\n", "\t");
        assertThat(CommitLines.read(lines, commit.change().before()).after())
                .isEqualTo(commit.change().after());
    }
}
