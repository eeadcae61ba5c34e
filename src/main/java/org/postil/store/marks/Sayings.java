package org.postil.store.marks;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.postil.edtf.Edtf;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;
import org.postil.text.Anchor;

/// Makes annotations of their rows. What many of them say alike, people, topics, times and dates,
/// is read once and is one object.
final class Sayings {

    private final Function<UUID, List<Id<Person>>> addressees;
    private final Map<String, Map<String, Stamp>> stamps = new HashMap<>();
    private final Map<String, Id<Person>> people = new HashMap<>();
    private final Map<String, Id<Topic>> topics = new HashMap<>();
    private final Map<String, LayerId> layers = new HashMap<>();
    private final Map<String, Edtf> dates = new HashMap<>();

    /// @param addressees of an annotation; asked of each once, in the order of their rows
    Sayings(Function<UUID, List<Id<Person>>> addressees) {
        this.addressees = addressees;
    }

    Annotation mark(Row row, Anchor anchor) throws SQLException {
        UUID id = row.uuid("id");
        return new Annotation(
                new Id<>(id),
                anchor,
                TagColumns.read(row, layer(row.text("layer"))).tag(addressees.apply(id), this),
                row.text("note"),
                Written.choice(Certainty.class, row.text("certainty")),
                stamp(row.text("made_by"), row.text("made_at")),
                stamp(row.text("modified_by"), row.text("modified_at")));
    }

    Id<Person> person(String id) {
        return people.computeIfAbsent(id, Id::parse);
    }

    Id<Topic> topic(String id) {
        return topics.computeIfAbsent(id, Id::parse);
    }

    Edtf date(String text) {
        return dates.computeIfAbsent(text, Edtf::parse);
    }

    private LayerId layer(String id) {
        return layers.computeIfAbsent(id, LayerId::new);
    }

    private Stamp stamp(String who, String when) {
        return stamps.computeIfAbsent(who, _ -> new HashMap<>())
                .computeIfAbsent(when, _ -> new Stamp(who, Written.instant(when)));
    }
}
