package org.postil.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The settings are those of the design, as SQLite itself tells them.
class PragmasTest {

    private static final Map<String, String> EXPECTED =
            Map.of(
                    "journal_mode", "delete",
                    "synchronous", "3",
                    "fullfsync", "1",
                    "foreign_keys", "1",
                    "trusted_schema", "0",
                    "cell_size_check", "1",
                    "mmap_size", "0",
                    "busy_timeout", "5000");

    @TempDir private Path folder;

    @Test
    void aConnectionThatWritesKeepsWhatItWrites() throws SQLException {
        Path file = folder.resolve("a");
        try (Database database = Database.open(file, Access.CREATE)) {
            database.run("CREATE TABLE t (x TEXT)");
        }
        try (Database database = Database.open(file, Access.WRITE)) {
            for (var pragma : EXPECTED.entrySet()) {
                assertThat(database.pragma(pragma.getKey()))
                        .as(pragma.getKey())
                        .isEqualTo(pragma.getValue());
            }
        }
    }

    @Test
    void aConnectionThatLooksCannotWrite() throws SQLException {
        Path file = folder.resolve("a");
        Database.open(file, Access.CREATE).close();
        for (Access access : new Access[] {Access.READ, Access.RECOVER}) {
            try (Database database = Database.open(file, access)) {
                assertThatThrownBy(() -> database.run("CREATE TABLE t (x TEXT)"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void aMissingFileStaysMissing() {
        Path file = folder.resolve("none");
        for (Access access : new Access[] {Access.READ, Access.RECOVER, Access.WRITE}) {
            assertThatThrownBy(() -> Database.open(file, access)).isInstanceOf(SQLException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingIsLongerThanItMayBe() throws SQLException {
        try (Database database = Database.open(folder.resolve("a"), Access.CREATE)) {
            assertThatThrownBy(() -> database.run("SELECT length(zeroblob(600000000))"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
