package org.postil.edtf;

import org.postil.message.Message;

/// Thrown for what is no EDTF; its [#problem()] says to the reader what could stand there.
public final class NotEdtf extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    NotEdtf(String reason, Object... arguments) {
        this(Message.of("edtf.problem." + reason, arguments));
    }

    private NotEdtf(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Message problem() {
        return problem;
    }

    /// The same refusal, with a guess at what was meant.
    NotEdtf near(String guess) {
        return new NotEdtf("near", problem, guess);
    }
}
