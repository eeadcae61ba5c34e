package org.postil;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postil.cli.CommandLineTool;
import org.postil.format.WholeFile;
import org.postil.format.json.ProjectJson;
import org.postil.log.Log;
import org.postil.session.Sample;
import org.postil.store.ProjectFile;
import org.postil.store.safety.DataFolder;
import org.postil.ui.window.Windows;
import org.postil.ui.window.demo.Demo;

/// Starts Postil: without arguments its window, on a `.postil` file the window on it, and else the
/// command that the arguments name.
///
/// Two options are for looking around: `--sample FILE` opens the window on the sample project, made
/// there where need be; `--demo FOLDER` draws it, without a screen, into a picture. A third is for
/// the makers of installers: `--rehearse FILE` opens a project, without a screen, and ends at rest.
public final class Postil {

    /// Kept, since a logger that nobody holds forgets its level: JavaFX warns of being on the class
    /// path, which is meant.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Postil() {}

    static void main(String[] arguments) throws IOException {
        JAVAFX.setLevel(Level.SEVERE);
        Log.into(DataFolder.here().resolve("log"));
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) return window(List.of());
        String first = arguments.getFirst();
        if (arguments.size() == 1 && first.endsWith(".postil")) return window(List.of(first));
        if (arguments.size() == 2 && first.equals("--sample")) return sample(arguments.getLast());
        if (arguments.size() == 2 && first.equals("--demo")) return demo(arguments.getLast());
        if (arguments.size() == 2 && first.equals("--rehearse")) {
            return rehearse(Path.of(arguments.getLast()));
        }
        return CommandLineTool.run(arguments.toArray(String[]::new));
    }

    private static int window(List<String> files) {
        Windows.launch(files.stream().map(Path::of).toList());
        return 0;
    }

    private static int sample(String name) throws IOException {
        Path file = Path.of(name).toAbsolutePath();
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) Sample.create(file);
        return window(List.of(file.toString()));
    }

    private static int rehearse(Path project) {
        withoutScreen();
        Windows.rehearse(project);
        return 0;
    }

    private static void withoutScreen() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Makes `sample.postil`, `sample.json` and `window.png` in the folder.
    private static int demo(String name) throws IOException {
        withoutScreen();
        Path folder = Files.createDirectories(Path.of(name));
        Path project = folder.resolve("sample.postil");
        Sample.create(project);
        WholeFile.write(folder.resolve("sample.json"), out -> export(project, out));
        Demo.picture(project, folder.resolve("window.png"));
        return 0;
    }

    private static void export(Path project, OutputStream out) throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(project)) {
            ProjectJson.write(ProjectJson.Content.of(file.read()), out);
        }
    }
}
