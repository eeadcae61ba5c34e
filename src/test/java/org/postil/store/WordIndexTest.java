package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Needed;
import org.postil.analysis.find.Search;
import org.postil.analysis.find.SearchLine;
import org.postil.edit.LibraryEdit.BinDocument;
import org.postil.edit.RandomEdits;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.text.NaughtyStrings;

/// With the index of words everything is found that is found without it, whatever was done since,
/// and an index that is not sound is made anew and told.
class WordIndexTest {

    private static final String[] WORDS = {
        "Straits",
        "straits'",
        "Atatürk",
        "“oil”",
        "conceſſion",
        "ﬁnal",
        "𝔘",
        "Œuvre",
        "海峡",
        "1946",
        "Stalin’s",
        "co-operate",
        "naïve",
        "Straße",
        "of",
        "the"
    };

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private final List<Message> told = new ArrayList<>();

    @Test
    void whateverWasDoneAndUndoneTheSameIsFoundWithTheIndexAndWithout() throws IOException {
        for (int seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            var edits = new RandomEdits(seed);
            Project project = withWords(edits.project(), random);
            Path path = folder.resolve(seed + ".postil");
            try (ProjectFile file = ProjectFile.create(path, project, List.of())) {
                project = file.read();
                History history = file.history();
                for (int i = 0; i < 40; i++) {
                    Commit commit = next(history, project, edits, random);
                    Project before = project;
                    project = commit.change().after();
                    // What is not yet saved is found too, and what was found before still is.
                    assertSame(file, project, random);
                    file.commit(commit);
                    assertSame(file, project, random);
                    assertSame(file, before, random);
                }
            }
            assertThat(ProjectCheck.problems(path)).isEmpty();
            try (ProjectFile file = ProjectFile.open(path)) {
                file.whenMended(told::add);
                Project read = file.read();
                for (int i = 0; i < 20; i++) assertSame(file, read, random);
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void theIndexRulesOutTextsThatLackAWord() throws IOException {
        Project project = library("the Straits", "oil and gas", "Atatürk of the Straits");
        try (ProjectFile file = ProjectFile.create(path(), project, List.of())) {
            Project read = file.read();
            assertThat(held(file, read, "straits")).containsExactly(0, 2);
            assertThat(held(file, read, "ATATURK straits")).containsExactly(2);
            assertThat(held(file, read, "oil OR ataturk")).containsExactly(1, 2);
            assertThat(held(file, read, "strai*")).containsExactly(0, 2);
            assertThat(held(file, read, "straits -oil")).containsExactly(0, 2);
            assertThat(held(file, read, "NEAR(oil gas, 5)")).containsExactly(1);
            assertThat(held(file, read, "layer:note near:gas")).containsExactly(1);
            assertThat(held(file, read, "straitz~")).containsExactly(0, 1, 2);
            assertThat(held(file, read, "nowhere")).isEmpty();
        }
    }

    @Test
    void everyNaughtyStringIsLookedForOrRefusedWithItsPlace() throws IOException {
        List<String> naughty = new ArrayList<>(NaughtyStrings.all());
        naughty.add("oil ".repeat(2_500));
        naughty.add(String.join(" OR ", "oil ".repeat(2_500).split(" ")));
        naughty.add("word".repeat(2_500));
        naughty.add("\"" + "a b ".repeat(2_500) + "\"");
        naughty.add("NEAR(oil gas, 999999999999)");
        naughty.add(
                Stream.iterate(0, i -> i + 1)
                        .limit(1_500)
                        .map(i -> "w" + i)
                        .collect(Collectors.joining(" OR ")));
        String all = NaughtyStrings.all().stream().limit(200).collect(Collectors.joining(" \n"));
        Project project = library(all, "oil oil oil", "w7 wordword");
        try (ProjectFile file = ProjectFile.create(path(), project, List.of())) {
            file.whenMended(told::add);
            Project read = file.read();
            for (String line : naughty) {
                try {
                    assertSame(file, read, SearchLine.read(line));
                } catch (BadSearch bad) {
                    assertThat(bad.place()).isBetween(0, line.length());
                }
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aLongTextIsAlwaysLookedThrough() throws IOException {
        Project project = library("oil ".repeat(40_000) + "gas", "gas");
        try (ProjectFile file = ProjectFile.create(path(), project, List.of())) {
            Project read = file.read();
            assertThat(held(file, read, "gas")).containsExactly(0, 1);
            assertThat(held(file, read, "nowhere")).containsExactly(0);
        }
        assertThat(ProjectCheck.problems(path())).isEmpty();
    }

    @Test
    void anIndexThatLacksATextIsToldByTheCheckAndMadeAnewAtOpening() throws Exception {
        for (String damage :
                List.of(
                        "DELETE FROM indexed_text WHERE number = 2",
                        "UPDATE indexed_text SET sha256 = '' WHERE number = 1",
                        "DELETE FROM word_index WHERE rowid = 2",
                        "INSERT INTO word_index (rowid, words) VALUES (77, 'oil')",
                        "INSERT INTO word_index (word_index) VALUES ('delete-all')")) {
            Project project = made();
            Foreign.sql(path(), damage);
            assertThat(ProjectCheck.problems(path()))
                    .as(damage)
                    .extracting(Message::key)
                    .contains("store.check.index");
            assertMended(project);
        }
    }

    @Test
    void anIndexThatIsDamagedInsideIsMadeAnewWhenASearchOrAChangeMeetsIt() throws Exception {
        Project project = made();
        Foreign.sql(path(), "UPDATE word_index_data SET block = x'55' WHERE id > 1000");
        assertThat(ProjectCheck.problems(path()))
                .extracting(Message::key)
                .containsExactly("store.check.index-damaged");
        try (ProjectFile file = ProjectFile.open(path())) {
            file.whenMended(told::add);
            Project read = file.read();
            assertSame(file, read, SearchLine.read("straits"));
            assertThat(told).extracting(Message::key).containsExactly("store.index.made");
            assertThat(held(file, read, "straits")).containsExactly(0);
        }
        assertThat(ProjectCheck.problems(path())).isEmpty();
        Foreign.sql(path(), "UPDATE word_index_data SET block = x'55' WHERE id = 10");
        try (ProjectFile file = ProjectFile.open(path())) {
            Project read = file.read();
            Commit commit =
                    new History(List.of(), List.of())
                            .perform(
                                    read,
                                    Cable.replace(read, "Straits", "Batum"),
                                    Cable.UNA.when());
            file.commit(commit);
            assertThat(file.read()).isEqualTo(commit.change().after()).isNotEqualTo(project);
            assertSame(file, commit.change().after(), SearchLine.read("batum"));
        }
        assertThat(ProjectCheck.problems(path())).isEmpty();
    }

    @Test
    void aDamagedIndexOfAFileThatIsOnlyReadHidesNothing() throws Exception {
        made();
        Foreign.sql(path(), "UPDATE word_index_data SET block = x'55' WHERE id > 1000");
        String before = Foreign.hash(path());
        try (ProjectFile file = ProjectFile.openToRead(path())) {
            assertThat(
                            Finder.run(
                                    file.read(),
                                    SearchLine.read("straits"),
                                    file.mayHold(SearchLine.read("straits"))))
                    .hasSize(1);
        }
        assertThat(Foreign.hash(path())).isEqualTo(before);
    }

    @Test
    void aDeletedWordIsGoneFromTheIndexToo() throws IOException {
        Project project = library("the word zanzibar", "the word");
        Document gone = project.documents().getFirst();
        try (ProjectFile file = ProjectFile.create(path(), project, List.of())) {
            History history = file.history();
            Commit binned =
                    history.perform(project, new BinDocument(gone.id(), true), Cable.UNA.when());
            file.commit(binned);
            assertThat(bytes()).contains("zanzibar");
            file.commit(history.emptyBin(binned.change().after(), Cable.UNA.when()));
        }
        assertThat(bytes()).doesNotContain("zanzibar").doesNotContain("anzibar");
    }

    private String bytes() throws IOException {
        return Files.readString(path(), StandardCharsets.ISO_8859_1);
    }

    private void assertMended(Project project) throws IOException {
        told.clear();
        try (ProjectFile file = ProjectFile.open(path())) {
            file.whenMended(told::add);
            assertThat(told).extracting(Message::key).containsExactly("store.index.made");
            assertThat(file.read()).isEqualTo(project);
            assertThat(held(file, file.read(), "straits")).containsExactly(0);
        }
        assertThat(ProjectCheck.problems(path())).isEmpty();
    }

    private Project made() throws IOException {
        Files.deleteIfExists(path());
        Project project = library("the Straits", "oil and gas");
        ProjectFile.create(path(), project, List.of()).close();
        return project;
    }

    private Path path() {
        return folder.resolve("a.postil");
    }

    private static Project library(String... texts) {
        return Project.named("P")
                .withDocuments(
                        Stream.of(texts)
                                .map(text ->
                                        Document.of(
                                                "D",
                                                Witness.of(
                                                        "A", org.postil.text.CleanText.of(text))))
                                .toList());
    }

    /// The numbers of the documents that the index does not rule out.
    private static List<Integer> held(ProjectFile file, Project project, String line)
            throws BadSearch {
        var mayHold = file.mayHold(SearchLine.read(line));
        var found = new ArrayList<Integer>();
        List<Document> all = project.allDocuments();
        for (int i = 0; i < all.size(); i++)
            if (mayHold.mayHold(all.get(i).mainWitness())) found.add(i);
        return found;
    }

    private static Project withWords(Project project, Random random) {
        Project now = project;
        for (int i = 0; i < 4; i++) {
            String text =
                    Stream.generate(() -> WORDS[random.nextInt(WORDS.length)])
                            .limit(8)
                            .collect(Collectors.joining(" "));
            var all = new ArrayList<>(now.allDocuments());
            all.add(Document.of("D" + i, Witness.of("A", "𝔘 " + text)));
            now = now.withDocuments(all);
        }
        return now;
    }

    private static Commit next(History history, Project project, RandomEdits edits, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> history.undo(project).orElseGet(() -> edit(history, project, edits));
            case 1 -> history.redo(project).orElseGet(() -> edit(history, project, edits));
            case 2, 3 -> history.perform(project, edits.replaceText(project), edits.stamp().when());
            default -> edit(history, project, edits);
        };
    }

    private static Commit edit(History history, Project project, RandomEdits edits) {
        return history.perform(project, edits.edit(project), edits.stamp().when());
    }

    private static void assertSame(ProjectFile file, Project project, Random random)
            throws Refused {
        assertSame(file, project, SearchLine.read(line(project, random)));
    }

    private static void assertSame(ProjectFile file, Project project, Search search) {
        List<Hit> with = Finder.run(project, search, file.mayHold(search)).toList();
        assertThat(with).as(search.toString()).isEqualTo(Finder.run(project, search));
    }

    /// Of words that stand somewhere, and of some that do not.
    private static String line(Project project, Random random) {
        String one = word(project, random);
        String other = word(project, random);
        String words =
                switch (random.nextInt(9)) {
                    case 0 -> one + " " + other;
                    case 1 -> "\"" + one + " " + other + "\"";
                    case 2 -> one + " OR " + other;
                    case 3 -> one.substring(0, one.offsetByCodePoints(0, 1)) + "*";
                    case 4 -> one + " -" + other;
                    case 5 -> "NEAR(" + one + " " + other + ", 3)";
                    case 6 -> one + "~";
                    case 7 -> "(" + one + " OR -" + other + ") " + other;
                    default -> one;
                };
        return words + (random.nextInt(3) == 0 ? " version:all aside:all" : "");
    }

    private static String word(Project project, Random random) {
        if (random.nextInt(6) == 0)
            return WORDS[random.nextInt(WORDS.length)].replaceAll("[“”]", "");
        List<Witness> all = project.allWitnesses().toList();
        var words = new ArrayList<>(Needed.vocabulary(all.get(random.nextInt(all.size())).text()));
        return words.isEmpty() ? "oil" : words.get(random.nextInt(words.size()));
    }
}
