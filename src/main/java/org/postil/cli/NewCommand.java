package org.postil.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.format.json.ProjectJson;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = "Makes a new project file, empty or from a JSON export.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT.postil", description = "The file to make; it must not exist.")
    Path file = Path.of("");

    @Option(names = "--title", description = "The project's title; else the file's name.")
    String title = "";

    @Option(
            names = "--from",
            paramLabel = "project.json",
            description = "A JSON export to make the same project from.")
    @Nullable Path from;

    @Override
    public Integer call() throws IOException {
        ProjectJson.Loaded loaded = from == null ? empty() : read(from);
        Project project = loaded.project();
        if (!title.isBlank()) project = project.withTitle(title);
        ProjectFile.create(file, project, loaded.originals()).close();
        return 0;
    }

    private ProjectJson.Loaded empty() {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.postil$", "");
        return new ProjectJson.Loaded(Project.named(name.isBlank() ? "Postil" : name), List.of());
    }

    private static ProjectJson.Loaded read(Path json) throws IOException {
        try (InputStream in = Files.newInputStream(json)) {
            return ProjectJson.read(in);
        } catch (NoSuchFileException missing) {
            throw Refused.because("cli.no-file", json.toString());
        }
    }
}
