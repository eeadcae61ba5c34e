package org.postil.ui.window.correcting;

import java.util.Optional;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.message.Message;
import org.postil.text.Splice;
import org.postil.ui.text.Typist;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

/// Opens a version for correction and locks it again. While it is open, what is typed into its pane
/// corrects its text.
public final class Transcribing {

    private final Work work;
    private final Panes panes;

    public Transcribing(Work work, Panes panes) {
        this.work = work;
        this.panes = panes;
    }

    /// True while the current version is open for correction.
    public boolean isOpen() {
        return panes.current().filter(ReadingPane::isOpen).isPresent();
    }

    /// Opens the current version, or locks it. Empty where the project can only be read.
    public Optional<Runnable> turn() {
        return panes.current().flatMap(pane -> work.ifWritable(() -> turn(pane)));
    }

    /// Opens this pane, or locks it; says so where the project can only be read.
    public void turn(ReadingPane pane) {
        work.session().endTyping();
        if (work.isReadOnly()) {
            work.say(Message.of("ui.correcting.read-only"));
        } else if (pane.isOpen()) {
            pane.lock();
            work.say(Message.of("ui.correcting.ended"));
        } else {
            pane.open(new PaneTypist(pane));
            work.say(Message.of("ui.correcting.began"));
        }
        panes.look();
    }

    /// What is typed into one pane.
    private final class PaneTypist implements Typist {

        private final ReadingPane pane;

        PaneTypist(ReadingPane pane) {
            this.pane = pane;
        }

        @Override
        public void types(Splice splice) {
            work.type(new ReplaceText(pane.shown(), splice, work.session().stamp()));
        }

        @Override
        public void moves() {
            work.session().endTyping();
        }

        @Override
        public void says(Message sentence) {
            work.say(sentence);
        }
    }
}
