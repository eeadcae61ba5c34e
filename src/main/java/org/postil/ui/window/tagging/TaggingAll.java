package org.postil.ui.window.tagging;

import java.util.List;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.SameWords;
import org.postil.session.tagging.SameWords.Hit;
import org.postil.session.tagging.TagAll;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.ui.annotation.Everywhere;
import org.postil.ui.annotation.EverywhereQuestion;
import org.postil.ui.fx.Overlay;
import org.postil.ui.fx.TagWords;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.Attention;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.project.Work;

/// Offers the words of a tag wherever else they stand, and tags there what the reader checks: one
/// step to undo.
public final class TaggingAll {

    /// From so many on the edit is computed in the background.
    private static final int MANY = 500;

    private final Work work;
    private final Panes panes;
    private final Attention attention;
    private final Overlay overlay;

    TaggingAll(Work work, Panes panes, Attention attention, Overlay overlay) {
        this.work = work;
        this.panes = panes;
        this.attention = attention;
        this.overlay = overlay;
    }

    /// Opens the list for the tag that is looked at. Empty where none is.
    public Optional<Runnable> open() {
        if (work.isReadOnly()) return Optional.empty();
        return panes.current()
                .flatMap(pane ->
                        attention
                                .current()
                                .filter(tag -> tag.anchor() instanceof Anchor.Passage)
                                .map(tag -> () -> open(Tagger.witness(pane), tag)));
    }

    private void open(Witness witness, Annotation tag) {
        work.settle();
        Codebook book = work.project().codebook();
        Layer layer = book.layer(tag.layer()).orElseThrow();
        Span words = ((Anchor.Passage) tag.anchor()).spans().getFirst();
        var question =
                new EverywhereQuestion(
                        layer,
                        says(tag, book),
                        words.of(witness.text()).replaceAll("\\s+", " "),
                        (reach, ignoreCase) ->
                                new SameWords(tag.tag(), words.of(witness.text()), ignoreCase)
                                        .in(work.project(), witness, reach),
                        hits -> tag(tag, hits));
        var card = new Everywhere(question, one -> says(one, book), overlay::close);
        panes.current().ifPresent(pane -> overlay.open(card, pane));
    }

    private void tag(Annotation like, List<Hit> hits) {
        overlay.close();
        work.settle();
        Stamp stamp = work.session().stamp();
        List<Hit> still = TagAll.still(work.project(), hits);
        if (still.isEmpty()) work.say(Message.of("ui.tagging.words-gone"));
        else if (still.size() < MANY) work.perform(TagAll.like(like, still, stamp));
        else work.performLarge(now -> TagAll.like(like, TagAll.still(now, still), stamp));
    }

    private static String says(Annotation tag, Codebook book) {
        return TagWords.of(tag, book).value().map(Texts::of).orElse("");
    }
}
