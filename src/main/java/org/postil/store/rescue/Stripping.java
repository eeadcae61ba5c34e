package org.postil.store.rescue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postil.message.Message;
import org.postil.store.rows.ProjectRows;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;

/// Takes from a document that makes no sense what can be done without, least first, until it can be
/// read: what is known of it, unwanted suggestions, judgements on differences, what is set aside,
/// tags. Its text stays.
public final class Stripping {

    private static final String OF_DOCUMENT =
            "IN (SELECT id FROM witness WHERE document IN (SELECT id FROM document WHERE title = ?))";

    private static final List<String> STEPS =
            List.of(
                    "DELETE FROM witness_metadata WHERE witness " + OF_DOCUMENT,
                    "DELETE FROM document_metadata WHERE document IN"
                            + " (SELECT id FROM document WHERE title = ?)",
                    "DELETE FROM source WHERE witness " + OF_DOCUMENT,
                    "DELETE FROM rejection WHERE witness " + OF_DOCUMENT,
                    "DELETE FROM judgement WHERE witness " + OF_DOCUMENT,
                    "DELETE FROM set_aside WHERE witness " + OF_DOCUMENT,
                    "DELETE FROM annotation WHERE witness " + OF_DOCUMENT,
                    "DELETE FROM document WHERE title = ?");

    private final Database database;
    private final List<Message> done = new ArrayList<>();

    public Stripping(Database database) {
        this.database = database;
    }

    /// What was taken, a sentence each.
    public List<Message> done() {
        return List.copyOf(done);
    }

    /// Strips one document after the other.
    public void run() throws SQLException {
        String title = bad();
        while (!title.isEmpty()) {
            done.add(Message.of("store.rescue.stripped", title));
            int step = 0;
            while (step < STEPS.size() && title.equals(bad())) {
                database.write(STEPS.get(step++), title);
            }
            String next = bad();
            if (next.equals(title)) return;
            title = next;
        }
    }

    /// The title of a document that can't be read; empty where there is none, or it is no document.
    private String bad() throws SQLException {
        try {
            new ProjectRows(database).read();
            return "";
        } catch (Damaged damaged) {
            boolean document =
                    damaged.problem().key().equals("store.damaged.document")
                            || damaged.problem().key().equals("store.damaged.text");
            return document ? String.valueOf(damaged.problem().arguments().getFirst()) : "";
        }
    }
}
