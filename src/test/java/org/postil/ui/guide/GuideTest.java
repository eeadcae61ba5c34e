package org.postil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postil.store.Schema;
import org.postil.text.Span;
import org.postil.ui.guide.markdown.Block;
import org.postil.ui.guide.markdown.Block.Heading;
import org.postil.ui.guide.markdown.Block.Picture;
import org.postil.ui.guide.markdown.Block.Table;

/// What the guide says, and how it is found.
class GuideTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/postil/guide");

    private final Guide guide = Guide.with(List.of(), List.of());

    @Test
    void everyChapterThatIsWrittenCanBeRead() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".md"))
                                    .map(name -> name.replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            guide.chapters().stream().map(Chapter::id).toList());
        }
    }

    @Test
    void everyPictureIsThere() {
        assertThat(
                        guide.chapters().stream()
                                .flatMap(chapter -> chapter.blocks().stream())
                                .filter(Picture.class::isInstance)
                                .map(picture -> Chapter.resource(((Picture) picture).file())))
                .isNotEmpty();
    }

    @Test
    void wordsAreFoundInAnyOrderAndCase() {
        List<Place> found = guide.find(Sought.of("  SQLITE fifty "));
        assertThat(found).isNotEmpty();
        assertThat(found.getFirst().words()).contains("SQLite", "fifty");
        assertThat(found.getFirst().chapter().id()).isEqualTo("file-format");
        assertThat(guide.find(Sought.of("sqlite xyzzy"))).isEmpty();
    }

    @Test
    void everyPlaceIsFoundByItsOwnWords() {
        for (Chapter chapter : guide.chapters()) {
            chapter.places()
                    .filter(place -> !place.words().isBlank())
                    .forEach(place ->
                            assertThat(guide.find(Sought.of(place.words()))).contains(place));
        }
    }

    @Test
    void whatIsFoundIsMarkedInWholeWordsThatBeginLikeIt() {
        String words = "A tagged word, retag, (tag), of_tags.";
        assertThat(Sought.of("tag").in(words))
                .extracting(span -> span.of(words))
                .containsExactly("tagged", "tag", "tags");
        assertThat(Sought.of("gged").isIn(words)).isFalse();
        assertThat(Sought.NOTHING.in(words)).isEmpty();
        assertThat(Sought.of("[").in("move [ it")).containsExactly(new Span(5, 6));
    }

    @Test
    void aPlaceKnowsTheHeadingAboveIt() {
        Place last = guide.chapter("start").places().toList().getLast();
        assertThat(last.heading().words().plain()).isEqualTo("The window");
    }

    /// SQLite itself is asked what the scripts make.
    @Test
    void everyTableOfTheFileIsExplainedWithAllItsColumns() throws SQLException {
        assertThat(explained()).isEqualTo(made());
    }

    /// Its own tables hold nothing that one reads.
    @Test
    void theIndexOfWordsIsExplainedByTheCommandThatMakesIt() {
        assertThat(SchemaWords.of(Schema.scripts()))
                .anyMatch(block ->
                        block instanceof Heading heading
                                && heading.words().plain().equals("word_index"));
    }

    @Test
    void remarksStandInWords() {
        List<String> said =
                SchemaWords.of(Schema.scripts()).stream()
                        .flatMap(block -> block.parts().stream())
                        .toList();
        assertThat(said)
                .contains(
                        "The kinds of tags.",
                        "siglum · TEXT · its short sign: A, B, …",
                        "state · TEXT · one of 'new', 'begun', 'done'",
                        "parent · TEXT · the topic above; none for the topmost; points to topic; may be NULL",
                        "number · INTEGER · primary key");
    }

    private static Map<String, List<String>> explained() {
        var tables = new TreeMap<String, List<String>>();
        String name = "";
        for (Block block : SchemaWords.of(Schema.scripts())) {
            if (block instanceof Heading heading) name = heading.words().plain();
            if (block instanceof Table table) {
                tables.put(
                        name,
                        table.rows().stream().map(row -> row.cells().getFirst().plain()).toList());
            }
        }
        return tables;
    }

    private static Map<String, List<String>> made() throws SQLException {
        var tables = new TreeMap<String, List<String>>();
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = memory.createStatement()) {
            for (String script : Schema.scripts()) statement.executeUpdate(script);
            ResultSet columns =
                    statement.executeQuery(
                            "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                                    + " WHERE m.type = 'table' AND m.name NOT LIKE 'word_index%'"
                                    + " ORDER BY m.name, c.cid");
            while (columns.next()) {
                tables.computeIfAbsent(columns.getString(1), _ -> new ArrayList<>())
                        .add(columns.getString(2));
            }
        }
        return tables;
    }
}
