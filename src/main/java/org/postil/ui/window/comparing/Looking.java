package org.postil.ui.window.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.postil.collation.variant.Variant;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.session.comparing.Judgements;
import org.postil.ui.collation.DifferenceBar;
import org.postil.ui.collation.DifferenceList;
import org.postil.ui.collation.DifferenceWishes;
import org.postil.ui.collation.RankLook;
import org.postil.ui.text.look.Mark;
import org.postil.ui.window.desk.Panes;

/// What the reader looks at while two panes are compared: in the bar, the list, the texts and the
/// gutter at once.
final class Looking {

    private final Panes panes;
    private final DifferenceBar bar;
    private final DifferenceList list;
    private Optional<Pair> pair = Optional.empty();
    private Optional<Differences> shown = Optional.empty();

    Looking(Panes panes, DifferenceWishes wishes, boolean readOnly) {
        this.panes = panes;
        bar = new DifferenceBar(wishes);
        list = new DifferenceList(wishes, readOnly);
    }

    DifferenceBar bar() {
        return bar;
    }

    DifferenceList list() {
        return list;
    }

    Optional<Pair> pair() {
        return pair;
    }

    /// What the reader looks at; it may be of the texts as they were before a correction.
    Optional<Differences> shown() {
        return shown;
    }

    /// The same while it is of the texts on screen: only then its places are places in them.
    Optional<Differences> ofTheseTexts() {
        return shown.filter(now -> pair.filter(both -> both.isOf(now.compared())).isPresent());
    }

    void begin(Pair now) {
        pair = Optional.of(now);
        bar.showWaiting();
    }

    void end() {
        list.commit();
        pair.ifPresent(Pair::end);
        pair = Optional.empty();
        shown = Optional.empty();
        panes.all().forEach(pane -> pane.text().mark(Mark.Sort.DIFFERENCE, List.of()));
        list.show(shown);
    }

    /// Looks at a comparison that was made anew. False where it is not of the texts on screen.
    boolean take(Compared found) {
        if (pair.isEmpty() || !pair.get().isOf(found)) return false;
        shown = Optional.of(shown.map(old -> old.on(found)).orElse(Differences.of(found)));
        pair.get().levelBy(found);
        draw();
        return true;
    }

    /// What the reader has decided is seen at once; nothing is compared again for it.
    void follow(Judgements now) {
        if (ofTheseTexts().isEmpty()) return;
        Compared known = shown.get().compared();
        if (known.judgements().equals(now)) return;
        shown = shown.map(old -> old.on(known.judgedBy(now)));
        draw();
    }

    void see(UnaryOperator<Differences> otherwise) {
        list.commit();
        shown = shown.map(otherwise);
        draw();
    }

    /// The next difference that is seen, or the one before.
    Optional<Runnable> step(int by) {
        return ofTheseTexts().flatMap(now -> now.step(by)).map(one -> () -> go(one));
    }

    void go(Variant one) {
        list.commit();
        if (ofTheseTexts().isEmpty()) return;
        shown = shown.map(now -> now.at(one));
        draw();
        pair.ifPresent(both -> both.reveal(one));
    }

    /// Goes to what the other version has at the current difference, wherever it stands there.
    Optional<Runnable> otherHalf() {
        return ofTheseTexts()
                .flatMap(Differences::currentOne)
                .flatMap(one -> pair.map(both -> () -> both.enterOther(one)));
    }

    private void draw() {
        if (pair.isEmpty() || ofTheseTexts().isEmpty()) return;
        Differences now = shown.get();
        pair.get().a().text().mark(Mark.Sort.DIFFERENCE, RankLook.marks(now, true));
        pair.get().b().text().mark(Mark.Sort.DIFFERENCE, RankLook.marks(now, false));
        pair.get().show(now);
        bar.show(now);
        list.show(shown);
    }
}
