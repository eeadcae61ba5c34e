package org.postil.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.LineStyle;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;

/// Tables `layer` and `layer_choice`.
final class LayerRows {

    private static final String INSERT =
            """
            INSERT INTO layer (name, letter, colour, line, says, id, position)
            VALUES (?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String UPDATE =
            """
            UPDATE layer SET name = ?, letter = ?, colour = ?, line = ?, says = ?
            WHERE id = ?\
            """;

    private final Database database;

    LayerRows(Database database) {
        this.database = database;
    }

    List<Layer> read() throws SQLException {
        return database.list("SELECT * FROM layer ORDER BY position", this::read);
    }

    void update(List<Layer> was, List<Layer> is) throws SQLException {
        var layers = Difference.between(was, is, Layer::id);
        for (Layer gone : layers.removed()) {
            database.writeOne("DELETE FROM layer WHERE id = ?", gone.id().value());
        }
        for (var pair : layers.changed()) update(pair.is());
        for (var added : layers.added()) insert(added);
        for (var moved : layers.moved()) {
            database.writeOne(
                    "UPDATE layer SET position = ? WHERE id = ?",
                    moved.place(),
                    moved.one().id().value());
        }
    }

    private void insert(Difference.At<Layer> added) throws SQLException {
        Layer one = added.one();
        database.writeOne(
                INSERT,
                one.name(),
                one.letter(),
                one.colour(),
                Kebab.of(one.line()),
                says(one.values()),
                one.id().value(),
                added.place());
        insertChoices(one);
    }

    private void update(Layer one) throws SQLException {
        database.writeOne(
                UPDATE,
                one.name(),
                one.letter(),
                one.colour(),
                Kebab.of(one.line()),
                says(one.values()),
                one.id().value());
        database.write("DELETE FROM layer_choice WHERE layer = ?", one.id().value());
        insertChoices(one);
    }

    private void insertChoices(Layer one) throws SQLException {
        if (!(one.values() instanceof Values.Closed closed)) return;
        for (int i = 0; i < closed.choices().size(); i++) {
            database.writeOne(
                    "INSERT INTO layer_choice VALUES (?, ?, ?)",
                    one.id().value(),
                    i,
                    closed.choices().get(i));
        }
    }

    private static String says(Values values) {
        return switch (values) {
            case Values.People _ -> "people";
            case Values.Dates _ -> "dates";
            case Values.Topics _ -> "topics";
            case Values.None _ -> "none";
            case Values.Open _ -> "open";
            case Values.Closed _ -> "closed";
        };
    }

    private Layer read(Row row) throws SQLException {
        List<String> choices =
                database.list(
                        "SELECT choice FROM layer_choice WHERE layer = ? ORDER BY number",
                        one -> one.text("choice"),
                        row.text("id"));
        return new Layer(
                new LayerId(row.text("id")),
                row.text("name"),
                row.text("letter"),
                row.text("colour"),
                Written.choice(LineStyle.class, row.text("line")),
                values(row.text("says"), choices));
    }

    private static Values values(String says, List<String> choices) {
        return switch (says) {
            case "people" -> new Values.People();
            case "dates" -> new Values.Dates();
            case "topics" -> new Values.Topics();
            case "none" -> new Values.None();
            case "open" -> new Values.Open();
            case "closed" -> new Values.Closed(choices);
            default -> throw new IllegalArgumentException("tags that say " + says);
        };
    }
}
