package org.postil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import org.postil.cli.naming.Sentences;
import org.postil.cli.overview.FindCommand;
import org.postil.cli.overview.StatsCommand;
import org.postil.cli.overview.TimelineCommand;
import org.postil.cli.safety.CheckCommand;
import org.postil.cli.safety.HistoryCommand;
import org.postil.cli.safety.RescueCommand;
import org.postil.cli.sheet.ExcerptCommand;
import org.postil.cli.sheet.ReadingCopyCommand;
import org.postil.edtf.NotEdtf;
import org.postil.log.Log;
import org.postil.message.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/// `postil COMMAND …`: reads a command line, does the work and says how it ended.
///
/// Exit codes: 0 done; 1 refused, with a reason in a sentence; 2 wrong usage. Never a stack trace.
public final class CommandLineTool {

    private static final int REFUSED = 1;

    private CommandLineTool() {}

    @Command(
            name = "postil",
            description = "Close reading of historical documents, side by side.",
            footer = {
                "",
                "Without a command the window opens, on PROJECT.postil where one is named.",
                "Offsets count Unicode code points, from 0. Exit: 0 done, 1 refused, 2 wrong usage."
            },
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class,
            synopsisSubcommandLabel = "[COMMAND | PROJECT.postil]",
            subcommands = {
                NewCommand.class,
                ImportCommand.class,
                ListCommand.class,
                CompareCommand.class,
                SuggestCommand.class,
                TagCommand.class,
                FindCommand.class,
                StatsCommand.class,
                TimelineCommand.class,
                ExportCommand.class,
                ExcerptCommand.class,
                ReadingCopyCommand.class,
                CiteCommand.class,
                CodebookCommand.class,
                CheckCommand.class,
                HistoryCommand.class,
                RescueCommand.class
            })
    private static final class Root {}

    /// Does what the arguments say and returns the exit code.
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new Root());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, at, _) -> refused(failure, at.getErr()));
        line.setParameterExceptionHandler(CommandLineTool::wrongUsage);
        return line.execute(arguments);
    }

    private static int wrongUsage(ParameterException wrong, String... arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(oneLine(String.valueOf(wrong.getMessage())));
        err.println(
                Sentences.of(
                        "cli.see-help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    private static int refused(Exception failure, PrintWriter err) {
        Log.failed(failure);
        err.println(sentence(failure));
        return REFUSED;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case Refused refused -> Sentences.of(refused.problem());
            case NotEdtf notEdtf -> Sentences.of(notEdtf.problem());
            case IOException io -> Sentences.of("cli.io", oneLine(String.valueOf(io.getMessage())));
            default -> Sentences.of("cli.fault", fault(failure));
        };
    }

    /// A fault of Postil's own: what a report about it needs, on one line.
    private static String fault(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place =
                trace.length == 0
                        ? ""
                        : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return oneLine(failure.getClass().getSimpleName() + ": " + failure.getMessage() + place);
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /// The version that the build wrote into the jar.
    private static final class ProgramVersion implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = CommandLineTool.class.getPackage().getImplementationVersion();
            return new String[] {"Postil " + Objects.requireNonNullElse(version, "(not packaged)")};
        }
    }
}
