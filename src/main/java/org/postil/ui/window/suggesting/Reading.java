package org.postil.ui.window.suggesting;

import java.util.Optional;
import org.postil.log.Log;
import org.postil.session.suggesting.Proposed;
import org.postil.session.suggesting.Waiting;
import org.postil.session.suggesting.Waiting.Unread;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Latest;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.frame.Later;
import org.postil.ui.window.frame.OnceDrawn;
import org.postil.ui.window.project.Work;

/// Lets the recognisers read the project in the background, one text after the other, the open ones
/// first; anew what has changed. What the reader asks meanwhile goes before.
final class Reading {

    private final Work work;
    private final Panes panes;
    private final Waiting waiting;
    private final Runnable told;
    private final Later later = new Later(this::on);
    private boolean begun;
    private boolean reading;
    private boolean stopped;

    /// @param told whenever something may be known that was not before: of an open version, or when
    ///   all is read
    Reading(Work work, Panes panes, Waiting waiting, Runnable told) {
        this.work = work;
        this.panes = panes;
        this.waiting = waiting;
        this.told = told;
        OnceDrawn.run(() -> work.onceWhole().run(this::begin));
    }

    private void begin() {
        begun = true;
        on();
    }

    /// Reads on, unless it does already or all is read.
    void on() {
        if (!begun || reading || stopped || work.isReadOnly() || work.isLeft()) return;
        if (Latest.isAnyAwaited()) {
            later.putOff();
            return;
        }
        Optional<Unread> next = waiting.next(work.project(), panes.open());
        reading = next.isPresent();
        next.ifPresent(one ->
                Background.run(
                        () -> read(one),
                        found -> take(one, found),
                        problem -> {
                            throw new IllegalStateException(problem);
                        }));
    }

    boolean isStopped() {
        return stopped;
    }

    /// Stops after the text that is being read, or goes on with what is unread.
    void turn() {
        stopped = !stopped;
        on();
    }

    /// A text on which a recogniser fails is left alone; the others are read all the same.
    private static Proposed read(Unread one) {
        try {
            return one.read();
        } catch (RuntimeException bug) {
            Log.failed(bug);
            return one.nothing();
        }
    }

    private void take(Unread what, Proposed found) {
        reading = false;
        waiting.take(what, found);
        on();
        if (!reading || panes.open().contains(what.version().id())) told.run();
    }
}
