package org.postil.cli.safety;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Sentences;
import org.postil.message.Refused;
import org.postil.store.safety.SafetyFolder;
import org.postil.store.safety.Snapshot;
import org.postil.store.safety.Snapshots;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "history",
        description = {
            "Lists the earlier states of a project that Postil keeps, the newest first: number, time"
                    + " (UTC), occasion or name, bytes; or makes a new project of one.",
            "The project file may be damaged or gone, and stays as it is."
        },
        mixinStandardHelpOptions = true)
public final class HistoryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT.postil", description = "The project file, or where it was.")
    Path project = Path.of("");

    @ArgGroup(exclusive = false)
    @Nullable Restoring restoring;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Where Postil keeps its data, such as a backup of that folder; else where"
                            + " it does on this machine.")
    @Nullable Path data;

    @Spec CommandSpec command = CommandSpec.create();

    static final class Restoring {

        @Option(names = "--restore", required = true, description = "The number of a state.")
        int number;

        @Option(names = "-o", required = true, paramLabel = "NEW", description = "The new file.")
        Path target = Path.of("");
    }

    @Override
    public Integer call() throws IOException {
        SafetyFolder safety = data == null ? SafetyFolder.ofThisMachine() : SafetyFolder.in(data);
        List<Snapshot> states = safety.statesOf(project);
        PrintWriter err = command.commandLine().getErr();
        if (restoring == null) {
            list(states, command.commandLine().getOut());
            err.println(sum(states));
        } else {
            err.println(restored(chosen(states, restoring.number), restoring.target));
        }
        return 0;
    }

    private static String restored(Snapshot state, Path target) throws Refused {
        state.restoreTo(target);
        String at = state.at().toString();
        return Sentences.of("cli.restored", at, state.occasion(), target.toString());
    }

    private Snapshot chosen(List<Snapshot> states, int number) throws Refused {
        if (number >= 1 && number <= states.size()) return states.get(number - 1);
        throw Refused.because("cli.no-state", number, states.size(), project.toString());
    }

    private String sum(List<Snapshot> states) {
        long bytes = states.stream().mapToLong(Snapshot::bytes).sum();
        return Sentences.of(
                "cli.states",
                states.size(),
                project.toString(),
                Math.ceilDiv(bytes, 1 << 20),
                Snapshots.MOST_BYTES >> 30);
    }

    private static void list(List<Snapshot> states, PrintWriter out) {
        int number = 0;
        for (Snapshot state : states) {
            String occasion = Sentences.of(state.occasion()).replaceAll("\\s", " ");
            out.println(++number + "\t" + state.at() + "\t" + occasion + "\t" + state.bytes());
        }
        out.flush();
    }
}
