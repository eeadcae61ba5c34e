package org.postil.cli.safety;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.postil.cli.naming.Sentences;
import org.postil.message.Message;
import org.postil.store.ProjectFile;
import org.postil.store.Rescue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rescue",
        description = {
            "Makes a new project of what can still be read of a damaged one, and says what was lost.",
            "The damaged file stays as it is. What could be undone is not carried over."
        },
        mixinStandardHelpOptions = true)
public final class RescueCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DAMAGED", description = "The damaged project file.")
    Path damaged = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "NEW", description = "The new file.")
    Path target = Path.of("");

    @Spec CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Message> report = Rescue.run(damaged, target);
        PrintWriter out = command.commandLine().getOut();
        report.forEach(sentence -> out.println(Sentences.of(sentence)));
        try (ProjectFile file = ProjectFile.openToRead(target)) {
            var project = file.read();
            long tags = project.allWitnesses().mapToLong(one -> one.annotations().size()).sum();
            long versions = project.allWitnesses().count();
            out.println(Sentences.of(Message.of("cli.rescued", versions, tags)));
        }
        out.flush();
        return 0;
    }
}
