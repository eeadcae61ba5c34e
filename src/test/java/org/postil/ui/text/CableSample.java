package org.postil.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.postil.edtf.Edtf;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// Telegram 1053 with tags of all kinds, three and more of which overlap.
final class CableSample {

    static final Person STALIN = Person.named("Joseph Stalin");
    static final Person SMITH = Person.named("Walter Bedell Smith");
    static final Person MOLOTOV = Person.named("Vyacheslav Molotov");
    static final Person TRUMAN = Person.named("Harry S. Truman");
    static final Topic AUDIENCE = Topic.named("Audience");
    static final Topic INTENTIONS = Topic.named("Soviet intentions");

    private static final Stamp STAMP = new Stamp("Una", Instant.parse("2026-01-02T03:04:05Z"));

    private final Witness plain;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();

    private CableSample() {
        try {
            String name = "1946-04-05-smith-cable-1053-published.txt";
            String text = Files.readString(Path.of("sample-docs", name)).replace("\r", "");
            plain = Witness.of("A", text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Codebook codebook() {
        return Codebook.empty()
                .withPeople(List.of(STALIN, SMITH, MOLOTOV, TRUMAN))
                .withTopics(List.of(AUDIENCE, INTENTIONS));
    }

    static Witness witness() {
        return new CableSample().tagged();
    }

    static Annotation annotation(String text, String words, Tag tag) {
        int start = text.indexOf(words);
        if (start < 0) throw new IllegalArgumentException(words);
        return Annotation.of(Anchor.at(start, start + words.length()), tag, STAMP);
    }

    private Witness tagged() {
        String text = plain.text();
        int begin = text.indexOf("711.61/4-546");
        aside.add(new SetAside(Id.fresh(), Anchor.at(0, begin), SetAside.Kind.WEB_FURNITURE));
        tag("The Ambassador in the Soviet Union (Smith)", new Tag.PersonTag(SMITH.id()));
        tag("Moscow, April 5, 1946 - 6 p.m.", date("1946-04-05", Tag.Aspect.WRITTEN));
        tag("1053. I had an interview", "was with", speaker(SMITH, Tag.Mode.DIRECT));
        tag("I had an interview", "I went alone.", new Tag.TopicTag(AUDIENCE.id()));
        tag("Generalissimo Stalin", new Tag.PersonTag(STALIN.id()));
        tag("Stalin at 9 o'clock last night", date("1946-04-04", Tag.Aspect.HAPPENED));
        tag("interview with Generalissimo Stalin at 9 o'clock", new Tag.NoteTag());
        tag("Molotov", new Tag.PersonTag(MOLOTOV.id()));
        tag("President Truman", new Tag.PersonTag(TRUMAN.id()));
        tag("I stated that when", "did not mean what it said.", speaker(SMITH, Tag.Mode.REPORTED));
        tag("What does the Soviet Union want", new Tag.TopicTag(INTENTIONS.id()));
        return plain.withMarks(new Marks(annotations, aside, List.of()));
    }

    private void tag(String words, Tag tag) {
        annotations.add(annotation(plain.text(), words, tag));
    }

    private void tag(String from, String to, Tag tag) {
        int start = plain.text().indexOf(from);
        int end = plain.text().indexOf(to, start) + to.length();
        annotations.add(Annotation.of(Anchor.at(start, end), tag, STAMP));
    }

    private static Tag date(String edtf, Tag.Aspect aspect) {
        return new Tag.DateTag(Edtf.parse(edtf), aspect, "");
    }

    private static Tag speaker(Person person, Tag.Mode mode) {
        return new Tag.SpeakerTag(person.id(), mode, List.of());
    }
}
