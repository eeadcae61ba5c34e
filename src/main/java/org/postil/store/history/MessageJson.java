package org.postil.store.history;

import java.util.ArrayList;
import java.util.List;
import org.postil.message.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Messages as JSON: `{"key":"edit.tag","arguments":["speaker","Stalin"]}`.
final class MessageJson {

    private MessageJson() {}

    static Json write(Message message) {
        Json json = Json.empty().put("key", message.key());
        ArrayNode arguments = json.node().putArray("arguments");
        for (Object argument : message.arguments()) {
            switch (argument) {
                case Message inner -> arguments.add(write(inner).node());
                case Integer number -> arguments.add(number);
                case Long number -> arguments.add(number);
                case Number number -> arguments.add(number.doubleValue());
                default -> arguments.add(argument.toString());
            }
        }
        return json;
    }

    static Message read(Json json) {
        List<Object> arguments = new ArrayList<>();
        for (JsonNode one : json.node().required("arguments")) arguments.add(argument(one));
        return new Message(json.text("key"), arguments);
    }

    private static Object argument(JsonNode node) {
        if (node instanceof ObjectNode inner) return read(new Json(inner));
        return node.isNumber() ? node.numberValue() : node.stringValue();
    }
}
