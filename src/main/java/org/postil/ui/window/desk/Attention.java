package org.postil.ui.window.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// Which tags the reader looks at: those at the caret of the current pane, and before them one that
/// was chosen by name, as long as the caret touches it.
public final class Attention {

    private final Panes panes;
    private Optional<Id<Annotation>> chosen = Optional.empty();
    private Optional<Id<Annotation>> held = Optional.empty();

    public Attention(Panes panes) {
        this.panes = panes;
    }

    /// The tags, the first of them current.
    public List<Annotation> here() {
        var here = new ArrayList<Annotation>();
        panes.current().ifPresent(pane -> lookAround(pane, here));
        return here;
    }

    public Optional<Annotation> current() {
        return here().stream().findFirst();
    }

    /// The same as they are counted, the shortest first.
    public List<Annotation> counted() {
        return here().stream()
                .sorted(
                        Comparator.comparingInt((Annotation tag) -> tag.anchor().hull().length())
                                .thenComparing(tag -> tag.id().toString()))
                .toList();
    }

    /// Looks at this one, wherever the caret is.
    public void choose(Id<Annotation> tag) {
        chosen = Optional.of(tag);
        held = chosen;
    }

    /// Notices where the caret is now: screen readers are told of the tags there, and a tag under
    /// it is held until another is, so that words that are selected next can join it.
    public void notice() {
        boolean atCaret =
                panes.current().filter(pane -> pane.text().selection().isEmpty()).isPresent();
        panes.current().ifPresent(pane -> pane.tell(current(), counted()));
        if (atCaret) current().map(Annotation::id).ifPresent(tag -> held = Optional.of(tag));
    }

    /// The tag of the current version that the reader looked at last, though other words may be
    /// selected by now.
    public Optional<Annotation> held() {
        return panes.current()
                .flatMap(pane -> pane.text().witness())
                .flatMap(witness -> held.flatMap(witness::annotation));
    }

    private void lookAround(ReadingPane pane, List<Annotation> here) {
        Span selection = pane.text().selection();
        pane.text().witness().stream()
                .flatMap(witness -> chosen.flatMap(witness::annotation).stream())
                .filter(one -> touches(one.anchor().hull(), selection))
                .forEach(here::add);
        pane.text().annotationsAt(selection.start()).stream()
                .filter(one -> !here.contains(one))
                .forEach(here::add);
    }

    private static boolean touches(Span words, Span selection) {
        return words.start() <= selection.end() && selection.start() <= words.end();
    }
}
