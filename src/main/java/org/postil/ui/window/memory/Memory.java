package org.postil.ui.window.memory;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.postil.model.Project;
import org.postil.model.id.Id;
import org.postil.store.safety.DataFolder;
import org.postil.store.safety.SafetyFolder;

/// All that is remembered. A change counts at once, and goes to the disk on a thread of its own, if
/// the disk lets it; the changes of one file in their order.
public final class Memory {

    private final Path folder;
    private final boolean keeps;
    private Settings settings;
    private final Map<Id<Project>, Workplace> workplaces = new HashMap<>();
    private CompletableFuture<Boolean> writing = CompletableFuture.completedFuture(true);

    public Memory(Path folder) {
        this(folder, true);
    }

    private Memory(Path folder, boolean keeps) {
        this.folder = folder;
        this.keeps = keeps;
        settings = Settings.from(settingsFile().read());
    }

    /// That of the person who uses this machine.
    public static Memory ofThisMachine() {
        return new Memory(DataFolder.here());
    }

    /// The same for a window that leaves no trace.
    public Memory withoutTrace() {
        return new Memory(folder, false);
    }

    /// Where earlier states of projects are kept.
    public SafetyFolder safety() {
        return SafetyFolder.in(folder);
    }

    public Settings settings() {
        return settings;
    }

    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        write(settingsFile(), settings.kept());
    }

    /// How a project was left; [Workplace#NONE] the first time.
    public Workplace workplace(Id<Project> project) {
        return workplaces.computeIfAbsent(project, one -> Workplace.from(projectFile(one).read()));
    }

    public void remember(Id<Project> project, Workplace workplace) {
        if (!keeps) return;
        workplaces.put(project, workplace);
        write(projectFile(project), workplace.kept());
    }

    /// Waits until all that was remembered is on the disk; before the program ends.
    public void settle() {
        writing.join();
    }

    private void write(KeptFile file, Properties what) {
        if (keeps) writing = writing.handleAsync((_, _) -> file.write(what), Memory::beside);
    }

    private static void beside(Runnable writing) {
        Thread.ofPlatform().daemon().name("postil-memory").start(writing);
    }

    private KeptFile settingsFile() {
        return new KeptFile(folder.resolve("settings.properties"));
    }

    private KeptFile projectFile(Id<Project> project) {
        return new KeptFile(folder.resolve("projects").resolve(project + ".properties"));
    }
}
