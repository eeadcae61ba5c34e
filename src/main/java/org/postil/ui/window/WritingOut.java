package org.postil.ui.window;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import org.postil.format.WholeFile;
import org.postil.format.WholeFile.Content;
import org.postil.format.json.codebook.CodebookJson;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.codebook.Codebook;
import org.postil.text.RightToLeft;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Dialogs.FileUse;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.guide.ShortcutPage;
import org.postil.ui.window.project.Export;

/// What is written into files that are asked for: exports, copies, the codebook, all keys. In the
/// background; until it is done nothing else is begun.
final class WritingOut {

    private final Shell shell;
    private final Dialogs dialogs;
    private final Filing filing;

    WritingOut(Shell shell, Dialogs dialogs, Filing filing) {
        this.shell = shell;
        this.dialogs = dialogs;
        this.filing = filing;
    }

    void export(MainWindow window, Export format) {
        window.finishTyping();
        Project now = window.work().project();
        String title = Texts.text("ui.command." + format.id());
        dialogs.file(FileUse.SAVE, title, now.title() + "." + format.ending(), format.ending())
                .ifPresent(path ->
                        filing.begin(
                                "ui.export.progress",
                                () -> {
                                    format.write(now, path);
                                    return path;
                                },
                                _ -> window.work().say(written(path)),
                                "ui.export"));
    }

    /// Asks where and makes a copy of the project there, which goes its own way from then on.
    void saveCopy(MainWindow window) {
        window.finishTyping();
        String title = Texts.text("ui.copy.title");
        String name = name("ui.copy.name", window) + "." + Filing.ENDING;
        dialogs.file(FileUse.SAVE, title, name, Filing.ENDING)
                .ifPresent(path ->
                        filing.begin(
                                "ui.copy.progress",
                                () -> {
                                    window.open().copyTo(path);
                                    return path;
                                },
                                _ -> window.work().say(Message.of("ui.copy.done", path.toString())),
                                "ui.copy"));
    }

    /// Asks where and writes the codebook there, for another project.
    void codebookOut(MainWindow window) {
        window.finishTyping();
        Codebook now = window.work().project().codebook();
        String title = Texts.text("ui.codebook.out.title");
        String name = name("ui.codebook.out.name", window) + ".json";
        write(window, title, name, "json", out -> CodebookJson.write(now, out));
    }

    /// Asks where and writes all keys there, to be printed.
    void writeShortcuts(MainWindow window) {
        String page = ShortcutPage.html(shell.shortcuts());
        String title = Texts.text("ui.command.print-shortcuts");
        String name = Texts.text("ui.shortcuts.file") + ".html";
        write(window, title, name, "html", out -> out.write(page.getBytes(UTF_8)));
    }

    private void write(
            MainWindow window, String title, String name, String ending, Content content) {
        dialogs.file(FileUse.SAVE, title, name, ending)
                .ifPresent(path ->
                        filing.begin(
                                "ui.export.progress",
                                () -> {
                                    WholeFile.write(path, content);
                                    return path;
                                },
                                _ -> window.work().say(written(path)),
                                "ui.export"));
    }

    private static String name(String key, MainWindow window) {
        return RightToLeft.withSpaces(Texts.text(key, window.work().project().title()));
    }

    private static Message written(Path path) {
        return Message.of("ui.export.done", path.toString());
    }
}
