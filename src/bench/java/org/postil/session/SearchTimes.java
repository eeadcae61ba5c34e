package org.postil.session;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.SearchLine;
import org.postil.model.Project;
import org.postil.store.ProjectFile;

/// What the first page of a search takes, beside bare queries of FTS5 for the same words.
///
/// @param bare where a database may be made
record SearchTimes(ProjectFile file, Project project, Path bare) {

    private static final int PAGE = 50;

    /// Runs before those that are timed.
    private static final int WARM = 300;

    private static final String CONTEXT =
            """
            SELECT rowid, snippet(bare, 0, '[', ']', '…', 24) FROM bare
            WHERE bare MATCH ? ORDER BY rowid LIMIT 50\
            """;
    private static final String NUMBERS = "SELECT rowid FROM word_index WHERE word_index MATCH ?";

    /// Beside the first page stand two bare queries of the same terms: one of an FTS5 table of the
    /// same texts that gives what a page shows, the first 50 in the order of the texts with what
    /// stands around the words (SQLite's own `snippet`); and one of all numbers of texts, without
    /// words or context, from our own index.
    void print() throws Exception {
        String[][] lines = {
            {"batum", "\"batum\""},
            {"straits", "\"straits\""},
            {"concession", "\"concession\""},
            {"batum concession", "\"batum\" AND \"concession\""},
            {"\"batum harbour\"", "\"batum harbour\"", "\"batum\" AND \"harbour\""},
            {"harb*", "\"harb\"*"},
            {"nowhere", "\"nowhere\""}
        };
        var finding = new Finding(file);
        try (Connection texts = texts();
                Connection index = DriverManager.getConnection("jdbc:sqlite:" + file.path().toUri());
                PreparedStatement context = texts.prepareStatement(CONTEXT);
                PreparedStatement numbers = index.prepareStatement(NUMBERS)) {
            for (String[] line : lines) {
                Times ours = Times.of(WARM, 51, () -> page(finding, project, line[0]));
                Times bare = Times.of(WARM, 51, () -> bare(context, line[1]));
                Times least = Times.of(WARM, 51, () -> bare(numbers, line[line.length - 1]));
                ours.print("first page of 50: " + line[0]);
                bare.print("  bare FTS5: first 50 with context");
                least.print("  bare FTS5: numbers of all texts alone");
                System.out.printf(
                        Locale.ROOT,
                        "  %.2f x with context, %.2f x numbers alone (busy)%n",
                        ours.busy() / bare.busy(),
                        ours.busy() / least.busy());
            }
        }
        for (String line :
                new String[] {
                    "speaker:a* topic:a near:concession",
                    "speaker:Ri topic:\"Ma le\" near:concession",
                    "speaker:Ri near:concession",
                    "topic:\"Ma le\""
                }) {
            Times.of(50, 21, () -> page(finding, project, line)).print("first page of 50: " + line);
        }
        Times.of(10, 11, () -> page(finding, project, "konzession~")).print("first page of 50: konzession~");
    }

    /// A bare FTS5 table of the same texts.
    private Connection texts() throws SQLException {
        Connection made =
                DriverManager.getConnection("jdbc:sqlite:" + bare.toUri());
        try (Statement statement = made.createStatement()) {
            statement.executeUpdate("CREATE VIRTUAL TABLE bare USING fts5(text)");
            statement.executeUpdate("ATTACH '" + file.path() + "' AS large");
            statement.executeUpdate(
                    "INSERT INTO bare (rowid, text) SELECT rowid, text FROM large.witness");
            statement.executeUpdate("DETACH large");
        }
        return made;
    }

    static int page(Finding finding, Project project, String line) throws IOException {
        List<Hit> page = finding.in(project, SearchLine.read(line)).limit(PAGE).toList();
        return page.stream().mapToInt(one -> (one.left() + one.words() + one.right()).length()).sum();
    }

    private static int bare(PreparedStatement statement, String match) throws SQLException {
        statement.setString(1, match);
        int sum = 0;
        try (ResultSet found = statement.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) sum += found.getInt(1) + found.getString(columns).length();
        }
        return sum;
    }
}
