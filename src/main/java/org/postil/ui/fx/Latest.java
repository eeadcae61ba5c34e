package org.postil.ui.fx;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.postil.ui.fx.Background.Work;

/// Asks questions in the background, of which only the last counts: an answer that comes when
/// another was asked is dropped. Belongs to the JavaFX thread.
public final class Latest<T> {

    private static final AtomicInteger AWAITED = new AtomicInteger();

    private final Consumer<? super T> answered;
    private final AtomicInteger asked = new AtomicInteger();

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
        askLong(_ -> question.run());
    }

    /// Asks what takes long: the question is told whether its answer still counts, on its own
    /// thread, and may end with any answer where it doesn't.
    public void askLong(LongWork<? extends T> question) {
        int number = asked.incrementAndGet();
        AWAITED.incrementAndGet();
        Background.run(
                () -> question.run(() -> number == asked.get()),
                answer -> {
                    AWAITED.decrementAndGet();
                    if (number == asked.get()) answered.accept(answer);
                },
                problem -> {
                    AWAITED.decrementAndGet();
                    throw new IllegalStateException(problem);
                },
                AWAITED::decrementAndGet);
    }

    /// True while a question of anybody's has no answer: what is done in advance can wait, so that
    /// the processors are there for it.
    public static boolean isAnyAwaited() {
        return AWAITED.get() > 0;
    }

    /// Something to do that may be called off.
    public interface LongWork<T> {
        T run(BooleanSupplier counts) throws IOException;
    }

    /// No answer counts any more.
    public void forget() {
        asked.incrementAndGet();
    }
}
