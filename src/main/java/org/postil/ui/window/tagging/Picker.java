package org.postil.ui.window.tagging;

import java.util.List;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.ChangeAll;
import org.postil.session.tagging.Manner;
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
