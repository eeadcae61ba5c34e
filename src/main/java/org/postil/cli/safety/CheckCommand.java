package org.postil.cli.safety;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.postil.cli.naming.Sentences;
import org.postil.format.overview.ProblemsJson;
import org.postil.message.Message;
import org.postil.store.ProjectCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Checks a project file: its pages, texts, tags and what they point to.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Option(names = "--json", description = "As JSON.")
    boolean json;

    @Spec CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Message> problems = ProjectCheck.problems(project);
        if (json) {
            ProblemsJson.write(problems, System.out);
            System.out.flush();
            return problems.isEmpty() ? 0 : 1;
        }
        PrintWriter out = command.commandLine().getOut();
        problems.forEach(problem -> out.println(Sentences.of(problem)));
        if (problems.isEmpty()) {
            command.commandLine().getErr().println(Sentences.of("cli.all-well"));
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
