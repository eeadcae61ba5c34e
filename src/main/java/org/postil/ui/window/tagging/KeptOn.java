package org.postil.ui.window.tagging;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.postil.message.Message;
import org.postil.model.codebook.Layer;
import org.postil.session.tagging.Tagging;
import org.postil.session.tagging.value.Occasion;
import org.postil.session.tagging.value.Pick;
import org.postil.session.tagging.value.UnderCaret;
import org.postil.text.Breaks;
import org.postil.text.Span;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

/// A kind of tag that stays on with its value, until the reader ends it: what is selected with the
/// mouse is tagged so, and with Enter what is selected with keys.
public final class KeptOn {

    /// A double click may still become a triple one.
    private static final Duration MORE_CLICKS = Duration.millis(350);

    private final Work work;
    private final Panes panes;
    private final Tagger tagger;
    private final PauseTransition moreClicks = new PauseTransition(MORE_CLICKS);
    private Optional<Pick> kept = Optional.empty();

    public KeptOn(Work work, Panes panes, Tagger tagger) {
        this.work = work;
        this.panes = panes;
        this.tagger = tagger;
    }

    /// What is kept on.
    public Optional<Pick> pick() {
        return kept;
    }

    /// Keeps a layer on, with the value that is asked for; the layer that is on is ended. Empty
    /// where nothing can be tagged.
    public Optional<Runnable> turn(Layer layer) {
        if (work.isReadOnly()) return Optional.empty();
        if (isOn(layer)) return end();
        return panes.current().map(pane -> () -> begin(layer, pane));
    }

    /// Ends it. Empty where nothing is kept on.
    public Optional<Runnable> end() {
        return kept.map(_ -> this::endNow);
    }

    /// Tags what is selected. Empty where nothing is kept on, or nothing is selected.
    public Optional<Runnable> tagSelected() {
        return panes.current()
                .filter(pane -> !pane.isOpen() && !pane.text().selection().isEmpty())
                .flatMap(pane -> kept.map(pick -> () -> tag(pane, pick)));
    }

    /// Follows a selection that was made with the mouse.
    public void selected() {
        moreClicks.stop();
        if (kept.isEmpty()) return;
        moreClicks.setOnFinished(_ -> tagSelected().ifPresent(Runnable::run));
        moreClicks.playFromStart();
    }

    /// The mouse went down again: what was selected is not all.
    public void selecting() {
        moreClicks.stop();
    }

    private boolean isOn(Layer layer) {
        return kept.filter(pick -> pick.layer().id().equals(layer.id())).isPresent();
    }

    /// What is selected, or certain under the caret, is tagged first; else only the value is asked
    /// for.
    private void begin(Layer layer, ReadingPane pane) {
        Span selected = pane.text().selection();
        UnderCaret found =
                UnderCaret.of(work.project(), layer, Tagger.witness(pane), selected.start());
        if (!selected.isEmpty() || found.certain().isPresent()) {
            tagger.tag(layer, pane, choice -> keep(new Pick(layer, choice)));
            return;
        }
        Span words = found.words().isEmpty() ? all(pane) : found.words();
        if (words.isEmpty()) {
            work.say(Message.of("ui.tagging.no-words", layer.letter()));
            return;
        }
        var occasion = new Occasion(work.project(), Tagger.witness(pane), words);
        tagger.ask(
                pane, Tagging.fresh(occasion, layer), (choice, _) -> keep(new Pick(layer, choice)));
    }

    private static Span all(ReadingPane pane) {
        String text = Tagger.witness(pane).text();
        return Breaks.trim(text, new Span(0, text.length()));
    }

    private void tag(ReadingPane pane, Pick pick) {
        if (work.project().codebook().layer(pick.layer().id()).isEmpty()) {
            endNow();
            return;
        }
        tagger.tagAtOnce(pane, pane.text().selection(), pick)
                .ifPresent(choice -> kept = Optional.of(new Pick(pick.layer(), choice)));
    }

    private void keep(Pick pick) {
        kept = Optional.of(pick);
        work.say(Message.of("ui.tagging.kept", pick.layer().name(), pick.choice().wording()));
        panes.look();
    }

    private void endNow() {
        moreClicks.stop();
        kept.ifPresent(pick -> work.say(Message.of("ui.tagging.ended", pick.layer().name())));
        kept = Optional.empty();
        panes.look();
    }
}
