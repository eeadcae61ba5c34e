package org.postil.store.history;

import static java.util.Map.entry;

import java.util.Map;
import org.postil.edit.RegisterEdit;
import org.postil.edit.RegisterEdit.AddLayer;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.edit.RegisterEdit.ChangeLayer;
import org.postil.edit.RegisterEdit.ChangePerson;
import org.postil.edit.RegisterEdit.ChangeTopic;
import org.postil.edit.RegisterEdit.OrderLayers;
import org.postil.edit.RegisterEdit.OrderTopics;
import org.postil.edit.RegisterEdit.RemoveLayer;
import org.postil.edit.RegisterEdit.RemovePerson;
import org.postil.edit.RegisterEdit.RemoveTopic;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// Edits of the codebook as JSON.
final class RegisterEditJson {

    static final Map<String, EditJson.Reader> READERS =
            Map.ofEntries(
                    entry(
                            "add-person",
                            (json, _) -> new AddPerson(json.number("at"), person(json))),
                    entry("change-person", (json, _) -> new ChangePerson(person(json))),
                    entry("remove-person", (json, _) -> new RemovePerson(json.id("id"))),
                    entry("add-topic", (json, _) -> new AddTopic(json.number("at"), topic(json))),
                    entry("change-topic", (json, _) -> new ChangeTopic(topic(json))),
                    entry("remove-topic", (json, _) -> new RemoveTopic(json.id("id"))),
                    entry(
                            "order-topics",
                            (json, _) -> new OrderTopics(json.texts("order", Id::parse))),
                    entry("add-layer", (json, _) -> new AddLayer(json.number("at"), layer(json))),
                    entry("change-layer", (json, _) -> new ChangeLayer(layer(json))),
                    entry(
                            "remove-layer",
                            (json, _) -> new RemoveLayer(new LayerId(json.text("id")))),
                    entry(
                            "order-layers",
                            (json, _) -> new OrderLayers(json.texts("order", LayerId::new))));

    private RegisterEditJson() {}

    static Json write(RegisterEdit edit) {
        return switch (edit) {
            case AddPerson add ->
                    Json.of("add-person").put("at", add.at()).put("person", json(add.person()));
            case ChangePerson change ->
                    Json.of("change-person").put("person", json(change.person()));
            case RemovePerson remove -> Json.of("remove-person").put("id", remove.id());
            case AddTopic add ->
                    Json.of("add-topic").put("at", add.at()).put("topic", json(add.topic()));
            case ChangeTopic change -> Json.of("change-topic").put("topic", json(change.topic()));
            case RemoveTopic remove -> Json.of("remove-topic").put("id", remove.id());
            case OrderTopics order -> Json.of("order-topics").putTexts("order", order.order());
            case AddLayer add ->
                    Json.of("add-layer").put("at", add.at()).put("layer", json(add.layer()));
            case ChangeLayer change -> Json.of("change-layer").put("layer", json(change.layer()));
            case RemoveLayer remove -> Json.of("remove-layer").put("id", remove.id().value());
            case OrderLayers order -> Json.of("order-layers").putTexts("order", order.order());
        };
    }

    private static Json json(Person person) {
        return CodebookJson.write(person);
    }

    private static Json json(Topic topic) {
        return CodebookJson.write(topic);
    }

    private static Json json(Layer layer) {
        return CodebookJson.write(layer);
    }

    private static Person person(Json json) {
        return CodebookJson.person(json.object("person"));
    }

    private static Topic topic(Json json) {
        return CodebookJson.topic(json.object("topic"));
    }

    private static Layer layer(Json json) {
        return CodebookJson.layer(json.object("layer"));
    }
}
