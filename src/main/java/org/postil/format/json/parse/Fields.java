package org.postil.format.json.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postil.edtf.Edtf;
import org.postil.edtf.NotEdtf;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.text.Span;

/// An object that was read: what stands under its keys, and where in the file it stands. Of the
/// right shape; what its texts mean is checked when they are asked for.
public final class Fields {

    private final Shape shape;
    private final String place;
    private final Map<String, Object> values = new HashMap<>();

    Fields(Shape shape, String place) {
        this.shape = shape;
        this.place = place;
    }

    /// The key of this name, which has not stood here before.
    Shape.Key key(String name) throws Refused {
        if (values.containsKey(name)) throw wrong("format.json.twice", name);
        return shape.key(name).orElseThrow(() -> wrong("format.json.unknown", name));
    }

    void put(String name, Object value) {
        values.put(name, value);
    }

    void refuseMissing() throws Refused {
        for (Shape.Key key : shape.keys()) if (key.required()) refuseMissing(key.name());
    }

    public void refuseMissing(String key) throws Refused {
        if (!has(key)) throw wrong("format.json.missing", key);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Object> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// Where in the file something stands: `annotations[3].end`.
    public String place(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    /// A refusal that begins with the place.
    public Refused wrong(String problem, String key, Object... more) {
        var arguments = new ArrayList<Object>(List.of(place(key)));
        arguments.addAll(List.of(more));
        return new Refused(new Message(problem, arguments));
    }

    /// The text, empty where the key is left out.
    public String text(String key) {
        return (String) values.getOrDefault(key, "");
    }

    public String notBlank(String key) throws Refused {
        if (text(key).isBlank()) throw wrong("format.json.blank", key);
        return text(key);
    }

    /// A whole number from 0 to the longest that a text can be.
    public int count(String key) throws Refused {
        long number = number(key);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw wrong("format.json.number", key, Long.toString(number));
        }
        return (int) number;
    }

    public long number(String key) {
        return (Long) values.getOrDefault(key, 0L);
    }

    public boolean flag(String key) {
        return (Boolean) values.getOrDefault(key, false);
    }

    @SuppressWarnings("unchecked") // what the shape says, JsonIn has put there
    public List<String> texts(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    public SortedMap<String, String> textsByName(String key) {
        return (SortedMap<String, String>) values.getOrDefault(key, new TreeMap<String, String>());
    }

    @SuppressWarnings("unchecked")
    public List<Span> spans(String key) {
        return (List<Span>) values.getOrDefault(key, List.of());
    }

    public byte[] bytes(String key) {
        return (byte[]) values.getOrDefault(key, new byte[0]);
    }

    /// The object under a key that must be there.
    public Fields one(String key) {
        return many(key).getFirst();
    }

    /// The objects of an array, or the one object under the key; none where it is left out.
    @SuppressWarnings("unchecked")
    public List<Fields> many(String key) {
        return (List<Fields>) values.getOrDefault(key, List.of());
    }

    public <T> Id<T> id(String key) throws Refused {
        return id(key, text(key));
    }

    /// An id that stands somewhere under the key.
    public <T> Id<T> id(String key, String text) throws Refused {
        try {
            return Id.parse(text);
        } catch (IllegalArgumentException _) {
            throw wrong("format.json.id", key, Faults.shown(text));
        }
    }

    /// A moment in UTC.
    public Instant moment(String key) throws Refused {
        try {
            if (text(key).endsWith("Z")) return Instant.parse(text(key));
        } catch (DateTimeException _) {
            // the sentence below says it
        }
        throw wrong("format.json.moment", key, Faults.shown(text(key)));
    }

    public Edtf date(String key) throws Refused {
        try {
            return Edtf.parse(text(key));
        } catch (NotEdtf problem) {
            throw wrong("format.json.date", key, problem.problem());
        }
    }

    public <E extends Enum<E>> E choice(String key, Class<E> choices) throws Refused {
        return Kebab.parse(choices, text(key)).orElseThrow(() -> noChoice(key, Kebab.all(choices)));
    }

    public Refused noChoice(String key, List<String> choices) {
        return wrong(
                "format.json.choice", key, Faults.shown(text(key)), String.join(", ", choices));
    }
}
