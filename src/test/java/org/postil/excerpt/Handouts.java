package org.postil.excerpt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.change.Editing;
import org.postil.edit.excerpt.Excerpting;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Paragraph;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Sheet;
import org.postil.model.Document;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;
import org.postil.model.Marks;
import org.postil.model.Metadata;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Hold;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// A project with one excerpt, and what a teacher does to it, by words.
public final class Handouts {

    private Project project;
    private final Id<Excerpt> excerpt;

    private Handouts(Project project, Id<Excerpt> excerpt) {
        this.project = project;
        this.excerpt = excerpt;
    }

    /// A project of one document with this text, and an empty excerpt.
    public static Handouts of(String text) {
        Witness witness =
                new Witness(
                        Id.fresh(),
                        "A",
                        Metadata.NONE,
                        Transcription.of(text),
                        Marks.NONE,
                        List.of(),
                        List.of(),
                        false);
        return of(Project.named("P").withDocuments(List.of(Document.of("Cable", witness))));
    }

    public static Handouts of(Project project) {
        Excerpt made = Excerpt.named("Sheet");
        Edit edit = Excerpting.make(project, made);
        return new Handouts(Editing.apply(project, edit).after(), made.id());
    }

    public Project project() {
        return project;
    }

    public Excerpt excerpt() {
        return project.excerpt(excerpt).orElseThrow();
    }

    public Witness witness() {
        return project.allWitnesses().findFirst().orElseThrow();
    }

    public Sheet sheet() {
        return Sheet.of(project, excerpt());
    }

    public Handouts does(Edit edit) {
        project = Editing.apply(project, edit).after();
        return this;
    }

    public Excerpting excerpting() {
        return new Excerpting(project, excerpt);
    }

    /// Where these words stand first.
    public Span at(String words) {
        int start = witness().text().indexOf(words);
        if (start < 0) throw new IllegalArgumentException(words);
        return new Span(start, start + words.length());
    }

    public Handouts add(String words) {
        return does(excerpting().add(witness().id(), at(words)));
    }

    /// All of the text.
    public Handouts addAll() {
        return add(witness().text());
    }

    public Handouts cut(String words) {
        return alter(words, Alteration.Cut::new);
    }

    public Handouts gloss(String words, String meaning) {
        return alter(words, hold -> new Alteration.Gloss(hold, meaning));
    }

    public Handouts alter(String words, Function<Id<Hold>, Alteration> alteration) {
        return does(excerpting().alter(last().hold(), at(words), alteration));
    }

    public Handouts ask(String question, String about) {
        var asked = new Question(question, 2, "So.", List.of());
        return does(excerpting().ask(asked, witness().id(), at(about)));
    }

    /// The words are tagged as this person's, who is in the register then.
    public Handouts says(String name, String words, Tag.Mode mode) {
        Optional<Person> known =
                project.codebook().people().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst();
        Person person = known.orElseGet(() -> Person.named(name));
        if (known.isEmpty()) does(new AddPerson(0, person));
        Span span = at(words);
        var tag = new Tag.SpeakerTag(person.id(), mode, List.of());
        var stamp = new Stamp("𝔘na", Instant.parse("2026-01-01T00:00:00Z"));
        Anchor anchor = Anchor.at(span.start(), span.end());
        return does(AddAnnotations.one(witness().id(), Annotation.of(anchor, tag, stamp)));
    }

    public Handouts arranged(Arrangement arrangement) {
        var style = excerpt().style().with(arrangement);
        return does(excerpting().change(excerpt().withStyle(style)));
    }

    public Passage last() {
        return excerpt().passages().getLast();
    }

    /// What the sheet shows, paragraphs parted by `|`, numbers of glosses in braces.
    public String shown() {
        return sheet().shown()
                .flatMap(shown -> shown.paragraphs().stream())
                .map(Handouts::words)
                .collect(Collectors.joining("|"));
    }

    public Extract.Shown firstShown() {
        return sheet().shown().findFirst().orElseThrow();
    }

    private static String words(Paragraph paragraph) {
        return paragraph.pieces().stream()
                .map(one -> one.kind() == Piece.Kind.GLOSS ? "{" + one.words() + "}" : one.words())
                .collect(Collectors.joining());
    }
}
