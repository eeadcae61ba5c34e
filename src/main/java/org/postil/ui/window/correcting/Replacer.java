package org.postil.ui.window.correcting;

import java.util.List;
import java.util.Optional;
import org.postil.edit.compound.Replacing;
import org.postil.message.Message;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Witness;
import org.postil.text.Span;
import org.postil.ui.find.ReplaceCard;
import org.postil.ui.find.ReplaceQuestion;
import org.postil.ui.fx.Overlay;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

/// Finds words of the current version and puts others in their place: one step, one undo.
public final class Replacer {

    private final Work work;
    private final Panes panes;
    private final Overlay overlay;

    Replacer(Work work, Panes panes, Overlay overlay) {
        this.work = work;
        this.panes = panes;
        this.overlay = overlay;
    }

    /// Opens the card, filled with the selected words. Empty where no text can be corrected.
    public Optional<Runnable> open() {
        return panes.current().flatMap(pane -> work.ifWritable(() -> open(pane)));
    }

    private void open(ReadingPane pane) {
        work.settle();
        Witness witness = work.project().witness(pane.shown()).orElseThrow();
        var numbers = ParagraphNumbers.of(witness);
        var question =
                new ReplaceQuestion(
                        witness.text(),
                        pane.text().selection().of(witness.text()),
                        at -> place(numbers.at(at)),
                        (places, words) -> replace(witness, places, words));
        overlay.open(new ReplaceCard(question, overlay::close), pane);
    }

    /// What stands before the first paragraph that counts has no number.
    private static String place(int paragraph) {
        return paragraph == 0 ? "" : Texts.text("ui.replace.place", Integer.toString(paragraph));
    }

    private void replace(Witness seen, List<Span> places, String words) {
        overlay.close();
        Witness now = work.project().witness(seen.id()).orElse(seen);
        if (!now.text().equals(seen.text())) {
            work.say(Message.of("ui.replace.text-changed"));
            return;
        }
        work.perform(Replacing.edit(now, places, words, work.session().stamp()));
    }
}
