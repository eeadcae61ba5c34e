package org.postil.store.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;
import org.postil.store.sql.Row;

/// Tables `person`, `person_alias` and `person_external_id`.
final class PersonRows {

    private final Database database;

    PersonRows(Database database) {
        this.database = database;
    }

    List<Person> read() throws SQLException {
        return database.list("SELECT * FROM person ORDER BY position", this::read);
    }

    void update(List<Person> was, List<Person> is) throws SQLException {
        var people = Difference.between(was, is, Person::id);
        for (Person gone : people.removed()) {
            database.writeOne("DELETE FROM person WHERE id = ?", gone.id().toString());
        }
        for (var pair : people.changed()) update(pair.is());
        for (var added : people.added()) insert(added);
        for (var moved : people.moved()) {
            database.writeOne(
                    "UPDATE person SET position = ? WHERE id = ?",
                    moved.place(),
                    moved.one().id().toString());
        }
    }

    private void insert(Difference.At<Person> added) throws SQLException {
        Person one = added.one();
        database.writeOne(
                "INSERT INTO person (id, position, name, role, dates) VALUES (?, ?, ?, ?, ?)",
                one.id().toString(),
                added.place(),
                one.name(),
                one.role(),
                one.dates());
        insertParts(one);
    }

    private void update(Person one) throws SQLException {
        String id = one.id().toString();
        database.writeOne(
                "UPDATE person SET name = ?, role = ?, dates = ? WHERE id = ?",
                one.name(),
                one.role(),
                one.dates(),
                id);
        database.write("DELETE FROM person_alias WHERE person = ?", id);
        database.write("DELETE FROM person_external_id WHERE person = ?", id);
        insertParts(one);
    }

    private void insertParts(Person one) throws SQLException {
        String id = one.id().toString();
        for (int i = 0; i < one.aliases().size(); i++) {
            database.writeOne(
                    "INSERT INTO person_alias VALUES (?, ?, ?)", id, i, one.aliases().get(i));
        }
        for (var external : one.externalIds().entrySet()) {
            database.writeOne(
                    "INSERT INTO person_external_id VALUES (?, ?, ?)",
                    id,
                    external.getKey(),
                    external.getValue());
        }
    }

    private Person read(Row row) throws SQLException {
        String id = row.text("id");
        var externalIds = new TreeMap<String, String>();
        database.list(
                "SELECT * FROM person_external_id WHERE person = ?",
                one -> externalIds.put(one.text("authority"), one.text("identifier")),
                id);
        List<String> aliases =
                database.list(
                        "SELECT alias FROM person_alias WHERE person = ? ORDER BY number",
                        one -> one.text("alias"),
                        id);
        return new Person(
                Id.parse(id),
                row.text("name"),
                aliases,
                row.text("role"),
                row.text("dates"),
                externalIds);
    }
}
