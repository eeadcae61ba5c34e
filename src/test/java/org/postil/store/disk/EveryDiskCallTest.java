package org.postil.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.store.Cable;
import org.postil.store.ProjectCheck;
import org.postil.store.ProjectFile;

/// At every single call by which a commit reaches the disk: whatever happens there, no tag that was
/// said to be saved is lost, none is half saved, and the file is whole.
@Tag("soak")
class EveryDiskCallTest {

    private static final List<String> CALLS =
            List.of("openat", "pwrite64", "fsync", "fdatasync", "unlink", "ftruncate");

    @TempDir private Path folder;
    private Path whole;
    private int runs;

    @BeforeEach
    void create() throws IOException {
        Strace.assumeIsHere();
        whole = Files.createDirectory(folder.resolve("whole")).resolve("a.postil");
        ProjectFile.create(whole, Cable.project(), List.of()).close();
    }

    @Test
    void killedAtEveryCall() throws IOException {
        for (String call : CALLS) {
            boolean killed = true;
            for (int at = 1; killed; at++) {
                killed = survives(call, "signal=SIGKILL", at + "", true);
            }
        }
        assertThat(runs).isGreaterThan(50);
        System.out.println("killed at " + runs + " calls: 0 bad");
    }

    /// Once (a busy stick, a virus scanner) or from then on (a full disk, one that is gone).
    @ParameterizedTest
    @CsvSource({
        "openat, EACCES",
        "openat, EIO",
        "openat, ENOSPC",
        "pwrite64, ENOSPC",
        "pwrite64, EIO",
        "fsync, EIO",
        "fdatasync, EIO",
        "unlink, EACCES",
        "unlink, EIO",
        "ftruncate, EIO"
    })
    void refusedAtEveryCallOnceAndForEver(String call, String error) throws IOException {
        for (String more : List.of("", "+")) {
            boolean refused = true;
            for (int at = 1; refused; at++)
                refused = survives(call, "error=" + error, at + more, false);
        }
        System.out.println(
                call + " " + error + ", once and for ever, at " + runs + " calls: 0 bad");
    }

    /// False where there is no such call any more.
    private boolean survives(String call, String fault, String when, boolean kills)
            throws IOException {
        Path file = Files.createTempDirectory(folder, "run").resolve("a.postil");
        Files.copy(whole, file);
        List<String> options = new ArrayList<>(Strace.on(file, call));
        // Quick, but a signal would come too late.
        if (!kills) options.add("--seccomp-bpf");
        options.addAll(List.of("-e", "inject=" + call + ":" + fault + ":when=" + when));
        Strace.Run run = Strace.run(file, options);
        String what = call + " " + fault + " " + when + ": " + run.said();
        boolean ended = run.said().contains("end");
        boolean hit = kills ? !ended : run.injected();
        if (!kills) assertThat(ended).as(what).isTrue();
        if (!when.endsWith("+") && !kills) {
            // What failed once succeeds when it is tried again; only the opening is not.
            assertThat(run.said("lost")).as(what).isEmpty();
        }
        assertWhole(file, run, what);
        if (hit) runs++;
        return hit;
    }

    private static void assertWhole(Path file, Strace.Run run, String what) throws IOException {
        Set<String> saved = new HashSet<>();
        try (ProjectFile opened = ProjectFile.open(file)) {
            Project project = opened.read();
            for (Annotation one : Cable.witness(project).annotations()) {
                assertThat(one.anchor()).as(what).isEqualTo(Cable.at("Stalin"));
                saved.add(one.id().toString());
            }
            assertThat(opened.history().steps()).as(what).hasSize(saved.size());
        }
        assertThat(saved).as(what).containsAll(run.said("saved"));
        var begun = new HashSet<>(run.said("tags"));
        assertThat(begun).as(what).containsAll(saved);
        begun.removeAll(run.said("saved"));
        assertThat(begun.size()).as(what).isLessThanOrEqualTo(1);
        assertThat(ProjectCheck.problems(file)).as(what).isEmpty();
    }
}
