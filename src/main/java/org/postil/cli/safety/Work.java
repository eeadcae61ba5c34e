package org.postil.cli.safety;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.postil.cli.naming.Sentences;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.session.OpenProject;
import org.postil.store.safety.SafetyFolder;

/// Opens a project for a command that changes it.
public final class Work {

    private Work() {}

    /// Before the command writes, the state of the project is kept where the window keeps them too.
    ///
    /// @param err told where that is impossible
    public static OpenProject in(Path project, PrintWriter err) throws Refused {
        return OpenProject.open(
                project,
                SafetyFolder.ofThisMachine(),
                problem -> err.println(Sentences.of("cli.not-kept", reason(problem))));
    }

    private static Object reason(java.io.IOException problem) {
        return problem instanceof Refused refused
                ? refused.problem()
                : Message.of("cli.io", String.valueOf(problem.getMessage()));
    }
}
