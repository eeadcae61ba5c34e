package org.postil.store.marks;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.edtf.Edtf;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;
import org.postil.text.Anchor;

/// Makes annotations of their rows. What many of them say alike, times and dates, is read once and
/// is one object.
final class Sayings {

    private final Map<UUID, List<Id<Person>>> addressees;
    private final Map<String, Map<String, Stamp>> stamps = new HashMap<>();
    private final Map<String, LayerId> layers = new HashMap<>();
    private final Map<String, Edtf> dates = new HashMap<>();

    /// @param addressees by annotation
    Sayings(Map<UUID, List<Id<Person>>> addressees) {
        this.addressees = addressees;
    }

    Annotation mark(Row row, Anchor anchor) throws SQLException {
        UUID id = row.uuid("id");
        return new Annotation(
                new Id<>(id),
                anchor,
                TagColumns.read(row, layer(row.text("layer")))
                        .tag(addressees.getOrDefault(id, List.of()), this::date),
                row.text("note"),
                Written.choice(Certainty.class, row.text("certainty")),
                stamp(row, "made"),
                stamp(row, "modified"));
    }

    private Edtf date(String text) {
        return dates.computeIfAbsent(text, Edtf::parse);
    }

    private LayerId layer(String id) {
        return layers.computeIfAbsent(id, LayerId::new);
    }

    private Stamp stamp(Row row, String what) throws SQLException {
        String who = row.text(what + "_by");
        String when = row.text(what + "_at");
        return stamps.computeIfAbsent(who, _ -> new HashMap<>())
                .computeIfAbsent(when, _ -> new Stamp(who, Written.instant(when)));
    }
}
