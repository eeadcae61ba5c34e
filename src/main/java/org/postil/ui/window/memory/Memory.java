package org.postil.ui.window.memory;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.postil.model.Project;
import org.postil.model.id.Id;
import org.postil.store.safety.DataFolder;

/// All that is remembered. Every change is on disk when the method returns, if the disk lets it.
public final class Memory {

    private final Path folder;
    private Settings settings;

    public Memory(Path folder) {
        this.folder = folder;
        settings = Settings.from(settingsFile().read());
    }

    /// That of the person who uses this machine.
    public static Memory ofThisMachine() {
        return new Memory(DataFolder.here());
    }

    public Settings settings() {
        return settings;
    }

    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        settingsFile().write(settings.kept());
    }

    /// How a project was left; [Workplace#NONE] the first time.
    public Workplace workplace(Id<Project> project) {
        return Workplace.from(projectFile(project).read());
    }

    public void remember(Id<Project> project, Workplace workplace) {
        projectFile(project).write(workplace.kept());
    }

    private KeptFile settingsFile() {
        return new KeptFile(folder.resolve("settings.properties"));
    }

    private KeptFile projectFile(Id<Project> project) {
        return new KeptFile(folder.resolve("projects").resolve(project + ".properties"));
    }
}
