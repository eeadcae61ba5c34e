package org.postil.store.history;

import org.postil.edtf.Edtf;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.store.sql.Offsets;
import org.postil.store.sql.Written;

/// Annotations as JSON. A tag is named by what it says: `speaker`, `person`, `date`, `topic`,
/// `note`, and on layers of the reader's own `value` and `own-date`.
final class AnnotationJson {

    private AnnotationJson() {}

    static Json write(Annotation one, Offsets offsets) {
        return Json.empty()
                .put("id", one.id())
                .put("anchor", AnchorJson.write(one.anchor(), offsets))
                .put("tag", write(one.tag()))
                .put("note", one.note())
                .put("certainty", Kebab.of(one.certainty()))
                .put("made", write(one.made()))
                .put("modified", write(one.modified()));
    }

    static Annotation read(Json json, Offsets offsets) {
        return new Annotation(
                json.id("id"),
                AnchorJson.read(json.object("anchor"), offsets),
                tag(json.object("tag")),
                json.text("note"),
                Written.choice(Certainty.class, json.text("certainty")),
                stamp(json.object("made")),
                stamp(json.object("modified")));
    }

    private static Json write(Tag tag) {
        return switch (tag) {
            case Tag.SpeakerTag said ->
                    Json.of("speaker")
                            .put("person", said.person())
                            .put("mode", Kebab.of(said.mode()))
                            .putTexts("to", said.to());
            case Tag.PersonTag named -> Json.of("person").put("person", named.person());
            case Tag.DateTag dated ->
                    Json.of("date")
                            .put("date", dated.date().text())
                            .put("aspect", Kebab.of(dated.aspect()))
                            .put("zone", dated.zone());
            case Tag.TopicTag about -> Json.of("topic").put("topic", about.topic());
            case Tag.NoteTag _ -> Json.of("note");
            case Tag.ValueTag words ->
                    Json.of("value")
                            .put("layer", words.layer().value())
                            .put("value", words.value());
            case Tag.OwnDateTag dated ->
                    Json.of("own-date")
                            .put("layer", dated.layer().value())
                            .put("date", dated.date().text());
        };
    }

    private static Tag tag(Json json) {
        return switch (json.text("type")) {
            case "speaker" ->
                    new Tag.SpeakerTag(
                            json.id("person"),
                            Written.choice(Mode.class, json.text("mode")),
                            json.texts("to", Id::parse));
            case "person" -> new Tag.PersonTag(json.id("person"));
            case "date" ->
                    new Tag.DateTag(
                            Edtf.parse(json.text("date")),
                            Written.choice(Aspect.class, json.text("aspect")),
                            json.text("zone"));
            case "topic" -> new Tag.TopicTag(json.id("topic"));
            case "note" -> new Tag.NoteTag();
            case "value" -> new Tag.ValueTag(new LayerId(json.text("layer")), json.text("value"));
            case "own-date" ->
                    new Tag.OwnDateTag(
                            new LayerId(json.text("layer")), Edtf.parse(json.text("date")));
            default -> throw new IllegalArgumentException("a tag " + json.text("type"));
        };
    }

    private static Json write(Stamp stamp) {
        return Json.empty().put("by", stamp.who()).put("when", Written.time(stamp.when()));
    }

    private static Stamp stamp(Json json) {
        return new Stamp(json.text("by"), Written.instant(json.text("when")));
    }
}
