package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.DecisionEdit.Judge;
import org.postil.edit.DecisionEdit.Reject;
import org.postil.edit.Edit;
import org.postil.edit.Edit.Together;
import org.postil.edit.ExcerptEdit.AddExcerpt;
import org.postil.edit.ExcerptEdit.TakeHold;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.LibraryEdit.DescribeDocument;
import org.postil.edit.LibraryEdit.RenameProject;
import org.postil.edit.LibraryEdit.RenameWitness;
import org.postil.edit.LibraryEdit.WriteDocumentMemo;
import org.postil.edit.LibraryEdit.WriteProjectMemo;
import org.postil.edit.RegisterEdit.AddLayer;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.edit.SearchEdit.KeepSearch;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Correction;
import org.postil.model.Document;
import org.postil.model.Excerpt;
import org.postil.model.Metadata;
import org.postil.model.Project;
import org.postil.model.SavedSearch;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Rejection;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Headings;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.text.CleanText;
import org.postil.text.NaughtyStrings;
import org.postil.text.Splice;

/// What breaks programs stands in every field, and is read as it was written.
class NaughtyStringsTest {

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void everyFieldTakesEveryString() throws Refused {
        Path path = folder.resolve("a.postil");
        Project project = Cable.project();
        try (ProjectFile file = ProjectFile.create(path, project, List.of())) {
            History history = file.history();
            for (String naughty : NaughtyStrings.all()) {
                if (CleanText.unwritable(naughty) > 0) continue;
                Together edit =
                        new Together(Message.of(naughty + "!"), everywhere(project, naughty));
                Commit commit = history.perform(project, edit, Cable.UNA.when());
                file.commit(commit);
                project = commit.change().after();
            }
            assertThat(file.read()).isEqualTo(project);
        }
        assertThat(ProjectCheck.problems(path)).isEmpty();
    }

    /// NUL and half a surrogate pair can't be written; they are replaced where they are seen, and
    /// nothing behind them is lost.
    @Test
    void whatCannotBeWrittenIsReplaced() throws Refused {
        Path path = folder.resolve("b.postil");
        Project project = Cable.project();
        try (ProjectFile file = ProjectFile.create(path, project, List.of())) {
            Cable.perform(file, project, new WriteProjectMemo("a\0b\uD835c\uDD18𝔘"));
            assertThat(file.read().memo()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD𝔘");
        }
    }

    private static Witness corrected(String name, String text) {
        var correction = new Correction(Splice.insert(0, text), new Stamp(name, Cable.UNA.when()));
        Witness plain = Witness.of(name, text);
        return plain.with(Transcription.of(text, List.of(correction)), plain.marks());
    }

    private static Excerpt excerpt(
            Witness version, Hold passage, Hold word, String naughty, String name) {
        Excerpt excerpt = Excerpt.named(name);
        return new Excerpt(
                excerpt.id(),
                name,
                new Headings(naughty, naughty, naughty, naughty),
                List.of(
                        new Excerpt.Passage(
                                passage.id(),
                                version.id(),
                                List.of(new Alteration.Gloss(word.id(), name)))),
                List.of(new Excerpt.Question(name, 1, naughty, List.of())),
                excerpt.style());
    }

    private static List<Edit> everywhere(Project project, String naughty) {
        Document document = project.documents().getFirst();
        String name = "N" + naughty;
        var ids = new TreeMap<String, String>();
        ids.put(name, naughty);
        Person person = new Person(Id.fresh(), name, List.of(naughty), naughty, naughty, ids);
        Topic topic = new Topic(Id.fresh(), name, Topic.ROOT, naughty, List.of(naughty));
        LayerId own = new LayerId("own-" + Math.absExact(Id.fresh().hashCode()));
        Layer layer =
                new Layer(
                        own,
                        name,
                        "",
                        "#AABBCC",
                        Layer.LineStyle.SOLID,
                        new Layer.Values.Closed(List.of(naughty)));
        Witness version = Cable.witness(project);
        Hold passage = new Hold(Id.fresh(), Cable.at("Stalin"));
        Hold word = new Hold(Id.fresh(), Cable.at("Stalin"));
        return List.of(
                new Judge(
                        version.id(),
                        List.of(
                                Judgement.about(Cable.at("Moscow"), UUID.randomUUID(), naughty)
                                        .withNote(naughty))),
                new Reject(
                        version.id(),
                        List.of(
                                new Rejection(
                                        Id.fresh(),
                                        Cable.at("Moscow"),
                                        LayerId.DATE,
                                        naughty,
                                        naughty,
                                        "year-alone"))),
                new KeepSearch(
                        project.searches().size(), SavedSearch.named(name, "date:Y-17E8 " + name)),
                new TakeHold(version.id(), List.of(passage, word)),
                new AddExcerpt(0, excerpt(version, passage, word, naughty, name)),
                new RenameProject(name),
                new WriteProjectMemo(naughty),
                new WriteDocumentMemo(document.id(), naughty),
                new RenameWitness(document.main(), name),
                new DescribeDocument(
                        document.id(), Metadata.NONE.with(Metadata.Field.SUBJECT, naughty)),
                new AddPerson(0, person),
                new AddTopic(0, topic),
                new AddLayer(0, layer),
                Cable.note(project, naughty),
                new AddDocument(
                        Document.of(name, corrected(name, CleanText.of(naughty))), List.of()));
    }
}
