package org.postil.ui.window.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.edit.DecisionEdit.PutAside;
import org.postil.edit.DecisionEdit.TakeBack;
import org.postil.edit.compound.SplitOff;
import org.postil.format.plain.HeaderGuess;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.SetAside.Kind;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.ui.annotation.asking.AtTheWords;
import org.postil.ui.annotation.asking.ChoiceLine;
import org.postil.ui.fx.Texts;
import org.postil.ui.library.about.AsideWords;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

/// Says of a stretch that it is no part of the document, and takes that back; makes a document of
/// its own of one.
public final class SettingAside {

    private final Work work;
    private final Panes panes;
    private final AtTheWords line;
    private Kind last = Kind.WEB_FURNITURE;

    public SettingAside(Work work, Panes panes, AtTheWords line) {
        this.work = work;
        this.panes = panes;
        this.line = line;
    }

    /// Sets the selected words aside, or takes back what is set aside there or under the caret.
    public Optional<Runnable> turn() {
        return reading().flatMap(this::turn);
    }

    private Optional<Runnable> turn(ReadingPane pane) {
        Witness version = witness(pane);
        Span selected = pane.text().selection();
        List<Id<SetAside>> there =
                version.setAside().stream()
                        .filter(one -> isAt(one.anchor(), selected))
                        .map(SetAside::id)
                        .toList();
        if (!there.isEmpty()) {
            return Optional.of(() -> work.perform(new TakeBack(version.id(), there)));
        }
        return selected.isEmpty() ? Optional.empty() : Optional.of(() -> ask(pane, selected));
    }

    /// True where a stretch has words in common with the selection, or the caret stands in it.
    private static boolean isAt(Anchor anchor, Span selected) {
        if (!(anchor instanceof Anchor.Passage passage)) return false;
        return passage.spans().stream()
                .anyMatch(span ->
                        selected.isEmpty()
                                ? span.covers(selected.start())
                                : span.overlaps(selected));
    }

    private void ask(ReadingPane pane, Span selected) {
        var kinds = new ArrayList<>(List.of(Kind.values()));
        kinds.remove(last);
        kinds.addFirst(last);
        line.open(
                left ->
                        new ChoiceLine<>(
                                Texts.text("ui.aside.ask"),
                                kinds,
                                AsideWords::of,
                                kind -> put(pane, selected, kind),
                                left),
                pane.onScreen(selected),
                pane);
    }

    private void put(ReadingPane pane, Span selected, Kind kind) {
        last = kind;
        Anchor anchor = Anchor.at(selected.start(), selected.end());
        work.perform(
                new PutAside(witness(pane).id(), List.of(new SetAside(Id.fresh(), anchor, kind))));
    }

    /// Makes a document of its own of the selected words, which are set aside here.
    public Optional<Runnable> splitOff() {
        return reading()
                .filter(pane -> !pane.text().selection().isEmpty())
                .map(pane -> () -> splitOff(pane));
    }

    private void splitOff(ReadingPane pane) {
        Witness version = witness(pane);
        Span selected = pane.text().selection();
        String title = HeaderGuess.of("", selected.of(version.text())).title();
        work.perform(SplitOff.of(work.project(), version.id(), selected, title));
        panes.openBeside(work.project().allDocuments().getLast().main());
    }

    /// The pane in which the reader reads, where something can be done in it.
    private Optional<ReadingPane> reading() {
        return panes.current().filter(pane -> !work.isReadOnly() && !pane.isOpen());
    }

    private static Witness witness(ReadingPane pane) {
        return pane.text().witness().orElseThrow();
    }
}
