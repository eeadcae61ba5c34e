package org.postil.format.json.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Holds the keys that are read against those that a JSON schema describes.
public final class SchemaKeys {

    private final JsonNode schema;

    private SchemaKeys(JsonNode schema) {
        this.schema = schema;
    }

    public static void compare(Shape shape, JsonNode schema) {
        new SchemaKeys(schema).compareAt(shape, schema);
    }

    /// The keys that no sentence describes.
    public static List<String> silent(JsonNode schema) {
        var silent = new ArrayList<String>();
        collectSilent(schema, "", silent);
        return silent;
    }

    private void compareAt(Shape shape, JsonNode here) {
        var keys = new TreeSet<String>();
        var required = new TreeSet<String>();
        for (Shape.Key key : shape.keys()) {
            keys.add(key.name());
            if (key.required()) required.add(key.name());
        }
        assertThat(keys).isEqualTo(allKeys(here));
        assertThat(required).isEqualTo(allRequired(here));
        for (Shape.Key key : shape.keys()) {
            JsonNode below = here.path("properties").path(key.name());
            if (key.kind() instanceof Shape.One one) compareAt(one.shape(), resolved(below));
            if (key.kind() instanceof Shape.Many many) {
                compareAt(many.shape(), resolved(below.get("items")));
            }
        }
    }

    private Set<String> allKeys(JsonNode here) {
        var keys = new TreeSet<>(here.get("properties").propertyNames());
        if (here.has("$ref")) keys.addAll(allKeys(resolved(here)));
        return keys;
    }

    private Set<String> allRequired(JsonNode here) {
        var required = new TreeSet<String>();
        here.path("required").forEach(key -> required.add(key.stringValue()));
        if (here.has("$ref")) required.addAll(allRequired(resolved(here)));
        return required;
    }

    private JsonNode resolved(JsonNode reference) {
        return schema.at(reference.get("$ref").stringValue().substring(1));
    }

    private static void collectSilent(JsonNode node, String place, List<String> silent) {
        for (var entry : node.properties()) {
            if (Set.of("if", "then", "else", "allOf").contains(entry.getKey())) continue;
            String inside = place + "/" + entry.getKey();
            if (place.endsWith("/properties")) {
                String said = entry.getValue().path("description").asString("");
                if (!said.endsWith(".") || said.length() < 12) silent.add(inside);
            }
            collectSilent(entry.getValue(), inside, silent);
        }
    }
}
