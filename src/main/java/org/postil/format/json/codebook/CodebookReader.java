package org.postil.format.json.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.format.json.parse.Faults;
import org.postil.format.json.parse.Fields;
import org.postil.format.json.parse.Seen;
import org.postil.message.Refused;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.LineStyle;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// Reads people, topics and layers. Every topic hangs from the root.
public final class CodebookReader {

    private static final List<String> VALUES =
            List.of("people", "dates", "topics", "none", "open", "closed");

    private final Fields file;

    public CodebookReader(Fields file) {
        this.file = file;
    }

    public Codebook codebook() throws Refused {
        return new Codebook(layers(), people(), topics());
    }

    /// The same, where no built-in layer may be missing.
    public Codebook complete() throws Refused {
        Codebook codebook = codebook();
        for (Layer builtIn : Layer.BUILT_IN) {
            if (codebook.layer(builtIn.id()).isEmpty()) {
                throw file.wrong("format.json.built-in", "layers", builtIn.id().value());
            }
        }
        return codebook;
    }

    private List<Person> people() throws Refused {
        var people = new ArrayList<Person>();
        var seen = new Seen();
        for (Fields person : file.many("people")) {
            people.add(
                    new Person(
                            seen.first(person),
                            person.notBlank("name"),
                            person.texts("aliases"),
                            person.text("role"),
                            person.text("dates"),
                            person.textsByName("externalIds")));
        }
        return people;
    }

    private List<Topic> topics() throws Refused {
        var topics = new ArrayList<Topic>();
        var seen = new Seen();
        for (Fields topic : file.many("topics")) topics.add(topic(topic, seen));
        refuseLoose(topics);
        return topics;
    }

    private static Topic topic(Fields topic, Seen seen) throws Refused {
        Id<Topic> id = seen.first(topic);
        if (id.equals(Topic.ROOT)) throw topic.wrong("format.json.root", "id");
        Id<Topic> parent = topic.has("parent") ? topic.id("parent") : Topic.ROOT;
        if (parent.equals(id)) throw topic.wrong("format.json.circle", "parent");
        return new Topic(
                id, topic.notBlank("name"), parent, topic.text("definition"), topic.texts("words"));
    }

    /// Walks up from each topic, never twice over the same ground.
    private void refuseLoose(List<Topic> topics) throws Refused {
        Map<Id<Topic>, Topic> byId = new HashMap<>();
        topics.forEach(topic -> byId.put(topic.id(), topic));
        Set<Id<Topic>> hanging = new HashSet<>(Set.of(Topic.ROOT));
        for (int i = 0; i < topics.size(); i++) {
            Fields place = file.many("topics").get(i);
            Set<Id<Topic>> way = new HashSet<>();
            for (Topic here = topics.get(i);
                    !hanging.contains(here.id());
                    here = above(here, byId, place)) {
                if (!way.add(here.id())) throw place.wrong("format.json.circle", "parent");
                if (here.isTopmost()) break;
            }
            hanging.addAll(way);
        }
    }

    private static Topic above(Topic topic, Map<Id<Topic>, Topic> byId, Fields place)
            throws Refused {
        Topic above = byId.get(topic.parent());
        if (above == null) {
            throw place.wrong("format.json.dangling", "parent", topic.parent().toString());
        }
        return above;
    }

    private List<Layer> layers() throws Refused {
        var layers = new ArrayList<Layer>();
        var seen = new HashSet<LayerId>();
        for (Fields layer : file.many("layers")) {
            Layer read = layer(layer);
            if (!seen.add(read.id())) {
                throw layer.wrong("format.json.same-id", "id", read.id().value());
            }
            layers.add(read);
        }
        return layers;
    }

    private static Layer layer(Fields layer) throws Refused {
        if (!layer.text("colour").matches("#[0-9A-F]{6}")) {
            throw layer.wrong("format.json.colour", "colour", Faults.shown(layer.text("colour")));
        }
        String letter = layer.text("letter");
        if (letter.codePointCount(0, letter.length()) > 1) {
            throw layer.wrong("format.json.letter", "letter", Faults.shown(letter));
        }
        return new Layer(
                layerId(layer, "id"),
                layer.notBlank("name"),
                letter,
                layer.text("colour"),
                layer.choice("line", LineStyle.class),
                values(layer));
    }

    private static Values values(Fields layer) throws Refused {
        boolean closed = layer.text("values").equals("closed");
        if (closed && layer.texts("choices").isEmpty()) {
            throw layer.wrong("format.json.missing", "choices");
        }
        if (!closed && layer.has("choices")) {
            throw layer.wrong("format.json.no-choices", "choices");
        }
        return switch (layer.text("values")) {
            case "people" -> new Values.People();
            case "dates" -> new Values.Dates();
            case "topics" -> new Values.Topics();
            case "none" -> new Values.None();
            case "open" -> new Values.Open();
            case "closed" -> new Values.Closed(layer.texts("choices"));
            default -> throw layer.noChoice("values", VALUES);
        };
    }

    /// The short name of a layer that stands under this key.
    public static LayerId layerId(Fields fields, String key) throws Refused {
        try {
            return new LayerId(fields.text(key));
        } catch (IllegalArgumentException _) {
            throw fields.wrong("format.json.layer-id", key, Faults.shown(fields.text(key)));
        }
    }
}
