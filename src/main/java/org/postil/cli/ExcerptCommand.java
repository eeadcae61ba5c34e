package org.postil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Naming;
import org.postil.cli.naming.Sentences;
import org.postil.cli.safety.Work;
import org.postil.excerpt.content.Sheet;
import org.postil.excerpt.honesty.Honesty;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.HandoutFile;
import org.postil.format.handout.font.FontMetrics;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.session.OpenProject;
import org.postil.session.comparing.Worksheets;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "excerpt",
        description = "Writes an excerpt as a sheet for a class, lists excerpts, or makes one.",
        mixinStandardHelpOptions = true)
final class ExcerptCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EXCERPT",
            description = "The excerpt's title or id; left out, the excerpts are listed.")
    String name = "";

    @Option(names = "--list", description = "Lists the excerpts of the project.")
    boolean list;

    @Mixin ExcerptOrders orders = new ExcerptOrders();

    @Option(
            names = "--format",
            description = "pdf, docx, html or txt; by default, what -o ends with, or pdf.")
    @Nullable HandoutFile format;

    @Option(names = "--edition", description = "student (the default), teacher or key.")
    Edition edition = Edition.STUDENT;

    @Option(names = "-o", paramLabel = "OUT", description = "Into this file, not standard output.")
    @Nullable Path out;

    @Spec CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (list || name.isEmpty()) {
            try (ProjectFile file = ProjectFile.openToRead(project)) {
                list(file.read());
            }
            return 0;
        }
        if (orders.areAny()) {
            try (OpenProject open = Work.in(project, command.commandLine().getErr())) {
                orders.perform(open.session(), name);
            }
            if (format == null && out == null) return 0;
        }
        try (ProjectFile file = ProjectFile.openToRead(project)) {
            Project read = file.read();
            write(read, Naming.excerpt(read, name));
        }
        return 0;
    }

    private void list(Project read) {
        PrintWriter printed = command.commandLine().getOut();
        for (Excerpt one : read.excerpts()) {
            printed.println(
                    Sentences.of(
                            "cli.excerpt.listed",
                            one.title(),
                            one.id().toString(),
                            one.passages().size(),
                            one.questions().size()));
        }
    }

    private void write(Project read, Excerpt excerpt) throws IOException {
        Sheet sheet = Worksheets.of(read, excerpt);
        SetSheet set = SetSheet.of(sheet, edition, new FontMetrics());
        HandoutFile wanted = wanted();
        if (excerpt.passages().isEmpty()) {
            throw Refused.because("handout.empty", excerpt.title());
        }
        if (out == null) {
            wanted.write(set, System.out);
            System.out.flush();
        } else {
            wanted.write(set, out);
        }
        for (Message one : Honesty.check(read, sheet)) warn(Sentences.of(one));
        for (Message one : set.warnings()) warn(Sentences.of(one));
    }

    /// What is asked for, else what the file's name says, else PDF.
    private HandoutFile wanted() {
        if (format != null) return format;
        String file = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(HandoutFile.values())
                .filter(one -> file.endsWith("." + one.extension()))
                .findFirst()
                .orElse(HandoutFile.PDF);
    }

    private void warn(String sentence) {
        command.commandLine().getErr().println(sentence);
    }
}
