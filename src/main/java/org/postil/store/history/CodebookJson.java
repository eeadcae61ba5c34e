package org.postil.store.history;

import java.util.SortedMap;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.LineStyle;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;
import org.postil.store.sql.Written;

/// People, topics and layers as JSON.
final class CodebookJson {

    private CodebookJson() {}

    static Json write(Person one) {
        return Json.empty()
                .put("id", one.id())
                .put("name", one.name())
                .putTexts("aliases", one.aliases())
                .put("role", one.role())
                .put("dates", one.dates())
                .put("externalIds", fields(one.externalIds()));
    }

    static Person person(Json json) {
        return new Person(
                json.id("id"),
                json.text("name"),
                json.texts("aliases", alias -> alias),
                json.text("role"),
                json.text("dates"),
                json.object("externalIds").fields());
    }

    static Json write(Topic one) {
        Json json =
                Json.empty()
                        .put("id", one.id())
                        .put("name", one.name())
                        .put("definition", one.definition())
                        .putTexts("words", one.words());
        return one.isTopmost() ? json : json.put("parent", one.parent());
    }

    static Topic topic(Json json) {
        return new Topic(
                json.id("id"),
                json.text("name"),
                json.has("parent") ? json.id("parent") : Topic.ROOT,
                json.text("definition"),
                json.texts("words", word -> word));
    }

    static Json write(Layer one) {
        return Json.empty()
                .put("id", one.id().value())
                .put("name", one.name())
                .put("letter", one.letter())
                .put("colour", one.colour())
                .put("line", Kebab.of(one.line()))
                .put("says", write(one.values()));
    }

    static Layer layer(Json json) {
        return new Layer(
                new LayerId(json.text("id")),
                json.text("name"),
                json.text("letter"),
                json.text("colour"),
                Written.choice(LineStyle.class, json.text("line")),
                values(json.object("says")));
    }

    private static Json write(Values values) {
        return switch (values) {
            case Values.People _ -> Json.of("people");
            case Values.Dates _ -> Json.of("dates");
            case Values.Topics _ -> Json.of("topics");
            case Values.None _ -> Json.of("none");
            case Values.Open _ -> Json.of("open");
            case Values.Closed closed -> Json.of("closed").putTexts("choices", closed.choices());
        };
    }

    private static Values values(Json json) {
        return switch (json.text("type")) {
            case "people" -> new Values.People();
            case "dates" -> new Values.Dates();
            case "topics" -> new Values.Topics();
            case "none" -> new Values.None();
            case "open" -> new Values.Open();
            case "closed" -> new Values.Closed(json.texts("choices", choice -> choice));
            default -> throw new IllegalArgumentException("tags that say " + json.text("type"));
        };
    }

    private static Json fields(SortedMap<String, String> fields) {
        Json json = Json.empty();
        fields.forEach(json::put);
        return json;
    }
}
