package org.postil.session.suggesting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.postil.message.Message;
import org.postil.model.Metadata.Field;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;
import org.postil.recognition.Suggestions;
import org.postil.recognition.date.FoundDate;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.speech.Saying;
import org.postil.recognition.speech.Turn;
import org.postil.session.tagging.Manner;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// One thing that is proposed for words of a version, and why. It is no tag until the reader says
/// so.
///
/// @param span the words, in UTF-16 units
/// @param confidence from 0 to 1
/// @param reason why, in a sentence
public record Suggestion(Span span, Meaning meaning, double confidence, Message reason) {

    /// In the order of the text; what begins at one place: the longest first.
    public static final Comparator<Suggestion> BY_PLACE =
            Comparator.comparingInt((Suggestion one) -> one.span.start())
                    .thenComparingInt(one -> -one.span.end())
                    .thenComparing(Suggestion::layer)
                    .thenComparing(Suggestion::value);

    /// What the words would become.
    public sealed interface Meaning {

        /// A date.
        record Dated(Tag.DateTag tag) implements Meaning {}

        /// Words of somebody, who is called so.
        record Spoken(String speaker, Tag.Mode mode) implements Meaning {}

        /// The name of somebody, who is called so in full.
        record Named(String person) implements Meaning {}

        /// Words about a topic of the register.
        record About(Topic topic) implements Meaning {}

        /// The words are the document's own on who wrote to whom, where and when: fields that the
        /// library leaves empty.
        record Describing(Map<Field, String> fields) implements Meaning {
            public Describing {
                fields = Collections.unmodifiableMap(new EnumMap<>(fields));
            }
        }

        /// No part of the document.
        record Apart(SetAside.Kind kind) implements Meaning {}

        /// A tag of another version, at the words of this one that belong together with its own.
        record Carried(Annotation tag) implements Meaning {}
    }

    /// What the recognisers propose, in the order of the text. What somebody says whom the text
    /// does not name is left out: nobody could be told whose words they are.
    public static List<Suggestion> of(Suggestions all) {
        var listed = new ArrayList<Suggestion>();
        all.dates().forEach(one -> listed.add(of(one)));
        var names = new TreeMap<Integer, FoundName>();
        all.people().forEach(name -> names.put(name.span().start(), name));
        all.turns().forEach(turn -> listed.add(of(turn, speaker(turn, names))));
        all.sayings().stream().filter(Saying::isNamed).forEach(one -> listed.add(of(one)));
        all.people()
                .forEach(one ->
                        listed.add(
                                new Suggestion(
                                        one.span(),
                                        new Meaning.Named(one.person()),
                                        one.confidence(),
                                        one.reason())));
        all.topics()
                .forEach(one ->
                        listed.add(
                                new Suggestion(
                                        one.span(),
                                        new Meaning.About(one.topic()),
                                        one.confidence(),
                                        one.reason())));
        listed.sort(BY_PLACE);
        return listed;
    }

    private static Suggestion of(FoundDate one) {
        var tag = new Tag.DateTag(one.value(), one.aspect(), one.zone());
        return new Suggestion(one.span(), new Meaning.Dated(tag), one.confidence(), one.reason());
    }

    private static Suggestion of(Turn one, String speaker) {
        var meaning = new Meaning.Spoken(speaker, Tag.Mode.DIRECT);
        return new Suggestion(one.span(), meaning, one.confidence(), one.reason());
    }

    private static Suggestion of(Saying one) {
        Tag.Mode mode = one.reported() ? Tag.Mode.REPORTED : Tag.Mode.DIRECT;
        var meaning = new Meaning.Spoken(one.speaker(), mode);
        return new Suggestion(one.span(), meaning, one.confidence(), one.reason());
    }

    /// The name that the label is, in full.
    private static String speaker(Turn turn, NavigableMap<Integer, FoundName> names) {
        var last = names.lowerEntry(turn.label().end());
        boolean within = last != null && last.getValue().span().overlaps(turn.label());
        return within ? last.getValue().person() : turn.speaker();
    }

    /// Its words: of what was carried over, all stretches of them.
    public Anchor anchor() {
        return meaning instanceof Meaning.Carried(Annotation tag)
                ? tag.anchor()
                : Anchor.at(span.start(), span.end());
    }

    public LayerId layer() {
        return switch (meaning) {
            case Meaning.Dated _ -> LayerId.DATE;
            case Meaning.Spoken _ -> LayerId.SPEAKER;
            case Meaning.Named _ -> LayerId.PERSON;
            case Meaning.About _ -> LayerId.TOPIC;
            case Meaning.Describing _ -> LayerId.DOCUMENT;
            case Meaning.Apart _ -> LayerId.ASIDE;
            case Meaning.Carried(Annotation tag) -> tag.layer();
        };
    }

    /// What it proposes, as files write it.
    public String value() {
        return switch (meaning) {
            case Meaning.Dated(Tag.DateTag tag) -> tag.date().text();
            case Meaning.Spoken(String speaker, Tag.Mode _) -> speaker;
            case Meaning.Named(String person) -> person;
            case Meaning.About(Topic topic) -> topic.name();
            case Meaning.Describing(Map<Field, String> fields) ->
                    String.join("; ", fields.values());
            case Meaning.Apart(SetAside.Kind kind) -> Kebab.of(kind);
            case Meaning.Carried(Annotation one) -> value(one.tag());
        };
    }

    /// People and topics by their numbers.
    private static String value(Tag tag) {
        return switch (tag) {
            case Tag.SpeakerTag said -> said.person().toString();
            case Tag.PersonTag named -> named.person().toString();
            case Tag.DateTag dated -> dated.date().text();
            case Tag.TopicTag about -> about.topic().toString();
            case Tag.NoteTag _ -> "";
            case Tag.ValueTag words -> words.value();
            case Tag.OwnDateTag dated -> dated.date().text();
        };
    }

    /// How a tag of it says so; what its kind does not have is as in `otherwise`.
    public Manner manner(Manner otherwise) {
        return switch (meaning) {
            case Meaning.Dated(Tag.DateTag tag) ->
                    new Manner(otherwise.mode(), otherwise.to(), tag.aspect(), tag.zone());
            case Meaning.Spoken(String _, Tag.Mode mode) -> otherwise.withMode(mode);
            case Meaning.Named _, Meaning.About _ -> otherwise;
            case Meaning.Describing _, Meaning.Apart _, Meaning.Carried _ -> otherwise;
        };
    }

    /// Whether the reader can give it another value before it is accepted.
    public boolean hasValue() {
        return switch (meaning) {
            case Meaning.Dated _, Meaning.Spoken _, Meaning.Named _, Meaning.About _ -> true;
            case Meaning.Describing _, Meaning.Apart _, Meaning.Carried _ -> false;
        };
    }

    /// Whether a reader who agrees to one would agree to the other as well: the same is said of
    /// other words, the date was found by the same rule, or both were carried over.
    public boolean isLike(Suggestion other) {
        if (meaning instanceof Meaning.Carried) return other.meaning instanceof Meaning.Carried;
        if (meaning instanceof Meaning.Dated && other.meaning instanceof Meaning.Dated) {
            return reason.key().equals(other.reason.key());
        }
        return meaning.equals(other.meaning);
    }
}
