package org.postil.ui.window.memory;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.postil.model.Project;
import org.postil.model.id.Id;
import org.postil.store.safety.DataFolder;
import org.postil.store.safety.SafetyFolder;

/// All that is remembered. Every change is on disk when the method returns, if the disk lets it.
public final class Memory {

    private final Path folder;
    private final boolean keeps;
    private Settings settings;

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
        if (keeps) settingsFile().write(settings.kept());
    }

    /// How a project was left; [Workplace#NONE] the first time.
    public Workplace workplace(Id<Project> project) {
        return Workplace.from(projectFile(project).read());
    }

    public void remember(Id<Project> project, Workplace workplace) {
        if (keeps) projectFile(project).write(workplace.kept());
    }

    private KeptFile settingsFile() {
        return new KeptFile(folder.resolve("settings.properties"));
    }

    private KeptFile projectFile(Id<Project> project) {
        return new KeptFile(folder.resolve("projects").resolve(project + ".properties"));
    }
}
