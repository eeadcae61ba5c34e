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
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
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
    static final Layer MOOD =
            new Layer(
                    new LayerId("mood"),
                    "Mood",
                    "M",
                    "#B4237A",
                    Layer.LineStyle.DASHED,
                    new Layer.Values.Open());

    private static final Stamp STAMP = new Stamp("Una", Instant.parse("2026-01-02T03:04:05Z"));

    private final Witness plain;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();

    private CableSample(String text) {
        plain = Witness.of("A", text);
    }

    private static CableSample cable() {
        try {
            String name = "1946-04-05-smith-cable-1053-published.txt";
            String text = Files.readString(Path.of("sample-docs", name)).replace("\r", "");
            return new CableSample(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Codebook codebook() {
        return Codebook.empty()
                .withPeople(List.of(STALIN, SMITH, MOLOTOV, TRUMAN))
                .withTopics(List.of(AUDIENCE, INTENTIONS))
                .withLayers(layers());
    }

    private static List<Layer> layers() {
        var layers = new ArrayList<>(Layer.BUILT_IN);
        layers.add(MOOD);
        return layers;
    }

    static Witness witness() {
        return cable().tagged();
    }

    /// Two sentences, words of which carry up to six tags.
    static Witness overlaps() {
        var sample =
                new CableSample(
                        "I had an interview with Generalissimo Stalin at 9 o'clock last night."
                                + " Because I thought that the conversation might become stormy I"
                                + " went alone. Mr. Molotov was with Stalin.\n\n"
                                + "The conference lasted a little over 2 hours.");
        sample.tag("I had", "went alone.", new Tag.TopicTag(AUDIENCE.id()));
        sample.tag("interview", "last night", new Tag.TopicTag(INTENTIONS.id()));
        sample.tag("Generalissimo Stalin", new Tag.PersonTag(STALIN.id()));
        sample.tag("Stalin at 9 o'clock last night", date("1946-04-04", Tag.Aspect.HAPPENED));
        sample.tag("with Generalissimo", "9 o'clock", new Tag.NoteTag());
        sample.tag("Stalin", "stormy", new Tag.ValueTag(MOOD.id(), "tense"));
        sample.tag("Molotov", new Tag.PersonTag(MOLOTOV.id()));
        sample.tag("2 hours", date("1946-04-04", Tag.Aspect.HAPPENED));
        return sample.done();
    }

    /// Turns that follow each other on a line, and one within another.
    static Witness dialogue() {
        var sample =
                new CableSample(
                        "Stalin: We are busy. Smith: So are we. Molotov: Quite.\n"
                                + "Smith: How far is Russia going to go?\n"
                                + "Stalin: Not much further. You may say that to the President, who"
                                + " told us: I do not know what he wants, but I can wait, and I"
                                + " will wait as long as it takes.\n\nHe laughed.");
        sample.tag("We are busy.", speaker(STALIN, Tag.Mode.DIRECT));
        sample.tag("So are we.", speaker(SMITH, Tag.Mode.DIRECT));
        sample.tag("Quite.", speaker(MOLOTOV, Tag.Mode.DIRECT));
        sample.tag("How far", "go?", speaker(SMITH, Tag.Mode.DIRECT));
        sample.tag("Not much", "takes.", speaker(STALIN, Tag.Mode.DIRECT));
        sample.tag("I do not", "can wait", speaker(TRUMAN, Tag.Mode.REPORTED));
        return sample.done();
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
        note("interview with Generalissimo Stalin at 9 o'clock", "Compare Smith's memoirs, ch. 3.");
        tag("Molotov", new Tag.PersonTag(MOLOTOV.id()));
        tag("President Truman", new Tag.PersonTag(TRUMAN.id()));
        tag(
                "I stated that when",
                "peace of the world is assured.",
                speaker(SMITH, Tag.Mode.REPORTED));
        tag("Indeed, we felt", "our own strength.", speaker(TRUMAN, Tag.Mode.DIRECT));
        tag("What does the Soviet Union want", new Tag.TopicTag(INTENTIONS.id()));
        return done();
    }

    private Witness done() {
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

    private void note(String words, String note) {
        annotations.add(annotation(plain.text(), words, new Tag.NoteTag()).withNote(note, STAMP));
    }

    private static Tag date(String edtf, Tag.Aspect aspect) {
        return new Tag.DateTag(Edtf.parse(edtf), aspect, "");
    }

    private static Tag speaker(Person person, Tag.Mode mode) {
        return new Tag.SpeakerTag(person.id(), mode, List.of());
    }
}
