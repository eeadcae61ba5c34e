package org.postil.message;

import java.io.IOException;

/// The outside world said no: a file that can't be read, a disk that is full, a project that
/// somebody else has open. Its message is a sentence for the person who asked.
public class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    public Refused(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Refused(Message problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public static Refused because(String key, Object... arguments) {
        return new Refused(Message.of(key, arguments));
    }

    /// What happened, what was kept, what to do.
    public Message problem() {
        return problem;
    }
}
