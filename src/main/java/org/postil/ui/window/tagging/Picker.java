package org.postil.ui.window.tagging;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.postil.edit.Edit;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.ChangeAll;
import org.postil.session.tagging.Manner;
import org.postil.session.tagging.TagPlaces;
import org.postil.session.tagging.TagPlaces.Place;
import org.postil.session.tagging.Tagging;
import org.postil.session.tagging.value.Everything;
import org.postil.session.tagging.value.Occasion;
import org.postil.session.tagging.value.Pick;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.ui.annotation.asking.AtTheWords;
import org.postil.ui.annotation.asking.PickQuestion;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

/// One picker over everything that can be said: for new tags, and for tags that become of another
/// kind.
public final class Picker {

    /// From more places on the edit is computed in the background.
    private static final int MANY = 500;

    private final Work work;
    private final Panes panes;
    private final Tagger tagger;
    private final AtTheWords line;

    Picker(Work work, Panes panes, Tagger tagger, AtTheWords line) {
        this.work = work;
        this.panes = panes;
        this.tagger = tagger;
        this.line = line;
    }

    /// Picks a kind and a value for the selected words, or for those that the kind takes under the
    /// caret. Empty where nothing can be tagged.
    public Optional<Runnable> pick() {
        if (work.isReadOnly()) return Optional.empty();
        return panes.current().map(pane -> () -> pick(pane));
    }

    /// Picks another kind and value for a tag; it keeps its place, its note and its certainty.
    /// Empty where it can't have one.
    public Optional<Runnable> repick(Annotation tag) {
        if (work.isReadOnly() || !(tag.anchor() instanceof Anchor.Passage)) return Optional.empty();
        return panes.current()
                .filter(pane -> Tagger.witness(pane).annotation(tag.id()).isPresent())
                .map(pane -> () -> repick(pane, tag));
    }

    /// The same for several tags, in whatever versions they are, in one step.
    public Optional<Runnable> repick(List<Annotation> tags) {
        if (tags.size() == 1) return repick(tags.getFirst());
        if (work.isReadOnly() || tags.isEmpty()) return Optional.empty();
        return panes.current().map(pane -> () -> repick(pane, tags));
    }

    /// Picks a kind and a value for all these places, in one step. Nothing happens where the words
    /// of the first have gone.
    ///
    /// @param back what has the focus again afterwards
    public void pick(List<Place> places, Node back) {
        if (work.isReadOnly() || places.isEmpty()) return;
        work.settle();
        Place first = places.getFirst();
        work.project()
                .witness(first.witness())
                .filter(one -> one.text().equals(first.text()))
                .map(one -> new Occasion(work.project(), one, first.span()))
                .ifPresent(occasion -> pick(places, occasion, back));
    }

    private void pick(List<Place> places, Occasion occasion, Node back) {
        var question =
                new PickQuestion(
                        Texts.text("ui.pick.heading.places", places.size()),
                        Everything.on(occasion),
                        pick -> tag(places, occasion, pick));
        line.pick(question, back.localToScreen(back.getLayoutBounds()), back);
    }

    private void tag(List<Place> places, Occasion occasion, Pick pick) {
        Manner manner = Tagging.fresh(occasion, pick.layer()).manner(Optional.of(pick.choice()));
        Stamp by = work.session().stamp();
        work.settle();
        if (places.size() > MANY) {
            work.performLarge(now -> new TagPlaces(now, places).saying(pick, manner, by));
            return;
        }
        Edit.Together edit = new TagPlaces(work.project(), places).saying(pick, manner, by);
        if (edit.edits().isEmpty()) work.say(Message.of("ui.tagging.places-done"));
        else work.perform(edit);
    }

    private void repick(ReadingPane pane, List<Annotation> tags) {
        Annotation first = tags.getFirst();
        work.project()
                .witnesses()
                .filter(witness -> witness.annotation(first.id()).isPresent())
                .filter(_ -> !first.anchor().hull().isEmpty())
                .map(witness -> new Occasion(work.project(), witness, first.anchor().hull()))
                .findFirst()
                .ifPresent(occasion -> repick(pane, tags, occasion));
    }

    private void repick(ReadingPane pane, List<Annotation> tags, Occasion occasion) {
        List<Id<Annotation>> ids = tags.stream().map(Annotation::id).toList();
        var question =
                new PickQuestion(
                        Texts.text("ui.pick.heading.all", tags.size()),
                        Everything.on(occasion),
                        pick -> {
                            Manner manner =
                                    Tagging.fresh(occasion, pick.layer())
                                            .manner(Optional.of(pick.choice()));
                            Stamp by = work.session().stamp();
                            work.performLarge(project ->
                                    new ChangeAll(project, ids).saying(pick, manner, by));
                        });
        line.pick(question, pane.localToScreen(pane.getLayoutBounds()), pane);
    }

    private void pick(ReadingPane pane) {
        Witness witness = Tagger.witness(pane);
        Span selected = pane.text().selection();
        Everything offered =
                selected.isEmpty()
                        ? Everything.at(work.project(), witness, selected.start())
                        : Everything.on(new Occasion(work.project(), witness, selected));
        if (offered.kinds().isEmpty()) {
            work.say(Message.of("ui.tagging.no-words-at-all"));
            return;
        }
        var question =
                new PickQuestion(
                        Texts.text("ui.pick.heading"),
                        offered,
                        pick -> tag(pane, offered.kind(pick.layer()).occasion(), pick));
        line.pick(question, Tagger.wordsOnScreen(pane, selected), pane);
    }

    private void tag(ReadingPane pane, Occasion occasion, Pick pick) {
        tagger.tagAtOnce(pane, occasion.span(), pick);
    }

    private void repick(ReadingPane pane, Annotation tag) {
        var occasion = new Occasion(work.project(), Tagger.witness(pane), tag.anchor().hull());
        var question =
                new PickQuestion(
                        Texts.text("ui.pick.heading.again"),
                        Everything.on(occasion),
                        pick -> change(pane, Tagging.again(occasion, pick.layer(), tag), pick));
        line.pick(question, Tagger.wordsOnScreen(pane, occasion.span()), pane);
    }

    private void change(ReadingPane pane, Tagging tagging, Pick pick) {
        tagger.make(pane, tagging, pick.choice(), tagging.manner(Optional.of(pick.choice())));
    }
}
