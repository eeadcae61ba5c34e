package org.postil.ui.window.tagging;

import javafx.geometry.Bounds;

import org.postil.edit.TagEdit;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.Manner;
import org.postil.session.tagging.Tagging;
import org.postil.session.tagging.value.Choice;
import org.postil.session.tagging.value.Occasion;
import org.postil.session.tagging.value.UnderCaret;
import org.postil.session.tagging.value.Values;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.ui.annotation.AtTheWords;
import org.postil.ui.annotation.Question;
import org.postil.ui.window.desk.Attention;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Tags words, and does what can be done with a tag: another value, a field of it, walking to it,
/// removing it.
public final class Tagger {

    private final Work work;
    private final Panes panes;
    private final Attention attention;
    private final AtTheWords line;

    public Tagger(Work work, Panes panes, Attention attention, AtTheWords line) {
        this.work = work;
        this.panes = panes;
        this.attention = attention;
        this.line = line;
    }

    /// Asks for the value of a new tag on the selected words, or on those under the caret. Empty
    /// where no words can be tagged now.
    public Optional<Runnable> tag(Layer layer) {
        if (work.isReadOnly()) return Optional.empty();
        return panes.current().map(pane -> () -> tag(layer, pane));
    }

    private void tag(Layer layer, ReadingPane pane) {
        Span selected = pane.text().selection();
        if (selected.isEmpty()) {
            tagUnderCaret(layer, pane, selected.start());
        } else {
            tag(layer, pane, new UnderCaret(selected, Optional.empty()));
        }
    }

    /// Where it is certain what the words under the caret say, the letter alone tags them.
    private void tagUnderCaret(Layer layer, ReadingPane pane, int caret) {
        UnderCaret found = UnderCaret.of(work.project(), layer, witness(pane), caret);
        if (found.words().isEmpty()) {
            work.say(Message.of("ui.tagging.no-words", layer.letter()));
            return;
        }
        pane.text().select(found.words());
        tag(layer, pane, found);
    }

    private void tag(Layer layer, ReadingPane pane, UnderCaret found) {
        var occasion = new Occasion(work.project(), witness(pane), found.words());
        Tagging tagging = Tagging.fresh(occasion, layer);
        if (found.certain().isPresent()) {
            answered(pane, tagging, found.certain().get(), tagging.manner(found.certain()));
        } else {
            ask(pane, tagging);
        }
    }

    /// Asks for another value of a tag. Empty where it can't have one.
    public Optional<Runnable> revalue(Annotation tag) {
        if (work.isReadOnly() || !(tag.anchor() instanceof Anchor.Passage)) return Optional.empty();
        return panes.current()
                .filter(pane -> witness(pane).annotation(tag.id()).isPresent())
                .map(pane -> () -> revalue(tag, pane));
    }

    private void revalue(Annotation tag, ReadingPane pane) {
        Layer layer = work.project().codebook().layer(tag.layer()).orElseThrow();
        var occasion = new Occasion(work.project(), witness(pane), tag.anchor().hull());
        ask(pane, Tagging.again(occasion, layer, tag));
    }

    private void ask(ReadingPane pane, Tagging tagging) {
        Values values = tagging.values();
        Optional<Choice> likeliest = values.initially().stream().findFirst();
        var question =
                new Question(
                        tagging.layer(),
                        values,
                        tagging.filled(values),
                        tagging.manner(likeliest),
                        (choice, manner) -> answered(pane, tagging, choice, manner));
        line.ask(question, wordsOnScreen(pane, tagging.occasion().span()), pane);
    }

    private void answered(ReadingPane pane, Tagging tagging, Choice choice, Manner manner) {
        int end = tagging.occasion().span().end();
        pane.text().select(new Span(end, end));
        Stamp stamp = work.session().stamp();
        Tagging.Made made = tagging.made(choice, manner, stamp);
        attention.choose(made.tag());
        work.perform(made.edit());
    }

    private static Bounds wordsOnScreen(ReadingPane pane, Span words) {
        if (pane.text().screenBoundsOf(words).isEmpty()) pane.text().reveal(words);
        return pane.text()
                .screenBoundsOf(words)
                .orElseGet(() -> pane.localToScreen(pane.getLayoutBounds()));
    }

    public void change(
            Witness of, Annotation tag, BiFunction<Annotation, Stamp, Annotation> change) {
        Annotation changed = change.apply(tag, work.session().stamp());
        work.perform(TagEdit.ChangeAnnotations.one(of.id(), changed));
    }

    /// Removes the tag that the reader looks at.
    public Optional<Runnable> delete() {
        return attention.current().flatMap(tag -> panes.current().flatMap(pane -> delete(tag)));
    }

    /// Removes this tag, wherever it is.
    public Optional<Runnable> delete(Annotation tag) {
        if (work.isReadOnly()) return Optional.empty();
        return work.project()
                .witnesses()
                .filter(witness -> witness.annotation(tag.id()).isPresent())
                .findFirst()
                .map(witness ->
                        () ->
                                work.perform(
                                        new TagEdit.RemoveAnnotations(
                                                witness.id(), List.of(tag.id()))));
    }

    /// Shows a tag in its pane: in sight, with the caret on it.
    public void show(Witness of, Annotation tag) {
        panes.all().stream()
                .filter(pane -> pane.shown().equals(of.id()))
                .findFirst()
                .ifPresent(pane -> show(pane, tag));
    }

    private void show(ReadingPane pane, Annotation tag) {
        Span words = tag.anchor().hull();
        panes.makeCurrent(pane);
        attention.choose(tag.id());
        pane.text().select(new Span(words.start(), words.start()));
        panes.look();
        bringIntoSight(pane, words);
    }

    /// Goes to the next tag of the current pane (1) or the one before (-1), after the last to the
    /// first. False where it has none.
    public boolean walk(int by) {
        Optional<ReadingPane> pane = panes.current();
        List<Annotation> tags =
                pane.map(Tagger::witness).map(Witness::annotations).orElse(List.of());
        if (pane.isEmpty() || tags.isEmpty()) return false;
        show(pane.get(), tags.get(Math.floorMod(place(pane.get(), tags, by), tags.size())));
        return true;
    }

    private int place(ReadingPane pane, List<Annotation> tags, int by) {
        Optional<Annotation> current = attention.current().filter(tags::contains);
        if (current.isPresent()) return tags.indexOf(current.get()) + by;
        int caret = pane.text().selection().end();
        int before = (int) tags.stream().filter(tag -> tag.anchor().hull().start() < caret).count();
        return by > 0 ? before : before - 1;
    }

    private static void bringIntoSight(ReadingPane pane, Span words) {
        Bounds sight = pane.text().localToScreen(pane.text().getLayoutBounds());
        boolean seen =
                pane.text()
                        .screenBoundsOf(words)
                        .filter(bounds -> contains(sight, bounds))
                        .isPresent();
        if (!seen) pane.text().reveal(words);
    }

    private static boolean contains(Bounds sight, Bounds words) {
        return words.getMinY() >= sight.getMinY() && words.getMaxY() <= sight.getMaxY();
    }

    private static Witness witness(ReadingPane pane) {
        return pane.text().witness().orElseThrow();
    }
}
