package org.postil.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.postil.format.json.ProjectJson.Content;
import org.postil.format.json.ProjectJson.Loaded;
import org.postil.message.Refused;
import org.postil.model.Project;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes, reads and spoils project files for tests.
final class Written {

    private static final JsonMapper JSON = new JsonMapper();

    private Written() {}

    static byte[] bytes(Project project) throws IOException {
        return bytes(Content.of(project));
    }

    static byte[] bytes(Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        ProjectJson.write(content, out);
        return out.toByteArray();
    }

    static ObjectNode tree(Content content) throws IOException {
        return (ObjectNode) JSON.readTree(bytes(content));
    }

    static Loaded read(String json) throws Refused {
        return read(json.getBytes(UTF_8));
    }

    static Loaded read(byte[] json) throws Refused {
        return ProjectJson.read(new ByteArrayInputStream(json));
    }

    /// The file with something else (JSON) at a place, or with nothing there.
    static ObjectNode spoiled(ObjectNode file, String pointer, String json) {
        ObjectNode spoiled = file.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode around = spoiled.at(place.head());
        String key = place.last().getMatchingProperty();
        if (around instanceof ArrayNode array) {
            int index = place.last().getMatchingIndex();
            if (index < array.size()) array.set(index, JSON.readTree(json));
            else array.add(JSON.readTree(json));
        } else if (json.isEmpty()) {
            ((ObjectNode) around).remove(key);
        } else {
            ((ObjectNode) around).set(key, JSON.readTree(json));
        }
        return spoiled;
    }
}
