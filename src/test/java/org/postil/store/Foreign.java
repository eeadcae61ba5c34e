package org.postil.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postil.model.Original;

/// What another program does with a file.
final class Foreign {

    private Foreign() {}

    static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.executeUpdate(sql);
        }
    }

    static List<String> ask(Path file, String sql) throws SQLException {
        var answers = new ArrayList<String>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) answers.add(result.getString(1));
        }
        return answers;
    }

    /// Changes bytes where these words stand in the file, which SQLite does not notice.
    static void flip(Path file, String words, String by) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] wanted = words.getBytes(StandardCharsets.UTF_8);
        byte[] instead = by.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                System.arraycopy(instead, 0, bytes, i, instead.length);
            }
        }
        Files.write(file, bytes);
    }

    static String hash(Path file) throws IOException {
        return Original.sha256(Files.readAllBytes(file));
    }
}
