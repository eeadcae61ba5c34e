package org.postil.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postil.store.search.IndexCheck;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;

/// The tables of a project file, made by numbered scripts that never change once a file was made by
/// them: a file is known by the very words of its `CREATE` statements.
public final class Schema {

    /// "Post" in ASCII, in the header of every project file.
    static final int APPLICATION = 0x506F7374;

    private static final List<String> MIGRATIONS =
            List.of("001.sql", "002.sql", "003.sql", "004.sql", "005.sql");

    /// The number of the last script.
    static final int VERSION = MIGRATIONS.size();

    private Schema() {}

    /// The scripts in order, with the remarks that explain every table to people.
    public static List<String> scripts() {
        return MIGRATIONS.stream().map(Schema::script).toList();
    }

    /// How the schema of a file compares with what the scripts make.
    enum Fit {
        AS_MADE,
        /// All is there and something foreign besides: a trigger could delete what we write.
        WITH_STRANGERS,
        UNKNOWN
    }

    static void create(Database database) throws SQLException {
        database.pragma("application_id = " + APPLICATION);
        migrate(database, 0);
    }

    /// Brings a file that was made by the first scripts up to the last. To be called within a
    /// transaction: the file is of the one version or of the other.
    ///
    /// @param made how many scripts made it
    static void migrate(Database database, int made) throws SQLException {
        run(database, made, VERSION);
        IndexCheck.rebuild(database);
        database.pragma("user_version = " + VERSION);
    }

    private static void run(Database database, int made, int wanted) throws SQLException {
        for (String one : MIGRATIONS.subList(made, wanted)) database.run(script(one));
    }

    /// @param version how many scripts made the file, by what it says
    static Fit fit(Database database, int version) throws SQLException {
        Set<Entry> strangers = new HashSet<>(entries(database));
        Set<Entry> expected = expected(version);
        if (!strangers.containsAll(expected)) return Fit.UNKNOWN;
        strangers.removeAll(expected);
        return strangers.stream().allMatch(Entry::isStatistics) ? Fit.AS_MADE : Fit.WITH_STRANGERS;
    }

    /// One line of `sqlite_schema`.
    private record Entry(String type, String name, String sql) {

        static Entry read(Row row) throws SQLException {
            return new Entry(row.text("type"), row.text("name"), row.maybe("sql").orElse(""));
        }

        /// What `ANALYZE` leaves behind is SQLite's own and harms nobody.
        boolean isStatistics() {
            return type.equals("table")
                    && (name.equals("sqlite_stat1") || name.equals("sqlite_stat4"));
        }
    }

    private static Set<Entry> expected(int version) throws SQLException {
        try (Database made = Database.inMemory()) {
            run(made, 0, version);
            return entries(made);
        }
    }

    private static Set<Entry> entries(Database database) throws SQLException {
        return new HashSet<>(
                database.list("SELECT type, name, sql FROM sqlite_schema", Entry::read));
    }

    private static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no script " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
