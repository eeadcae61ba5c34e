package org.postil.ui.fx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.postil.message.Outside;
import org.postil.ui.fx.print.Printers;
import org.postil.ui.fx.print.SystemPrinters;

/// How a window asks its reader, and says what went wrong. As functions, so that a test can answer
/// for the system's own dialogs, which nobody can press there.
///
/// @param files asks for files; none where the reader would rather not
/// @param choice asks a question; gives the index of the answer, that of the last where the reader
///   closes the dialog
/// @param printers asks for a printer
public record Dialogs(
        Function<FileQuestion, List<Path>> files,
        Function<ChoiceQuestion, Integer> choice,
        Printers printers) {

    public enum FileUse {
        OPEN,
        OPEN_MANY,
        SAVE
    }

    /// Which file or files?
    ///
    /// @param name that a new file has if the reader changes nothing; may be empty
    /// @param ending of the files to show, such as `postil`; `*` for all
    public record FileQuestion(FileUse use, String title, String name, String ending) {}

    /// One of a few answers.
    ///
    /// @param answers words of the buttons; the first is what Enter means, the last what Escape
    ///   means
    /// @param destroys true where the first can't be taken back: it looks so, and Enter means the
    ///   last too
    public record ChoiceQuestion(
            String title, String sentence, List<String> answers, boolean destroys) {
        public ChoiceQuestion {
            answers = List.copyOf(answers);
        }

        public ChoiceQuestion(String title, String sentence, List<String> answers) {
            this(title, sentence, answers, false);
        }
    }

    /// The dialogs of this window.
    public static Dialogs of(Stage owner) {
        return new Dialogs(
                question -> files(owner, question),
                asked -> choice(owner, asked),
                new SystemPrinters(owner));
    }

    public Optional<Path> file(FileUse use, String title, String name, String ending) {
        return files.apply(new FileQuestion(use, title, name, ending)).stream().findFirst();
    }

    /// Says something that the reader can only take note of.
    public void tell(String title, String sentence) {
        var onlyAnswer = new ChoiceQuestion(title, sentence, List.of(Texts.text("ui.ok")));
        var _ = choice.apply(onlyAnswer);
    }

    public boolean confirms(String title, String sentence, String yes, String no) {
        return choice.apply(new ChoiceQuestion(title, sentence, List.of(yes, no))) == 0;
    }

    /// The same for what can't be taken back.
    public boolean confirmsLoss(String title, String sentence, String yes, String no) {
        return choice.apply(new ChoiceQuestion(title, sentence, List.of(yes, no), true)) == 0;
    }

    /// The sentence for what the outside world refused of what a reader asked for.
    public static String sentence(IOException problem) {
        return Texts.of(Outside.sentence(problem));
    }

    /// The sentence for what it refused, without what becomes of the project.
    public static String why(IOException problem) {
        return Texts.of(Outside.why(problem));
    }

    private static List<Path> files(Stage owner, FileQuestion question) {
        var chooser = new FileChooser();
        chooser.setTitle(question.title());
        chooser.setInitialFileName(question.name());
        if (!question.ending().equals("*")) {
            String pattern = "*." + question.ending();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
        }
        List<File> chosen =
                switch (question.use()) {
                    case OPEN -> atMostOne(chooser.showOpenDialog(owner));
                    case OPEN_MANY -> many(chooser.showOpenMultipleDialog(owner));
                    case SAVE -> atMostOne(chooser.showSaveDialog(owner));
                };
        return chosen.stream().map(File::toPath).map(path -> ending(path, question)).toList();
    }

    private static List<File> atMostOne(@Nullable File chosen) {
        return chosen == null ? List.of() : List.of(chosen);
    }

    private static List<File> many(@Nullable List<File> chosen) {
        return chosen == null ? List.of() : chosen;
    }

    /// On Linux the chooser does not add the ending that it filters by.
    private static Path ending(Path path, FileQuestion question) {
        boolean wanted = question.use() == FileUse.SAVE && !question.ending().equals("*");
        String name = String.valueOf(path.getFileName());
        if (!wanted || name.contains(".")) return path;
        return path.resolveSibling(name + "." + question.ending());
    }

    private static int choice(Stage owner, ChoiceQuestion asked) {
        var sentence = new Label(asked.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        var dialog = new Sheet(owner, asked.title(), sentence);
        int last = asked.answers().size() - 1;
        for (int i = 0; i <= last; i++) {
            ButtonData data = i == 0 ? ButtonData.OK_DONE : ButtonData.OTHER;
            if (i == last && last > 0) data = ButtonData.CANCEL_CLOSE;
            dialog.getButtonTypes().add(new ButtonType(asked.answers().get(i), data));
        }
        if (asked.destroys()) warn(dialog);
        return dialog.showAndWait().map(dialog.getButtonTypes()::indexOf).orElse(last);
    }

    private static void warn(Sheet dialog) {
        List<ButtonType> types = dialog.getButtonTypes();
        var yes = (Button) dialog.getDialogPane().lookupButton(types.getFirst());
        var no = (Button) dialog.getDialogPane().lookupButton(types.getLast());
        yes.getStyleClass().add("danger");
        yes.setDefaultButton(false);
        no.setDefaultButton(true);
    }
}
