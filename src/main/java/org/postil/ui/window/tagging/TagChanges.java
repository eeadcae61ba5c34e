package org.postil.ui.window.tagging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.ChangeAll;
import org.postil.session.tagging.Ends;
import org.postil.session.tagging.Ends.Side;
import org.postil.text.Anchor.Passage;
import org.postil.text.Span;
import org.postil.ui.window.desk.Attention;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

/// Changes the tag that the reader looks at, and keeps it: its ends, its stretches, how sure the
/// reader is; or removes it.
public final class TagChanges {

    private final Work work;
    private final Panes panes;
    private final Attention attention;

    public TagChanges(Work work, Panes panes, Attention attention) {
        this.work = work;
        this.panes = panes;
        this.attention = attention;
    }

    /// Moves one end by a word. Empty where no tag is looked at; says so where it can't go further.
    public Optional<Runnable> moveEnd(Side side, boolean outwards) {
        return onCurrent((pane, tag) ->
                ends(pane, tag)
                        .byWord(side, outwards)
                        .ifPresentOrElse(
                                moved -> place(pane, tag, moved, side),
                                () -> work.say(Message.of("ui.tagging.no-further"))));
    }

    /// Moves one end of the current tag to a place, as with the mouse.
    public void moveEnd(ReadingPane pane, Annotation tag, Side side, int place) {
        if (work.isReadOnly() || !(tag.anchor() instanceof Passage)) return;
        ends(pane, tag).to(side, place).ifPresent(moved -> place(pane, tag, moved, side));
    }

    private Ends ends(ReadingPane pane, Annotation tag) {
        Passage passage = (Passage) tag.anchor();
        return new Ends(Tagger.witness(pane).text(), passage, pane.text().selection().start());
    }

    /// The caret goes along, so that the tag stays the one that is looked at.
    private void place(ReadingPane pane, Annotation tag, Passage moved, Side side) {
        int caret = pane.text().selection().start();
        change(tag, (one, by) -> one.placedAt(moved, by));
        Span part = new Ends(Tagger.witness(pane).text(), moved, caret).part();
        int edge = side == Side.START ? part.start() : part.end();
        pane.text().select(new Span(edge, edge));
        panes.look();
    }

    /// Lets the selected words join the tag that was looked at last. Empty where nothing is
    /// selected or no tag was looked at.
    public Optional<Runnable> join() {
        if (work.isReadOnly()) return Optional.empty();
        return panes.current()
                .filter(pane -> !pane.text().selection().isEmpty())
                .flatMap(pane ->
                        attention
                                .held()
                                .filter(tag -> tag.anchor() instanceof Passage)
                                .map(tag -> () -> join(pane, tag)));
    }

    private void join(ReadingPane pane, Annotation tag) {
        Span words = pane.text().selection();
        Passage joined = ((Passage) tag.anchor()).with(words);
        if (joined.equals(tag.anchor())) {
            work.say(Message.of("ui.tagging.joined-already"));
            return;
        }
        pane.text().select(new Span(words.end(), words.end()));
        attention.choose(tag.id());
        change(tag, (one, by) -> one.placedAt(joined, by));
        work.say(Message.of("ui.tagging.joined", joined.spans().size()));
    }

    /// The next degree of certainty: certain, likely, unsure, certain.
    public Optional<Runnable> turnCertainty() {
        return onCurrent((_, tag) -> turnCertainty(tag));
    }

    private void turnCertainty(Annotation tag) {
        List<Certainty> all = List.of(Certainty.values());
        Certainty next = all.get((all.indexOf(tag.certainty()) + 1) % all.size());
        change(tag, (one, by) -> one.withCertainty(next, by));
        work.say(Message.of("ui.tagging.certainty", Message.of("ui.certainty." + lower(next))));
    }

    /// Removes the tag that the reader looks at.
    public Optional<Runnable> delete() {
        if (work.isReadOnly()) return Optional.empty();
        return attention.current().map(tag -> () -> delete(tag));
    }

    /// Removes this tag, wherever it is.
    public void delete(Annotation tag) {
        if (work.isReadOnly()) return;
        versionOf(tag)
                .map(of -> new TagEdit.RemoveAnnotations(of.id(), List.of(tag.id())))
                .ifPresent(work::perform);
    }

    /// Removes all of these, wherever they are, in one step.
    public void delete(List<Annotation> tags) {
        if (tags.size() == 1) delete(tags.getFirst());
        else onAll(tags, ChangeAll::removing);
    }

    /// Changes all of these, wherever they are, in one step.
    public void change(List<Annotation> tags, BiFunction<Annotation, Stamp, Annotation> change) {
        if (tags.size() == 1) {
            change(tags.getFirst(), change);
            return;
        }
        Stamp by = work.session().stamp();
        onAll(tags, all -> all.changing(one -> change.apply(one, by)));
    }

    private void onAll(List<Annotation> tags, Function<ChangeAll, Edit> edit) {
        if (work.isReadOnly() || tags.isEmpty()) return;
        List<Id<Annotation>> ids = tags.stream().map(Annotation::id).toList();
        work.performLarge(project -> edit.apply(new ChangeAll(project, ids)));
    }

    /// Changes this tag, wherever it is. The change is made to the tag as it is once what was half
    /// typed is taken over.
    public void change(Annotation tag, BiFunction<Annotation, Stamp, Annotation> change) {
        work.settle();
        versionOf(tag)
                .ifPresent(of -> {
                    Annotation now = of.annotation(tag.id()).orElseThrow();
                    Annotation changed = change.apply(now, work.session().stamp());
                    work.perform(TagEdit.ChangeAnnotations.one(of.id(), changed));
                });
    }

    private Optional<Witness> versionOf(Annotation tag) {
        return work.project()
                .witnesses()
                .filter(witness -> witness.annotation(tag.id()).isPresent())
                .findFirst();
    }

    private interface Deed {
        void to(ReadingPane pane, Annotation tag);
    }

    private Optional<Runnable> onCurrent(Deed deed) {
        if (work.isReadOnly()) return Optional.empty();
        return panes.current()
                .flatMap(pane ->
                        attention
                                .current()
                                .filter(tag -> tag.anchor() instanceof Passage)
                                .map(tag -> () -> deed.to(pane, tag)));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
