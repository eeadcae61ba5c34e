package org.postil.ui.window.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.postil.model.Witness;
import org.postil.store.ProjectFile;
import org.postil.ui.fx.Background;

/// What waits until all texts and marks of a project are there, so that the thread of the screen
/// never does. For that thread only.
public final class OnceWhole {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean whole;
    private boolean ended;
    private boolean held;
    private Consumer<IOException> refused = _ -> {};

    OnceWhole(ProjectFile file) {
        whole = file.hasAll();
        ended = whole;
        if (whole) return;
        Background.run(
                () -> {
                    file.awaitAll();
                    return file;
                },
                _ -> come(),
                problem -> {
                    waiting.clear();
                    waiting.add(() -> refused.accept(problem));
                    end();
                });
    }

    /// Told where the project turns out to be damaged.
    public void whenRefused(Consumer<IOException> listener) {
        refused = listener;
    }

    /// Whether all is there.
    public boolean isWhole() {
        return whole;
    }

    /// Does this now, or once all is there.
    public void run(Runnable action) {
        if (whole && !held) action.run();
        else waiting.add(action);
    }

    /// Does this now, or once the text and the marks of this version are there.
    public void run(Witness version, Runnable action) {
        if (version.body().isThere()) action.run();
        else Background.run(version::marks, _ -> run(held, action), _ -> {});
    }

    private void run(boolean later, Runnable action) {
        if (later) waiting.add(action);
        else action.run();
    }

    /// While the reader leaves the project nothing is done that waited.
    void hold(boolean now) {
        held = now;
        if (ended) end();
    }

    private void come() {
        whole = true;
        end();
    }

    private void end() {
        ended = true;
        while (!held && !waiting.isEmpty()) waiting.removeFirst().run();
    }
}
