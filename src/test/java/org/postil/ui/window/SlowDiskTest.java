package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.store.disk.Strace;

/// However slow the disk is, the window never waits for it: the thread that draws it writes and
/// flushes nothing of the project, and waits for no thread that does.
@Tag("soak")
class SlowDiskTest {

    private static final String CALLS = "fsync,fdatasync,pwrite64,unlink,ftruncate";

    @TempDir private Path folder;

    @Test
    void theThreadThatDrawsNeverWritesNorWaitsThoughEachFlushTakes20Milliseconds()
            throws IOException {
        Strace.assumeIsHere();
        Strace.Run quick = tags(List.of());
        Strace.Run slow = tags(List.of("-e", "inject=fsync,fdatasync:delay_exit=20000"));
        for (Strace.Run run : List.of(quick, slow)) {
            String drawing = run.said("thread").getFirst();
            List<String> calls =
                    run.calls().stream().filter(call -> call.contains("a.postil")).toList();
            assertThat(calls).hasSizeGreaterThan(100 * 5);
            assertThat(calls).noneMatch(call -> call.startsWith(drawing + " "));
            assertThat(run.said("wait")).isEmpty();
        }
        assertThat(slow.injected()).isTrue();
        System.out.println(
                "drawing thread, answers in microseconds (min, median, max): "
                        + quick.said("stalls").getFirst()
                        + "; with 20 ms a flush: "
                        + slow.said("stalls").getFirst());
    }

    private Strace.Run tags(List<String> faults) throws IOException {
        Path place = Files.createTempDirectory(folder, "window");
        var options = new ArrayList<>(List.of("--seccomp-bpf", "-y", "-e", "trace=" + CALLS));
        options.addAll(faults);
        return Strace.run(TaggingWindow.class, options, List.of(), List.of(place.toString()));
    }
}
