package org.postil.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read thousands of rows at a time is what stands in the table, or is refused.
class BulkReadingTest {

    private static final String NUMBERS =
            """
            WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < 500)
            INSERT INTO t SELECT n FROM i\
            """;

    private Database database;

    @BeforeEach
    void makesATable() throws SQLException {
        database = Database.inMemory();
        database.run(
                "CREATE TABLE t (a TEXT NOT NULL, n INTEGER NOT NULL, x TEXT,"
                        + " PRIMARY KEY (a, n)) STRICT, WITHOUT ROWID");
    }

    @AfterEach
    void closes() throws SQLException {
        database.close();
    }

    @Test
    void everyRowOfALargeTableComesOnceInTheOrderOfTheKey() throws SQLException {
        database.run(
                "WITH RECURSIVE i(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM i WHERE n < 9000)"
                        + " INSERT INTO t SELECT 'k' || (n / 3000), n,"
                        + " CASE n % 3 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE '𝔘 ' || n END FROM i");
        List<String> expected =
                database.list("SELECT * FROM t ORDER BY a, n", BulkReadingTest::told);
        assertThat(read()).hasSize(9001).isEqualTo(expected);
    }

    @Test
    void anEmptyTableHasNoRows() throws SQLException {
        assertThat(read()).isEmpty();
    }

    @Test
    void everySignIsReadAsItStands() throws SQLException {
        int number = 0;
        for (String odd :
                List.of("\u001D", "\u001E", "\u001F", "x\u001Db\u001F2", "ýþÿ", "\uFFFD", "𝔘")) {
            database.write("INSERT INTO t VALUES (?, ?, ?)", odd, number++, odd);
        }
        assertThat(read())
                .hasSize(number)
                .isEqualTo(database.list("SELECT * FROM t ORDER BY a, n", BulkReadingTest::told));
    }

    @Test
    void whatIsNoUtf8AndPartsRowsOrColumnsIsRefused() throws SQLException {
        for (String damaged : List.of("FD", "FE", "78FD79", "78FE79")) {
            database.run("DELETE FROM t");
            database.run("INSERT INTO t VALUES ('a', 1, CAST(x'" + damaged + "' AS TEXT))");
            assertThatThrownBy(this::read).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatIsAskedForInAnotherOrderInEachRowIsReadAsItStands() throws SQLException {
        database.run("INSERT INTO t VALUES ('a', 1, 'x'), ('b', 2, 'y'), ('c', 3, NULL)");
        var found = new ArrayList<String>();
        try (var reading = new BulkReading(database)) {
            reading.each(
                    "t",
                    row ->
                            found.add(
                                    row.place("n") % 2 == 0
                                            ? row.maybe("x") + row.text("a")
                                            : row.text("a") + row.maybe("x")));
            reading.await();
        }
        assertThat(found).containsExactly("aOptional[x]", "Optional[y]b", "cOptional.empty");
    }

    @Test
    void whatIsLookedAtBesideIsTheSameState(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("a");
        try (Database whole = Database.open(file, Access.CREATE)) {
            whole.run("CREATE TABLE t (n INTEGER)");
            whole.run(NUMBERS);
            List<Database> seenBy = new CopyOnWriteArrayList<>();
            assertThat(whole.reading(() -> besides(whole, seenBy)))
                    .hasSize(500)
                    .doesNotHaveDuplicates();
            assertThat(seenBy).hasSize(1).doesNotContain(whole);
        }
    }

    @Test
    void whatCannotBeLookedAtBesideIsLookedAtInTheEnd(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("a");
        try (Database whole = Database.open(file, Access.CREATE)) {
            whole.run("CREATE TABLE t (n INTEGER)");
            whole.run(NUMBERS);
            List<Database> seenBy = new CopyOnWriteArrayList<>();
            whole.run("BEGIN EXCLUSIVE");
            assertThat(besides(whole, seenBy)).hasSize(500).doesNotHaveDuplicates();
            assertThat(seenBy).containsExactly(whole);
        }
    }

    @Test
    void whatIsReadBesideIsMadeBeforeWhatIsAskedForLater(@TempDir Path folder) throws SQLException {
        try (Database whole = Database.open(folder.resolve("a"), Access.CREATE)) {
            whole.run("CREATE TABLE t (n INTEGER NOT NULL PRIMARY KEY) STRICT");
            whole.run(NUMBERS);
            assertThat(whole.reading(() -> twice(whole))).isEqualTo(twice(whole)).hasSize(1000);
        }
    }

    private static List<Integer> twice(Database database) throws SQLException {
        List<Integer> found = new CopyOnWriteArrayList<>();
        var asked = new CountDownLatch(1);
        try (var reading = new BulkReading(database)) {
            reading.eachBeside(
                    "t",
                    row -> {
                        while (asked.getCount() > 0) Thread.onSpinWait();
                        return found.add(-row.place("n"));
                    },
                    found::clear);
            try {
                reading.each("t", row -> found.add(row.place("n")));
            } finally {
                asked.countDown();
            }
            reading.await();
        }
        return found;
    }

    private static List<Integer> besides(Database database, List<Database> seenBy)
            throws SQLException {
        List<Integer> found = new CopyOnWriteArrayList<>();
        try (var reading = new BulkReading(database)) {
            reading.beside(
                    "t",
                    one -> {
                        seenBy.add(one);
                        found.addAll(one.list("SELECT n FROM t ORDER BY n", row -> row.place("n")));
                    });
            reading.await();
        }
        return found;
    }

    @Test
    void aUuidIsReadAsItIsWrittenAndNothingElseIs() throws SQLException {
        UUID id = UUID.fromString("00112233-4455-6677-8899-aAbBcCdDeEfF");
        database.write("INSERT INTO t VALUES (?, 1, '')", id.toString());
        var found = new ArrayList<UUID>();
        try (var reading = new BulkReading(database)) {
            reading.each("t", row -> found.add(row.uuid("a")));
            reading.await();
        }
        assertThat(found).containsExactly(id);
        for (String wrong : List.of("", "1-1-1-1-1", "0011223g-4455-6677-8899-aabbccddeeff")) {
            database.run("DELETE FROM t");
            database.write("INSERT INTO t VALUES (?, 1, '')", wrong);
            try (var reading = new BulkReading(database)) {
                reading.each("t", row -> row.uuid("a"));
                assertThatThrownBy(reading::await).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    private List<String> read() throws SQLException {
        var found = new ArrayList<String>();
        try (var reading = new BulkReading(database)) {
            reading.each("t", row -> found.add(told(row)));
            reading.await();
        }
        return found;
    }

    private static String told(Row row) throws SQLException {
        return row.text("a") + " " + row.place("n") + " " + row.maybe("x");
    }
}
