package org.postil.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.concordance.Findings;
import org.postil.analysis.concordance.Order;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.Search;
import org.postil.analysis.find.SearchLine;
import org.postil.analysis.overview.Counts;
import org.postil.analysis.overview.Timeline;
import org.postil.analysis.overview.Voices;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Stamp;
import org.postil.store.ProjectFile;
import org.postil.store.search.WordIndex;
import org.postil.store.sql.Access;
import org.postil.store.sql.Database;
import org.postil.text.Splice;

/// What a project of 10,000 documents of 3 kB with 200,000 tags takes: opening, searching,
/// concordance, overview, correcting; each beside what it is measured against, in one run.
/// `mvn -Pbench test -Dtest=ScaleBench`; `-Ddocuments=1000` makes a
/// smaller one, `-Dlarge=FILE` keeps it.
class ScaleBench {

    private static final int DOCUMENTS = Integer.getInteger("documents", 10_000);

    @TempDir Path folder;

    @Test
    void atScale() throws Exception {
        Path large = Path.of(System.getProperty("large", folder.resolve("large.postil").toString()));
        Path empty = folder.resolve("empty.postil");
        long start = System.nanoTime();
        if (!Files.exists(large)) {
            ProjectFile.create(large, LargeProject.of(DOCUMENTS, 7), List.of()).close();
        }
        ProjectFile.create(empty, Project.named("Empty"), List.of()).close();
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d MB, made in %.1f s%n",
                DOCUMENTS,
                Files.size(large) >> 20,
                (System.nanoTime() - start) / 1e9);
        Times.printHead();
        Times.of(5, () -> open(empty)).print("opening an empty project");
        Times.of(5, () -> open(large)).print("opening the large project, all at once");
        arriving(large);
        Times.of(5, () -> titles(large)).print("  titles, registers and counts alone, in SQL");
        memory(empty, large);
        cold(large);
        try (ProjectFile file = ProjectFile.open(large)) {
            Project project = file.read();
            new SearchTimes(file, project, folder.resolve("bare.db")).print();
            concordance(new Finding(file), project);
            overview(project);
            correct(file, project);
        }
        index(Files.copy(large, folder.resolve("copy.postil")));
    }

    private static void open(Path path) throws IOException {
        try (ProjectFile file = ProjectFile.open(path)) {
            file.read();
            file.history();
        }
    }

    /// As a window opens it: the outline first, then the texts of a document, then the rest.
    private static void arriving(Path path) throws IOException {
        var until = new double[3][7];
        for (int i = -2; i < until[0].length; i++) {
            long start = System.nanoTime();
            try (ProjectFile file = ProjectFile.open(path)) {
                Project project = file.outline(task -> Thread.ofPlatform().start(task));
                file.history();
                long outline = System.nanoTime();
                project.allDocuments().get(DOCUMENTS / 2).mainWitness().text();
                long text = System.nanoTime();
                file.awaitAll();
                if (i < 0) continue;
                until[0][i] = (outline - start) / 1e6;
                until[1][i] = (text - start) / 1e6;
                until[2][i] = (System.nanoTime() - start) / 1e6;
            }
        }
        told("opening it in a window: until the outline is there", until[0]);
        told("  until the text of a document is there", until[1]);
        told("  until all is there", until[2]);
    }

    private static void told(String what, double[] times) {
        double first = times[0];
        Arrays.sort(times);
        new Times(first, times[0], times[times.length / 2], times[times.length - 1], 0).print(what);
    }

    /// What stands in the library.
    private static void titles(Path path) throws Exception {
        try (Database database = Database.open(path, Access.READ)) {
            for (String sql :
                    List.of(
                            "SELECT * FROM document ORDER BY position",
                            "SELECT * FROM document_metadata",
                            "SELECT id, document, position, siglum, in_bin, sha256 FROM witness",
                            "SELECT layer, person, topic, count(*) FROM annotation GROUP BY 1, 2, 3",
                            "SELECT * FROM person",
                            "SELECT * FROM topic")) {
                database.list(sql, row -> row);
            }
        }
    }

    /// The first search after opening.
    private static void cold(Path path) throws Exception {
        double[] times = new double[5];
        for (int i = 0; i < times.length; i++) {
            try (ProjectFile file = ProjectFile.open(path)) {
                Project project = file.read();
                long start = System.nanoTime();
                SearchTimes.page(new Finding(file), project, "batum concession");
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        double first = times[0];
        Arrays.sort(times);
        new Times(first, times[0], times[2], times[4], 0).print("first page of 50 right after opening");
    }

    private static void memory(Path empty, Path large) throws IOException {
        try (ProjectFile nothing = ProjectFile.open(empty);
                ProjectFile file = ProjectFile.open(large)) {
            List<Object> kept = new ArrayList<>(List.of(nothing.read()));
            long before = used();
            kept.add(file.read());
            System.out.printf("%-46s %9d MB%n", "memory over an empty project", (used() - before) >> 20);
            kept.clear();
        }
    }

    private static long used() {
        for (int i = 0; i < 4; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void concordance(Finding finding, Project project) throws Exception {
        var search = SearchLine.read("concession");
        Times.of(7, () -> finding.in(project, search).toList()).print("concordance: found");
        List<Row> rows = rows(finding, project, search);
        Times.of(7, () -> Order.RIGHT.of(rows, project.codebook()))
                .print("concordance: " + rows.size() + " sorted by right");
        Times.of(7, () -> Order.RIGHT.of(rows(finding, project, search), project.codebook()))
                .print("concordance: found and sorted");
        Times.of(7, () -> Findings.of(rows(finding, project, search), Order.RIGHT, project.codebook()))
                .print("concordance: found, sorted, forms and strips");
    }

    private static List<Row> rows(Finding finding, Project project, Search search) {
        return finding.in(project, search).map(Row::of).toList();
    }

    private static void overview(Project project) throws Exception {
        Times.of(5, () -> Timeline.of(project)).print("overview: timeline");
        Times.of(5, () -> Voices.of(project)).print("overview: voices");
        Times.of(5, () -> Counts.topics(project)).print("overview: topics by document");
        Times.of(5, () -> Counts.people(project)).print("overview: people by document");
        Times.of(5, () -> {
                    Timeline.of(project);
                    Voices.of(project);
                    Counts.topics(project);
                    Counts.people(project);
                })
                .print("overview: all");
    }

    private static void correct(ProjectFile file, Project project) throws Exception {
        var now = new Project[] {project};
        History history = file.history();
        Times.of(15, () -> {
                    Witness witness = now[0].allDocuments().get(DOCUMENTS / 2).mainWitness();
                    String old = witness.text().substring(100, 110);
                    Commit commit =
                            history.perform(
                                    now[0],
                                    new ReplaceText(
                                            witness.id(), new Splice(100, old, word()), reader()),
                                    reader().when());
                    file.commit(commit);
                    now[0] = commit.change().after();
                })
                .print("correcting a document: the whole commit");
    }

    /// The same rows with and without the index.
    private static void index(Path path) throws Exception {
        Project project;
        try (ProjectFile file = ProjectFile.openToRead(path)) {
            project = file.read();
        }
        Witness witness = project.allDocuments().get(DOCUMENTS / 3).mainWitness();
        try (Database database = Database.open(path, Access.WRITE)) {
            var index = new WordIndex(database);
            Times without = Times.of(25, () -> rows(database, witness, text -> {}));
            Times with = Times.of(25, () -> rows(database, witness, text -> write(index, witness, text)));
            without.print("correcting a document: rows without index");
            with.print("correcting a document: rows with index");
            System.out.printf(
                    Locale.ROOT,
                    "  %.2f ms over (busy: %.2f)%n",
                    with.median() - without.median(),
                    with.busy() - without.busy());
        }
    }

    private interface Index {
        void write(String text) throws SQLException;
    }

    private static void rows(Database database, Witness witness, Index index) throws SQLException {
        String text = word() + witness.text().substring(10);
        database.writing(() -> {
            database.writeOne(
                    "UPDATE witness SET text = ?, sha256 = ? WHERE id = ?",
                    text,
                    sha256(text),
                    witness.id().toString());
            index.write(text);
        });
    }

    private static void write(WordIndex index, Witness witness, String text) throws SQLException {
        index.write(witness.id(), Transcription.of(text), sha256(text));
    }

    private static String sha256(String text) {
        return Original.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String word() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }

    private static Stamp reader() {
        return new Stamp("Una", java.time.Instant.now());
    }
}
