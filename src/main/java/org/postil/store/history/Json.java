package org.postil.store.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.postil.model.id.Id;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A JSON object that is written, field by field, or read, strictly: what is not there or of
/// another kind throws a JacksonException.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode node;

    Json(ObjectNode node) {
        this.node = node;
    }

    static Json empty() {
        return new Json(MAPPER.createObjectNode());
    }

    static Json of(String type) {
        return empty().put("type", type);
    }

    static Json parse(String text) {
        return object(MAPPER.readTree(text));
    }

    private static Json object(JsonNode read) {
        if (read instanceof ObjectNode object) return new Json(object);
        throw new IllegalArgumentException("no JSON object: " + read.getNodeType());
    }

    Json put(String name, String value) {
        node.put(name, value);
        return this;
    }

    Json put(String name, int value) {
        node.put(name, value);
        return this;
    }

    Json put(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    Json put(String name, Id<?> id) {
        return put(name, id.toString());
    }

    Json put(String name, Json value) {
        node.set(name, value.node);
        return this;
    }

    Json putAll(Json other) {
        node.setAll(other.node);
        return this;
    }

    <T> Json put(String name, Collection<T> all, Function<T, Json> writer) {
        ArrayNode list = node.putArray(name);
        all.forEach(one -> list.add(writer.apply(one).node));
        return this;
    }

    Json putTexts(String name, Collection<?> all) {
        ArrayNode list = node.putArray(name);
        all.forEach(one -> list.add(one.toString()));
        return this;
    }

    boolean has(String name) {
        return node.has(name);
    }

    String text(String name) {
        return node.required(name).stringValue();
    }

    int number(String name) {
        return node.required(name).intValue();
    }

    boolean flag(String name) {
        return node.required(name).booleanValue();
    }

    <T> Id<T> id(String name) {
        return Id.parse(text(name));
    }

    Json object(String name) {
        return object(node.required(name));
    }

    <T> List<T> list(String name, Function<Json, T> reader) {
        var list = new ArrayList<T>();
        for (JsonNode one : node.required(name)) list.add(reader.apply(object(one)));
        return list;
    }

    <T> List<T> texts(String name, Function<String, T> reader) {
        var list = new ArrayList<T>();
        for (JsonNode one : node.required(name)) list.add(reader.apply(one.stringValue()));
        return list;
    }

    /// All fields of an object that holds nothing but texts.
    SortedMap<String, String> fields() {
        var fields = new TreeMap<String, String>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            fields.put(field.getKey(), field.getValue().stringValue());
        }
        return fields;
    }

    /// The node itself, for lists whose elements differ in kind.
    ObjectNode node() {
        return node;
    }

    @Override
    public String toString() {
        return MAPPER.writeValueAsString(node);
    }
}
