package org.postil.ui.window.tagging;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.text.Span;
import org.postil.ui.window.desk.Attention;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

/// Goes to tags: to the next, to one from a list, to another on the same words.
public final class TagSteps {

    private final Work work;
    private final Panes panes;
    private final Attention attention;

    public TagSteps(Work work, Panes panes, Attention attention) {
        this.work = work;
        this.panes = panes;
        this.attention = attention;
    }

    /// Goes to the next tag of the current pane (1) or the one before (-1), after the last to the
    /// first. Empty where it has none.
    public Optional<Runnable> walk(int by) {
        return panes.current()
                .filter(pane -> !Tagger.witness(pane).annotations().isEmpty())
                .map(pane -> () -> walk(pane, by));
    }

    private void walk(ReadingPane pane, int by) {
        List<Annotation> tags = Tagger.witness(pane).annotations();
        show(pane, tags.get(Math.floorMod(place(pane, tags, by), tags.size())));
    }

    private int place(ReadingPane pane, List<Annotation> tags, int by) {
        Optional<Annotation> current = attention.current().filter(tags::contains);
        if (current.isPresent()) return tags.indexOf(current.get()) + by;
        int caret = pane.text().selection().end();
        int before = (int) tags.stream().filter(tag -> tag.anchor().hull().start() < caret).count();
        return by > 0 ? before : before - 1;
    }

    /// Looks at the next of the tags on the same words. Empty where there are not several.
    public Optional<Runnable> turn() {
        return attention.here().size() > 1 ? Optional.of(this::turnNow) : Optional.empty();
    }

    private void turnNow() {
        List<Annotation> here = attention.counted();
        int next = (here.indexOf(attention.here().getFirst()) + 1) % here.size();
        attention.choose(here.get(next).id());
        panes.look();
        String layer = work.project().codebook().layer(here.get(next).layer()).orElseThrow().name();
        work.say(Message.of("ui.tagging.turned", next + 1, here.size(), layer));
    }

    /// Shows a tag with the caret on it: in the pane that has its version, else in the current one.
    public void show(Witness of, Annotation tag) {
        panes.open(of.id());
        panes.current().ifPresent(pane -> show(pane, tag));
    }

    /// Shows a tag where its version is open, and leaves the focus where it is.
    public void look(Witness of, Annotation tag) {
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

    private static void bringIntoSight(ReadingPane pane, Span words) {
        Bounds sight = pane.text().localToScreen(pane.text().getLayoutBounds());
        boolean seen =
                pane.text()
                        .places()
                        .screenBounds(words)
                        .filter(bounds -> contains(sight, bounds))
                        .isPresent();
        if (!seen) pane.text().reveal(words);
    }

    private static boolean contains(Bounds sight, Bounds words) {
        return words.getMinY() >= sight.getMinY() && words.getMaxY() <= sight.getMaxY();
    }
}
