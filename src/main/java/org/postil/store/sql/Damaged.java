package org.postil.store.sql;

import java.sql.SQLException;
import org.postil.message.Message;

/// Rows say what nobody wrote: the file was damaged, or changed by another program.
public final class Damaged extends SQLException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    public Damaged(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Damaged(Message problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public Message problem() {
        return problem;
    }
}
