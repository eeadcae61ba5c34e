package org.postil.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.postil.edtf.Edtf;
import org.postil.model.Correction;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Metadata.Owner;
import org.postil.model.Origin;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.SavedSearch;
import org.postil.model.Source;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Rejection;
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
import org.postil.text.Span;
import org.postil.text.Splice;

/// A small project that has one of everything that a project can have; always the same.
///
/// ```
/// 𝔘 Stalin said: "Peace." April 5, 1946.
/// ```
public final class FullProject {

    /// The bytes of the file that the first version came from.
    public static final Original FILE = Original.of("𝔘 Stalin sald: \"Peace.\"".getBytes(UTF_8));

    public static final String TEXT = "𝔘 Stalin said: \"Peace.\" April 5, 1946.";

    private static final String AS_IT_CAME = "𝔘 Stalin sald: \"Peace.\" April 5, 1946.";
    private static final LayerId MOOD = new LayerId("mood");
    private static final LayerId DEADLINE = new LayerId("deadline");
    private static final LayerId TERM = new LayerId("legal-term");

    private static final Person STALIN =
            new Person(
                    id(1),
                    "Stalin, Iosif",
                    List.of("Generalissimo", "𝔘ncle Joe"),
                    "Chairman",
                    "1878–1953",
                    new TreeMap<>(java.util.Map.of("wikidata", "Q855", "viaf", "101704980")));
    private static final Person SMITH =
            new Person(id(2), "Smith, Walter Bedell", List.of(), "", "", new TreeMap<>());

    /// Below the topic that stands behind it.
    private static final Topic OIL =
            new Topic(id(12), "Oil", id(11), "Not coal.", List.of("oil", "petroleum"));

    private static final Topic TRADE = new Topic(id(11), "Trade", Topic.ROOT, "", List.of());

    private FullProject() {}

    public static Project project() {
        return new Project(
                id(0),
                "Everything 𝔘",
                "A memo,\nof two lines.",
                codebook(),
                documents(),
                FullExcerpts.excerpts(),
                List.of(new SavedSearch(id(91), "Straits 𝔘", "speaker:Stalin \"the Straits\"")));
    }

    /// The same as it was before there were excerpts, judgements and a queue of suggestions.
    public static Project withoutExcerpts() {
        Project full = project();
        return full.withExcerpts(List.of())
                .withSearches(List.of())
                .changingWitness(
                        id(31),
                        one ->
                                one.withMarks(
                                        one.marks()
                                                .withRejections(rejections().subList(0, 1))
                                                .withHolds(List.of())
                                                .withJudgements(List.of())));
    }

    private static Codebook codebook() {
        var layers = new ArrayList<>(Layer.BUILT_IN);
        layers.add(
                new Layer(
                        MOOD,
                        "Mood 𝔘",
                        "𝔘",
                        "#00FF00",
                        Layer.LineStyle.DASHED,
                        new Layer.Values.Closed(List.of("calm", "angry"))));
        layers.add(own(DEADLINE, new Layer.Values.Dates()));
        layers.add(own(TERM, new Layer.Values.Open()));
        return new Codebook(layers, List.of(STALIN, SMITH), List.of(OIL, TRADE));
    }

    private static Layer own(LayerId id, Layer.Values values) {
        return new Layer(id, id.value(), "", "#AABBCC", Layer.LineStyle.DOTTED, values);
    }

    private static List<Document> documents() {
        return List.of(
                new Document(
                        id(21),
                        "Telegram 𝔘 1053",
                        all(Owner.DOCUMENT).with(Field.DATE, "1946-04-05"),
                        Document.State.BEGUN,
                        "Compare with 1054.",
                        id(31),
                        List.of(full(), splitOff()),
                        false),
                new Document(
                        id(22),
                        "Thrown away",
                        Metadata.NONE,
                        Document.State.DONE,
                        "",
                        id(33),
                        List.of(plain(33, "A", "𝔘")),
                        true));
    }

    private static Witness full() {
        return new Witness(
                id(31),
                "A",
                all(Owner.WITNESS),
                Transcription.of(
                        AS_IT_CAME,
                        List.of(
                                new Correction(new Splice(12, "l", "𝔘"), stamp(1)),
                                new Correction(new Splice(0, "", "😀"), stamp(2)),
                                new Correction(new Splice(14, "𝔘", "i"), stamp(3)),
                                new Correction(new Splice(0, "😀", ""), stamp(4)))),
                new Marks(
                        annotations(),
                        setAside(),
                        rejections(),
                        FullExcerpts.holds(),
                        judgements()),
                List.of(
                        new Source(
                                "𝔘.txt",
                                FILE.sha256(),
                                FILE.size(),
                                "UTF-8",
                                Instant.parse("2026-01-01T00:00:00Z"))),
                List.of(),
                false);
    }

    private static Witness splitOff() {
        Witness plain = plain(32, "B", "");
        return new Witness(
                plain.id(),
                plain.siglum(),
                plain.metadata(),
                plain.transcription(),
                plain.marks(),
                List.of(),
                List.of(new Origin(id(31), new Span(3, 9000))),
                true);
    }

    private static Witness plain(int id, String siglum, String text) {
        return new Witness(
                id(id),
                siglum,
                Metadata.NONE,
                Transcription.of(text),
                Marks.NONE,
                List.of(),
                List.of(),
                false);
    }

    private static List<Annotation> annotations() {
        return List.of(
                new Annotation(
                        id(41),
                        on("Peace.", "1946"),
                        new Tag.SpeakerTag(STALIN.id(), Tag.Mode.DIRECT, List.of(SMITH.id())),
                        "",
                        Certainty.CERTAIN,
                        stamp(5),
                        new Stamp("Otto", Instant.parse("2026-03-01T10:00:00.25Z"))),
                annotation(
                        42,
                        on("said"),
                        new Tag.SpeakerTag(SMITH.id(), Tag.Mode.REPORTED, List.of())),
                annotation(43, on("Stalin"), new Tag.PersonTag(STALIN.id())),
                annotation(
                        44,
                        on("April 5, 1946"),
                        new Tag.DateTag(
                                Edtf.parse("1946-04-05"), Tag.Aspect.HAPPENED, "Moscow Time")),
                annotation(
                        45,
                        on("1946."),
                        new Tag.DateTag(Edtf.parse("194X"), Tag.Aspect.WRITTEN, "")),
                annotation(46, on("Peace"), new Tag.TopicTag(OIL.id())),
                annotation(47, on(TEXT), new Tag.NoteTag()),
                annotation(48, on("\""), new Tag.ValueTag(MOOD, "calm")),
                annotation(49, on("April"), new Tag.OwnDateTag(DEADLINE, Edtf.parse("1949~"))),
                annotation(50, on("𝔘"), new Tag.ValueTag(TERM, "=1+1")),
                annotation(51, new Anchor.Orphan(3, "gone 𝔘"), new Tag.NoteTag()));
    }

    private static Annotation annotation(int id, Anchor anchor, Tag tag) {
        return new Annotation(
                id(id),
                anchor,
                tag,
                "A note 𝔘,\n\"quoted\"",
                Certainty.UNSURE,
                stamp(6),
                stamp(7));
    }

    private static List<SetAside> setAside() {
        return List.of(
                new SetAside(id(61), on("𝔘 "), SetAside.Kind.WEB_FURNITURE),
                new SetAside(id(62), new Anchor.Orphan(0, "Page 1"), SetAside.Kind.HEADER));
    }

    private static List<Rejection> rejections() {
        return List.of(
                new Rejection(id(71), on("1946"), LayerId.DATE, "1946", "1946", "year-alone"),
                new Rejection(id(72), on("𝔘 "), LayerId.ASIDE, "𝔘 ", "header", "running-header"),
                new Rejection(id(73), on("𝔘 "), LayerId.DOCUMENT, "𝔘 ", "Moscow", "document"));
    }

    private static List<Judgement> judgements() {
        return List.of(
                new Judgement(
                        id(81),
                        on("1946"),
                        id(32).value(),
                        "1947",
                        "number",
                        true,
                        Judgement.Status.CONFIRMED,
                        "A slip\nof the 𝔘 copyist."),
                new Judgement(
                        id(82),
                        new Anchor.Orphan(0, "Page 1"),
                        id(99).value(),
                        "",
                        "",
                        false,
                        Judgement.Status.OPEN,
                        ""));
    }

    /// The passage of these words, of which each stands once in the text or is meant where it first
    /// stands.
    private static Anchor on(String... words) {
        var spans = new ArrayList<Span>();
        for (String word : words) {
            int start = TEXT.indexOf(word);
            spans.add(new Span(start, start + word.length()));
        }
        return new Anchor.Passage(spans);
    }

    private static Metadata all(Owner owner) {
        var fields = new EnumMap<Field, String>(Field.class);
        for (Field field : MetadataKeys.fields(owner)) {
            if (field != Field.DATE) fields.put(field, "the " + MetadataKeys.of(field) + " 𝔘");
        }
        return new Metadata(fields);
    }

    private static Stamp stamp(int minute) {
        return new Stamp("𝔘na", Instant.parse("2026-02-03T04:00:00Z").plusSeconds(60L * minute));
    }

    private static <T> Id<T> id(int number) {
        return new Id<>(new UUID(0x4000L, 0x8000_0000_0000_0000L + number));
    }
}
