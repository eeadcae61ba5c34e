package org.postil.format.annotation;

import static org.postil.format.annotation.WebAnnotation.OWN;

import org.postil.format.json.print.JsonOut;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;

/// Writes the bodies of an annotation: what its tag says, and its note.
///
/// A person is identified by IRI, in a Specific Resource, since only that (and a Textual Body) may
/// have a purpose (3.3.5). All else is text.
final class BodyWriter {

    private static final String IDENTIFYING = "identifying";
    private static final String TAGGING = "tagging";
    private static final String COMMENTING = "commenting";
    private static final String HIGHLIGHTING = "highlighting";

    private final JsonOut out;
    private final Codebook codebook;
    private final Annotation annotation;

    BodyWriter(JsonOut out, Codebook codebook, Annotation annotation) {
        this.out = out;
        this.codebook = codebook;
        this.annotation = annotation;
    }

    /// Why the annotation was made; a mark without a word only highlights.
    String motivation() {
        return switch (annotation.tag()) {
            case Tag.SpeakerTag _, Tag.PersonTag _ -> IDENTIFYING;
            case Tag.DateTag _, Tag.TopicTag _, Tag.ValueTag _, Tag.OwnDateTag _ -> TAGGING;
            case Tag.NoteTag _ -> annotation.note().isEmpty() ? HIGHLIGHTING : COMMENTING;
        };
    }

    /// Leaves the key out where there is nothing to say.
    void write() {
        if (motivation().equals(HIGHLIGHTING)) return;
        out.array(
                "body",
                () -> {
                    tag();
                    if (!annotation.note().isEmpty()) {
                        out.object(() -> text(COMMENTING, annotation.note()));
                    }
                });
    }

    private void tag() {
        switch (annotation.tag()) {
            case Tag.SpeakerTag speaker -> out.object(() -> speaker(speaker));
            case Tag.PersonTag named -> out.object(() -> identified(named.person()));
            case Tag.DateTag date -> out.object(() -> date(date));
            case Tag.TopicTag about -> out.object(() -> topic(about.topic()));
            case Tag.ValueTag own -> out.object(() -> text(TAGGING, own.value()));
            case Tag.OwnDateTag own -> out.object(() -> text(TAGGING, own.date().text()));
            case Tag.NoteTag _ -> {}
        }
    }

    private void speaker(Tag.SpeakerTag speaker) {
        identified(speaker.person());
        out.text(OWN + "mode", Kebab.of(speaker.mode()));
        if (!speaker.to().isEmpty()) out.objects(OWN + "to", speaker.to(), this::person);
    }

    private void identified(Id<Person> person) {
        out.text("type", "SpecificResource");
        out.text("purpose", IDENTIFYING);
        out.object("source", () -> person(person));
    }

    private void person(Id<Person> person) {
        out.text("id", WebAnnotation.iri(person));
        out.text("type", "Person");
        codebook.person(person).ifPresent(one -> out.text("name", one.name()));
    }

    private void date(Tag.DateTag date) {
        text(TAGGING, date.date().text());
        out.text(OWN + "aspect", Kebab.of(date.aspect()));
        out.textIfAny(OWN + "zone", date.zone());
    }

    private void topic(Id<Topic> topic) {
        text(TAGGING, codebook.topic(topic).map(Topic::name).orElse(""));
        out.object(OWN + "topic", () -> out.text("id", WebAnnotation.iri(topic)));
    }

    private void text(String purpose, String value) {
        out.text("type", "TextualBody");
        out.text("purpose", purpose);
        out.text("format", "text/plain");
        out.text("value", value);
    }
}
