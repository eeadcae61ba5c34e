package org.postil.ui.fx;

import java.util.function.Consumer;
import org.postil.ui.fx.Background.Work;

/// Asks questions in the background, of which only the last counts: an answer that comes when
/// another was asked is dropped. Belongs to the JavaFX thread.
public final class Latest<T> {

    private final Consumer<? super T> answered;
    private int asked;

    /// Asks nothing yet.
    ///
    /// @param answered told the answer to the last question, on the JavaFX thread
    public Latest(Consumer<? super T> answered) {
        this.answered = answered;
    }

    /// Asks; what was asked before does not count any more.
    ///
    /// @param question computes its answer from immutable values, and is refused by nobody
    public void ask(Work<? extends T> question) {
        int number = ++asked;
        Background.run(
                question,
                answer -> {
                    if (number == asked) answered.accept(answer);
                },
                problem -> {
                    throw new IllegalStateException(problem);
                });
    }

    /// No answer counts any more.
    public void forget() {
        asked++;
    }
}
