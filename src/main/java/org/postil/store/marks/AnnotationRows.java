package org.postil.store.marks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;

/// Tables `annotation` and `annotation_addressee`.
final class AnnotationRows implements MarkTable<Annotation> {

    private static final String INSERT =
            """
            INSERT INTO annotation (layer, person, mode, date, aspect, zone, topic, value, note,
                certainty, made_by, made_at, modified_by, modified_at, id, witness)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String UPDATE =
            """
            UPDATE annotation SET layer = ?, person = ?, mode = ?, date = ?, aspect = ?, zone = ?,
                topic = ?, value = ?, note = ?, certainty = ?, made_by = ?, made_at = ?,
                modified_by = ?, modified_at = ?
            WHERE id = ? AND witness = ?\
            """;
    private static final String SELECT_ADDRESSEES =
            """
            SELECT annotation, addressee.person
            FROM annotation_addressee AS addressee JOIN annotation ON id = annotation
            WHERE witness = ? ORDER BY annotation, number\
            """;

    private final Database database;
    private final AnchorRows anchors;

    AnnotationRows(Database database) {
        this.database = database;
        anchors = new AnchorRows(database, "annotation");
    }

    @Override
    public AnchorRows anchors() {
        return anchors;
    }

    @Override
    public List<Annotation> read(Id<Witness> witness) throws SQLException {
        Map<UUID, List<Id<Person>>> addressees = new HashMap<>();
        database.list(SELECT_ADDRESSEES, row -> note(addressees, row), witness.toString());
        return anchors.list(
                witness, new Sayings(id -> addressees.getOrDefault(id, List.of()))::mark);
    }

    @Override
    public ByVersion<Annotation> readAll(BulkReading reading) throws SQLException {
        var addressees = new InOrder<Id<Person>>();
        var sayings = new Sayings(addressees::of);
        reading.each(
                "annotation_addressee",
                row -> addressees.add(row.uuid("annotation"), sayings.person(row.text("person"))));
        ByVersion<Annotation> all = anchors.all(reading, sayings::mark);
        reading.then(addressees::refuseRest);
        return all;
    }

    private static boolean note(Map<UUID, List<Id<Person>>> addressees, Row row)
            throws SQLException {
        return addressees
                .computeIfAbsent(row.uuid("annotation"), _ -> new ArrayList<>(1))
                .add(new Id<>(row.uuid("person")));
    }

    @Override
    public void insert(Id<Witness> witness, Annotation one) throws SQLException {
        database.writeOne(INSERT, values(witness, one));
        insertAddressees(one);
    }

    @Override
    public void update(Id<Witness> witness, Annotation one) throws SQLException {
        database.writeOne(UPDATE, values(witness, one));
        database.write(
                "DELETE FROM annotation_addressee WHERE annotation = ?", one.id().toString());
        insertAddressees(one);
    }

    @Override
    public void delete(UUID mark) throws SQLException {
        database.writeOne("DELETE FROM annotation WHERE id = ?", mark.toString());
    }

    private static @Nullable Object[] values(Id<Witness> witness, Annotation one) {
        TagColumns tag = TagColumns.of(one.tag());
        return new @Nullable Object[] {
            one.layer().value(),
            tag.person(),
            tag.mode(),
            tag.date(),
            tag.aspect(),
            tag.zone(),
            tag.topic(),
            tag.value(),
            one.note(),
            Kebab.of(one.certainty()),
            one.made().who(),
            Written.time(one.made().when()),
            one.modified().who(),
            Written.time(one.modified().when()),
            one.id().toString(),
            witness.toString()
        };
    }

    private void insertAddressees(Annotation one) throws SQLException {
        if (!(one.tag() instanceof Tag.SpeakerTag said)) return;
        for (int i = 0; i < said.to().size(); i++) {
            database.writeOne(
                    "INSERT INTO annotation_addressee VALUES (?, ?, ?)",
                    one.id().toString(),
                    i,
                    said.to().get(i).toString());
        }
    }
}
