package org.postil.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.change.Editing;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.edtf.Edtf;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.text.Splice;

/// A small project for tests: one cable, whose text begins with an astral letter, and its tags.
public final class Cable {

    static final String TEXT = "𝔘 Moscow, April 5, 1946.\nStalin said that he was glad.";
    public static final Stamp UNA = new Stamp("Una", Instant.parse("2026-01-02T03:04:05.600Z"));
    public static final Person STALIN = Person.named("Iosif Stalin");
    public static final Person SMITH = Person.named("Walter Bedell Smith");

    private Cable() {}

    public static Project project() {
        Document cable = Document.of("Cable 𝔘", Witness.of("A", TEXT));
        return after(
                Project.named("Moscow").withDocuments(List.of(cable)),
                new AddPerson(0, STALIN),
                new AddPerson(1, SMITH));
    }

    /// The project with three tags on it: a speaker, a date, and a person in two places.
    public static Project tagged() {
        Project project = project();
        return after(
                project,
                tag(
                        project,
                        at("that he was glad"),
                        new Tag.SpeakerTag(STALIN.id(), Tag.Mode.REPORTED, List.of(SMITH.id()))),
                tag(
                        project,
                        at("April 5, 1946"),
                        new Tag.DateTag(Edtf.parse("1946-04-05"), Tag.Aspect.WRITTEN, "")),
                tag(
                        project,
                        new Anchor.Passage(List.of(span("Stalin"), span("he"))),
                        new Tag.PersonTag(STALIN.id())));
    }

    public static Witness witness(Project project) {
        return project.allDocuments().getFirst().mainWitness();
    }

    public static Edit tag(Project project, Anchor anchor, Tag tag) {
        return AddAnnotations.one(witness(project).id(), Annotation.of(anchor, tag, UNA));
    }

    public static Edit note(Project project, String note) {
        Annotation plain = Annotation.of(at("Stalin"), new Tag.NoteTag(), UNA);
        return AddAnnotations.one(witness(project).id(), plain.withNote(note, UNA));
    }

    public static Project withNotes(Project project, int count) {
        List<Annotation> notes =
                Stream.generate(() -> Annotation.of(at("Stalin"), new Tag.NoteTag(), UNA))
                        .limit(count)
                        .toList();
        return after(project, new AddAnnotations(witness(project).id(), notes));
    }

    public static Edit replace(Project project, String words, String by) {
        Witness witness = witness(project);
        int at = witness.text().indexOf(words);
        return new ReplaceText(witness.id(), new Splice(at, words, by), UNA);
    }

    public static Anchor at(String words) {
        return new Anchor.Passage(List.of(span(words)));
    }

    public static Project after(Project project, Edit... edits) {
        Project now = project;
        for (Edit edit : edits) now = Editing.apply(now, edit).after();
        return now;
    }

    /// Does something in an open file and returns the project after it.
    public static Project perform(ProjectFile file, Project project, Edit edit) throws Refused {
        Commit commit = commit(file, project, edit);
        file.commit(commit);
        return commit.change().after();
    }

    public static Commit commit(ProjectFile file, Project project, Edit edit) throws Refused {
        return file.history().perform(project, edit, UNA.when());
    }

    public static Commit commit(Project project, Edit edit) {
        return History.empty().perform(project, edit, UNA.when());
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
