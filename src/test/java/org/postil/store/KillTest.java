package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;

/// A program that is killed at any moment has lost no tag that it said was saved, and has left none
/// half saved.
class KillTest {

    private static final int MOST_TAGS = 25;
    private static final int LONGEST_MICROSECONDS = 8_000;

    @TempDir private Path folder;

    @Test
    void thirtyKillsLoseNoTag() {
        survive(2, 15);
    }

    @Test
    @Tag("soak")
    void aThousandKillsLoseNoTag() {
        for (int round = 0; round < 10; round++) survive(2, 50);
    }

    /// Kills so many times what works on each of some files, which are worked on side by side.
    private void survive(int files, int kills) {
        try (var threads = Executors.newFixedThreadPool(files)) {
            IntStream.range(0, files)
                    .mapToObj(_ -> CompletableFuture.runAsync(() -> survive(kills), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void survive(int kills) {
        try {
            Path file = Files.createTempDirectory(folder, "k").resolve("a.postil");
            ProjectFile.create(file, Cable.project(), List.of()).close();
            Set<String> before = new HashSet<>();
            for (int kill = 0; kill < kills; kill++) before = survive(file, before);
            assertThat(ProjectCheck.problems(file)).isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Set<String> survive(Path file, Set<String> before) throws IOException {
        Set<String> acknowledged = tagUntilKilled(file);
        Set<String> saved = saved(file);
        assertThat(saved).containsAll(before).containsAll(acknowledged);
        // One more can have reached the disk before its process could say so.
        assertThat(saved.size() - before.size() - acknowledged.size()).isBetween(0, 1);
        return saved;
    }

    /// What the killed process said was saved.
    private Set<String> tagUntilKilled(Path file) throws IOException {
        Set<String> said = new HashSet<>();
        try (OtherProcess process = OtherProcess.start(TaggingProcess.class, file.toString())) {
            assertThat(process.said()).isEqualTo("open");
            int tags = random().nextInt(MOST_TAGS);
            while (said.size() < tags) said.add(process.said());
            spin(random().nextInt(LONGEST_MICROSECONDS) * 1000L);
            process.kill();
            for (@Nullable String line = process.said(); line != null; line = process.said()) {
                said.add(line);
            }
        }
        return said;
    }

    private static Random random() {
        return ThreadLocalRandom.current();
    }

    /// Meets the next commits at any point, which waiting for a line would not.
    private static void spin(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) Thread.onSpinWait();
    }

    private static Set<String> saved(Path file) throws Refused {
        var ids = new HashSet<String>();
        try (ProjectFile opened = ProjectFile.open(file)) {
            Project project = opened.read();
            for (Annotation one : Cable.witness(project).annotations()) {
                assertThat(one.anchor()).isEqualTo(Cable.at("Stalin"));
                assertThat(one.tag().toString()).contains(Cable.SMITH.id().toString());
                ids.add(one.id().toString());
            }
            assertThat(opened.history().steps()).hasSize(ids.size());
        }
        return ids;
    }
}
