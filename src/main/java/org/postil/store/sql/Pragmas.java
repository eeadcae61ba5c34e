package org.postil.store.sql;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The settings of a connection, each read back after it is set: the driver ignores some of its own
/// and SQLite answers an unknown one with silence.
///
/// With journal `DELETE` the file is one complete file whenever no commit runs, and with
/// `synchronous` EXTRA (3) the directory is flushed too when the journal goes: without that, a
/// power cut could bring the journal back and undo the last commit.
final class Pragmas {

    /// What keeps a hostile or broken file from harming whoever looks at it.
    private static final Map<String, String> WARY = new LinkedHashMap<>();

    /// What keeps that which was written.
    private static final Map<String, String> DURABLE = new LinkedHashMap<>();

    static {
        WARY.put("trusted_schema", "0");
        WARY.put("cell_size_check", "1");
        WARY.put("mmap_size", "0");
        WARY.put("busy_timeout", "5000");
        WARY.put("foreign_keys", "1");
        DURABLE.put("journal_mode", "delete");
        DURABLE.put("synchronous", "3");
        DURABLE.put("fullfsync", "1");
    }

    private Pragmas() {}

    static void set(Database database, Access access) throws SQLException {
        setAll(database, WARY);
        if (access.writes()) setAll(database, DURABLE);
        if (access == Access.RECOVER) set(database, "query_only", "1");
    }

    /// Where a virus scanner or a cloud folder holds on to the journal it can't be deleted; emptied
    /// it serves as well.
    static void emptyJournalInstead(Database database) throws SQLException {
        set(database, "journal_mode", "truncate");
    }

    private static void setAll(Database database, Map<String, String> pragmas) throws SQLException {
        for (var pragma : pragmas.entrySet()) set(database, pragma.getKey(), pragma.getValue());
    }

    private static void set(Database database, String name, String value) throws SQLException {
        database.pragma(name + " = " + value);
        String now = database.pragma(name);
        if (!now.equalsIgnoreCase(value)) {
            throw new SQLException(name + " is " + now + ", not " + value);
        }
    }
}
