package org.postil.store.rows;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.edit.DecisionEdit;
import org.postil.edit.Edit;
import org.postil.edit.ExcerptEdit;
import org.postil.edit.LibraryEdit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.LibraryEdit.AddWitness;
import org.postil.edit.RegisterEdit;
import org.postil.edit.SearchEdit;
import org.postil.edit.TagEdit;
import org.postil.edit.TextEdit;
import org.postil.message.Message;
import org.postil.model.Original;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;

/// Table `original`: the bytes of imported files.
public final class OriginalRows {

    private final Database database;

    public OriginalRows(Database database) {
        this.database = database;
    }

    public Optional<Original> read(String sha256) throws SQLException {
        Optional<Original> found =
                database.first(
                        "SELECT bytes FROM original WHERE sha256 = ?",
                        row -> Original.of(row.bytes("bytes")),
                        sha256);
        if (found.isPresent() && !found.get().sha256().equals(sha256)) {
            throw new Damaged(Message.of("store.damaged.original", sha256));
        }
        return found;
    }

    public void insert(Collection<Original> originals) throws SQLException {
        for (Original one : originals) {
            database.write(
                    "INSERT INTO original VALUES (?, ?) ON CONFLICT DO NOTHING",
                    one.sha256(),
                    one.copy());
        }
    }

    /// Deletes the files that no version came from any more.
    public void deleteUnused() throws SQLException {
        database.write("DELETE FROM original WHERE sha256 NOT IN (SELECT sha256 FROM source)");
    }

    /// The originals that an edit brings along.
    public static List<Original> of(Edit edit) {
        return carried(edit).toList();
    }

    private static Stream<Original> carried(Edit edit) {
        return switch (edit) {
            case AddDocument add -> add.originals().stream();
            case AddWitness add -> add.originals().stream();
            case Edit.Together together -> together.edits().stream().flatMap(OriginalRows::carried);
            case TextEdit _,
                    TagEdit _,
                    RegisterEdit _,
                    DecisionEdit _,
                    LibraryEdit _,
                    ExcerptEdit _,
                    SearchEdit _ ->
                    Stream.empty();
        };
    }
}
