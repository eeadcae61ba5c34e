package org.postil.ui.window.frame;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when it is first asked for, and is the same from then on. For the thread
/// of the screen only.
public final class Late<T> implements Supplier<T> {

    private final Supplier<T> making;
    private @Nullable T made;

    public Late(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        if (made == null) made = Objects.requireNonNull(making.get());
        return made;
    }

    /// Does this with it where it was asked for already.
    public void ifMade(Consumer<T> action) {
        if (made != null) action.accept(made);
    }
}
