package org.postil.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.postil.model.SavedSearch;
import org.postil.model.id.Id;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;
import org.postil.store.sql.Row;

/// Table `saved_search`. A file of an older schema that is only read has none.
final class SearchRows {

    private final Database database;

    SearchRows(Database database) {
        this.database = database;
    }

    List<SavedSearch> read() throws SQLException {
        if (!database.hasTable("saved_search")) return List.of();
        return database.list("SELECT * FROM saved_search ORDER BY position", SearchRows::read);
    }

    void update(List<SavedSearch> was, List<SavedSearch> is) throws SQLException {
        var searches = Difference.between(was, is, SavedSearch::id);
        for (SavedSearch gone : searches.removed()) {
            database.writeOne("DELETE FROM saved_search WHERE id = ?", gone.id().toString());
        }
        for (var pair : searches.changed()) update(pair.is());
        for (var added : searches.added()) insert(added);
        for (var moved : searches.moved()) place(moved);
    }

    private void insert(Difference.At<SavedSearch> added) throws SQLException {
        database.writeOne(
                "INSERT INTO saved_search (id, position, name, line) VALUES (?, ?, ?, ?)",
                added.one().id().toString(),
                added.place(),
                added.one().name(),
                added.one().line());
    }

    private void update(SavedSearch one) throws SQLException {
        database.writeOne(
                "UPDATE saved_search SET name = ?, line = ? WHERE id = ?",
                one.name(),
                one.line(),
                one.id().toString());
    }

    private void place(Difference.At<SavedSearch> moved) throws SQLException {
        database.writeOne(
                "UPDATE saved_search SET position = ? WHERE id = ?",
                moved.place(),
                moved.one().id().toString());
    }

    private static SavedSearch read(Row row) throws SQLException {
        return new SavedSearch(Id.parse(row.text("id")), row.text("name"), row.text("line"));
    }
}
