package org.postil.format.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postil.format.json.codebook.CodebookReader;
import org.postil.format.json.parse.Fields;
import org.postil.message.Refused;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// Reads what annotations say; what they point to must stand in the codebook.
final class TagReader {

    /// All keys that some tag has.
    private static final List<String> KEYS =
            List.of("person", "mode", "to", "date", "aspect", "zone", "topic", "value");

    private final Set<LayerId> layers = new HashSet<>();
    private final Set<Id<Person>> people = new HashSet<>();
    private final Set<Id<Topic>> topics = new HashSet<>();

    TagReader(Codebook codebook) {
        codebook.layers().forEach(layer -> layers.add(layer.id()));
        codebook.people().forEach(person -> people.add(person.id()));
        codebook.topics().forEach(topic -> topics.add(topic.id()));
    }

    Tag read(Fields tag) throws Refused {
        LayerId layer = layer(tag);
        return switch (layer.value()) {
            case "speaker" -> speaker(only(tag, Set.of("person", "mode"), Set.of("to")));
            case "person" -> new Tag.PersonTag(person(only(tag, Set.of("person"), Set.of())));
            case "date" -> date(only(tag, Set.of("date", "aspect"), Set.of("zone")));
            case "topic" -> new Tag.TopicTag(topic(only(tag, Set.of("topic"), Set.of())));
            case "note" -> {
                only(tag, Set.of(), Set.of());
                yield new Tag.NoteTag();
            }
            default -> own(tag, layer);
        };
    }

    /// The layer that a rejected suggestion was for, or what it was for instead of one.
    LayerId rejected(Fields rejection) throws Refused {
        LayerId layer = CodebookReader.layerId(rejection, "layer");
        return layer.isReserved() ? layer : layer(rejection);
    }

    /// The layer that a tag belongs to.
    LayerId layer(Fields mark) throws Refused {
        LayerId layer = CodebookReader.layerId(mark, "layer");
        if (layers.contains(layer)) return layer;
        throw mark.wrong("format.json.dangling", "layer", layer.value());
    }

    /// The same, when it has the keys that it must and no other than it may have.
    private static Fields only(Fields tag, Set<String> must, Set<String> may) throws Refused {
        for (String key : KEYS) {
            if (must.contains(key)) tag.refuseMissing(key);
            if (tag.has(key) && !must.contains(key) && !may.contains(key)) {
                throw tag.wrong("format.json.other-layer", key, tag.text("layer"));
            }
        }
        return tag;
    }

    private Tag speaker(Fields tag) throws Refused {
        var to = new ArrayList<Id<Person>>();
        for (String hearer : tag.texts("to")) to.add(known(tag, "to", tag.id("to", hearer)));
        return new Tag.SpeakerTag(person(tag), tag.choice("mode", Tag.Mode.class), to);
    }

    private Id<Person> person(Fields tag) throws Refused {
        return known(tag, "person", tag.id("person"));
    }

    private Id<Person> known(Fields tag, String key, Id<Person> person) throws Refused {
        if (people.contains(person)) return person;
        throw tag.wrong("format.json.dangling", key, person.toString());
    }

    private static Tag date(Fields tag) throws Refused {
        return new Tag.DateTag(
                tag.date("date"), tag.choice("aspect", Tag.Aspect.class), tag.text("zone"));
    }

    private Id<Topic> topic(Fields tag) throws Refused {
        Id<Topic> topic = tag.id("topic");
        if (topics.contains(topic)) return topic;
        throw tag.wrong("format.json.dangling", "topic", topic.toString());
    }

    private static Tag own(Fields tag, LayerId layer) throws Refused {
        if (tag.has("date")) {
            return new Tag.OwnDateTag(layer, only(tag, Set.of("date"), Set.of()).date("date"));
        }
        return new Tag.ValueTag(layer, only(tag, Set.of("value"), Set.of()).text("value"));
    }
}
