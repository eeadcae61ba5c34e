package org.postil.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.message.Refused;
import org.postil.store.Cable;
import org.postil.store.MemoryFolder;
import org.postil.store.ProjectCheck;
import org.postil.store.ProjectFile;
import org.postil.store.disk.DiskTrace.Event;

/// After a power cut at any moment, on a disk that tears and reorders what was not flushed, the
/// file is whole, has every tag that was said to be saved, and at most the one that was being
/// saved.
@Tag("soak")
class PowerCutTest {

    private static final int CUTS_AT_EACH_CALL = 60;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private int states;
    private int bad;
    private String firstBad = "";

    @Test
    void nothingThatWasSavedIsLost() throws IOException {
        cutEverywhere();
        System.out.println("power cuts: " + states + " states, " + bad + " bad");
        assertThat(firstBad).isEmpty();
        assertThat(states).isGreaterThanOrEqualTo(1_000);
    }

    /// The control: a file that is never flushed must not pass.
    @Test
    void whatIsNeverFlushedIsLost() throws IOException {
        cutEverywhere("careless");
        System.out.println("power cuts without flushes: " + states + " states, " + bad + " bad");
        assertThat(bad).isGreaterThan(states / 20);
    }

    private void cutEverywhere(String... more) throws IOException {
        Strace.assumeIsHere();
        Path file = Files.createDirectory(folder.resolve("traced")).resolve("a.postil");
        ProjectFile.create(file, Cable.project(), List.of()).close();
        byte[] before = Files.readAllBytes(file);
        Strace.Run run = Strace.run(file, DiskTrace.OPTIONS, more);
        assertThat(run.said("saved")).hasSize(2);
        List<Event> events = DiskTrace.of(run.calls(), file.getParent());
        assertThat(events).filteredOn(Event.Said.class::isInstance).hasSize(run.said().size());
        cutEverywhere(events, new UnsyncedDisk(Map.of("a.postil", before)));
    }

    private void cutEverywhere(List<Event> events, UnsyncedDisk disk) throws IOException {
        var random = new Random(1946);
        var saved = new ArrayList<String>();
        var begun = new ArrayList<String>();
        for (Event event : events) {
            if (event instanceof Event.Said(String line)) {
                if (line.startsWith("tags ")) begun.add(line.substring(5));
                if (line.startsWith("saved ")) saved.add(line.substring(6));
            }
            disk.take(event);
            var seen = new HashSet<Integer>();
            for (int i = 0; i < CUTS_AT_EACH_CALL; i++) {
                Map<String, byte[]> left = disk.cut(random);
                if (seen.add(hash(left))) check(left, saved, begun, event);
            }
        }
    }

    private static int hash(Map<String, byte[]> files) {
        int hash = 0;
        for (var file : files.entrySet()) {
            hash = 31 * hash + file.getKey().hashCode();
            hash = 31 * hash + Arrays.hashCode(file.getValue());
        }
        return hash;
    }

    private void check(Map<String, byte[]> left, List<String> saved, List<String> begun, Event at)
            throws IOException {
        Path place = Files.createDirectory(folder.resolve("state" + states++));
        for (var file : left.entrySet()) {
            Files.write(place.resolve(file.getKey()), file.getValue());
        }
        String problem = problem(place.resolve("a.postil"), saved, begun);
        if (!problem.isEmpty() && bad++ == 0) {
            firstBad = problem + " after " + at.getClass().getSimpleName() + " in " + left.keySet();
        }
        try (var files = Files.list(place)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(place);
    }

    private static String problem(Path file, List<String> saved, List<String> begun)
            throws IOException {
        Set<String> found = new HashSet<>();
        try (ProjectFile opened = ProjectFile.open(file)) {
            Cable.witness(opened.read())
                    .annotations()
                    .forEach(one -> found.add(one.id().toString()));
            if (opened.history().steps().size() != found.size()) return "half a tag";
        } catch (Refused refused) {
            return refused.problem().key();
        }
        if (!found.containsAll(saved)) return "a saved tag is lost";
        if (!begun.containsAll(found)) return "a tag that was never made";
        return ProjectCheck.problems(file).isEmpty() ? "" : "not whole";
    }
}
