package org.postil.store.rows;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.model.Correction;
import org.postil.model.Original;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;
import org.postil.text.CleanText;
import org.postil.text.CodePoints;
import org.postil.text.Splice;

/// Tables `original_text` and `correction`, and the columns `text` and `sha256` of `witness`: the
/// text of a version as it came, what was corrected, and as it reads now.
final class TextRows {

    private final Database database;

    TextRows(Database database) {
        this.database = database;
    }

    /// SHA-256 of a text in UTF-8.
    static String sha256(String text) {
        return Original.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The transcription of a version, whose row this is. Empty where a text is not what its hash
    /// says, or the corrections do not lead from the original to the text as it reads now.
    Optional<Transcription> read(Row witness) throws SQLException {
        String id = witness.text("id");
        String text = witness.text("text");
        Optional<String> original =
                database.first("SELECT * FROM original_text WHERE witness = ?", this::whole, id)
                        .flatMap(found -> found);
        if (original.isEmpty() || whole(witness).isEmpty()) return Optional.empty();
        Transcription read = Transcription.of(original.get(), corrections(id, original.get()));
        return read.current().equals(text) ? Optional.of(read) : Optional.empty();
    }

    void insert(Id<Witness> witness, Transcription transcription) throws SQLException {
        String original = transcription.original();
        database.writeOne(
                "INSERT INTO original_text VALUES (?, ?, ?)",
                witness.toString(),
                sha256(original),
                original);
        insertCorrections(witness, transcription, 0);
    }

    /// The text as it reads now stands in the version's own row.
    void update(Id<Witness> witness, Transcription was, Transcription is) throws SQLException {
        if (Difference.same(was, is)) return;
        if (!CleanText.isClean(is.current())) {
            throw new IllegalArgumentException("text of " + witness + " is not clean");
        }
        int kept = shared(was.corrections(), is.corrections());
        if (kept < was.corrections().size()) {
            database.write(
                    "DELETE FROM correction WHERE witness = ? AND number >= ?",
                    witness.toString(),
                    kept);
        }
        insertCorrections(witness, is, kept);
        database.writeOne(
                "UPDATE witness SET sha256 = ?, text = ? WHERE id = ?",
                sha256(is.current()),
                is.current(),
                witness.toString());
    }

    private static int shared(List<Correction> was, List<Correction> is) {
        int shared = 0;
        while (shared < Math.min(was.size(), is.size()) && was.get(shared).equals(is.get(shared)))
            shared++;
        return shared;
    }

    private void insertCorrections(Id<Witness> witness, Transcription transcription, int from)
            throws SQLException {
        List<Correction> all = transcription.corrections();
        String text = transcription.rewritten(from, List.of()).current();
        for (int i = from; i < all.size(); i++) {
            Splice splice = all.get(i).splice();
            database.writeOne(
                    "INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?, ?)",
                    witness.toString(),
                    i,
                    CodePoints.of(text).count(splice.at()),
                    splice.removed(),
                    splice.inserted(),
                    all.get(i).stamp().who(),
                    Written.time(all.get(i).stamp().when()));
            text = splice.applyTo(text);
        }
    }

    private List<Correction> corrections(String witness, String original) throws SQLException {
        List<Counted> counted =
                database.list(
                        "SELECT * FROM correction WHERE witness = ? ORDER BY number",
                        Counted::read,
                        witness);
        var corrections = new ArrayList<Correction>();
        String text = original;
        for (Counted one : counted) {
            Correction correction = one.in(text);
            corrections.add(correction);
            text = correction.splice().applyTo(text);
        }
        return corrections;
    }

    /// A correction whose place counts code points.
    private record Counted(int at, String removed, String inserted, Stamp stamp) {

        static Counted read(Row row) throws SQLException {
            return new Counted(
                    row.place("at"),
                    row.text("removed"),
                    row.text("inserted"),
                    new Stamp(row.text("corrected_by"), Written.instant(row.text("corrected_at"))));
        }

        Correction in(String text) {
            return new Correction(
                    new Splice(CodePoints.of(text).unit(at), removed, inserted), stamp);
        }
    }

    private Optional<String> whole(Row row) throws SQLException {
        String text = row.text("text");
        return sha256(text).equals(row.text("sha256")) ? Optional.of(text) : Optional.empty();
    }
}
