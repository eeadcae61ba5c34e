package org.postil.store.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;
import org.postil.store.sql.Row;

/// Tables `topic` and `topic_word`. Topmost topics have no parent there; [Topic#ROOT] is none.
final class TopicRows {

    private final Database database;

    TopicRows(Database database) {
        this.database = database;
    }

    List<Topic> read() throws SQLException {
        return database.list("SELECT * FROM topic ORDER BY position", this::read);
    }

    void update(List<Topic> was, List<Topic> is) throws SQLException {
        var topics = Difference.between(was, is, Topic::id);
        for (Topic gone : topics.removed()) {
            database.writeOne("DELETE FROM topic WHERE id = ?", gone.id().toString());
        }
        for (var pair : topics.changed()) update(pair.is());
        for (var added : topics.added()) insert(added);
        for (var moved : topics.moved()) {
            database.writeOne(
                    "UPDATE topic SET position = ? WHERE id = ?",
                    moved.place(),
                    moved.one().id().toString());
        }
    }

    private void insert(Difference.At<Topic> added) throws SQLException {
        Topic one = added.one();
        database.writeOne(
                "INSERT INTO topic (id, position, name, parent, definition) VALUES (?, ?, ?, ?, ?)",
                one.id().toString(),
                added.place(),
                one.name(),
                parent(one),
                one.definition());
        insertWords(one);
    }

    private void update(Topic one) throws SQLException {
        database.writeOne(
                "UPDATE topic SET name = ?, parent = ?, definition = ? WHERE id = ?",
                one.name(),
                parent(one),
                one.definition(),
                one.id().toString());
        database.write("DELETE FROM topic_word WHERE topic = ?", one.id().toString());
        insertWords(one);
    }

    private void insertWords(Topic one) throws SQLException {
        for (int i = 0; i < one.words().size(); i++) {
            database.writeOne(
                    "INSERT INTO topic_word VALUES (?, ?, ?)",
                    one.id().toString(),
                    i,
                    one.words().get(i));
        }
    }

    private static @Nullable String parent(Topic one) {
        return one.isTopmost() ? null : one.parent().toString();
    }

    private Topic read(Row row) throws SQLException {
        String id = row.text("id");
        Optional<Id<Topic>> parent = row.maybe("parent").map(Id::parse);
        List<String> words =
                database.list(
                        "SELECT word FROM topic_word WHERE topic = ? ORDER BY number",
                        one -> one.text("word"),
                        id);
        return new Topic(
                Id.parse(id),
                row.text("name"),
                parent.orElse(Topic.ROOT),
                row.text("definition"),
                words);
    }
}
