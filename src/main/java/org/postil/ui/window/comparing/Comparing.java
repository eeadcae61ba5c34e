package org.postil.ui.window.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.kordamp.ikonli.feather.Feather;
import org.postil.collation.Rules;
import org.postil.collation.page.AsideKind;
import org.postil.collation.variant.Variant;
import org.postil.model.Witness;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.session.comparing.Judgements;
import org.postil.session.comparing.VersionPair;
import org.postil.ui.collation.DifferenceBar;
import org.postil.ui.collation.DifferenceList;
import org.postil.ui.collation.DifferenceWishes;
import org.postil.ui.collation.RankLook;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Latest;
import org.postil.ui.text.look.Mark;
import org.postil.ui.window.desk.Middle;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.desk.Together;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.frame.SidePanel;
import org.postil.ui.window.project.Work;

/// Compares the current version with the one beside it, for as long as the reader wants: computed
/// in the background, and anew whenever either changes. Both stay open to tags and corrections.
public final class Comparing {

    public static final String PANEL = "differences";

    private final Work work;
    private final Panes panes;
    private final Middle middle;
    private final Runnable seePanel;
    private final Together together;
    private final DifferenceBar bar;
    private final DifferenceList list;
    private final Deciding deciding;
    private final ComparingAll all;
    private final WritingUp writing;
    private final CarryingOver carrying;
    private final Latest<Optional<Compared>> latest =
            new Latest<>(found -> found.ifPresent(this::take));
    private Optional<Pair> pair = Optional.empty();
    private Optional<Differences> shown = Optional.empty();
    private Rules rules = Rules.STANDARD;
    private Optional<VersionPair> asked = Optional.empty();

    /// @param seePanel lets the reader see the list of differences
    public Comparing(
            Work work,
            Panes panes,
            Middle middle,
            Drawer drawer,
            Dialogs dialogs,
            Runnable seePanel) {
        this.work = work;
        this.panes = panes;
        this.middle = middle;
        this.seePanel = seePanel;
        together = new Together(panes);
        deciding = new Deciding(work, this::ofTheseTexts);
        all = new ComparingAll(work, panes, drawer);
        writing = new WritingUp(work, dialogs, this::ofTheseTexts);
        carrying = new CarryingOver(work, panes, drawer);
        var wishes =
                new DifferenceWishes(
                        this::see,
                        by -> step(by).ifPresent(Runnable::run),
                        this::go,
                        deciding::judge,
                        () -> turnGuessing().ifPresent(Runnable::run),
                        this::compare,
                        () -> together.turn().ifPresent(Runnable::run),
                        () -> carryOver().ifPresent(Runnable::run),
                        this::end);
        bar = new DifferenceBar(wishes);
        list = new DifferenceList(wishes, work.isReadOnly());
    }

    /// Its panel at the right of the window, and then these.
    public List<SidePanel> with(List<SidePanel> others) {
        var own = new SidePanel(PANEL, Feather.COLUMNS, list, _ -> list.show(shown));
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    public boolean isOn() {
        return pair.isPresent();
    }

    /// What the reader looks at; empty where nothing is compared, or not yet.
    public Optional<Differences> shown() {
        return shown;
    }

    /// Lets the panes scroll together: by their words where they are compared.
    public Together together() {
        return together;
    }

    /// Begins to compare the current version with the one at its right, or at its left, or with one
    /// that is opened for it; ends it where it goes on. Empty where there is nothing to compare.
    public Optional<Runnable> turn() {
        if (isOn()) return Optional.of(this::end);
        return begin();
    }

    /// Begins to compare. Empty where it goes on, or where there is nothing to compare.
    public Optional<Runnable> begin() {
        if (isOn()) return Optional.empty();
        if (panes.all().size() > 1) return Optional.of(this::beginWithNeighbour);
        return panes.split()
                .filter(_ -> panes.current().isPresent())
                .map(split ->
                        () -> {
                            split.run();
                            beginWithNeighbour();
                        });
    }

    /// Compares the current version with its neighbour, whatever was compared before.
    public void restart() {
        if (isOn()) end();
        begin().ifPresent(Runnable::run);
    }

    /// Ends comparing.
    public void end() {
        list.commit();
        pair.ifPresent(Pair::end);
        pair = Optional.empty();
        shown = Optional.empty();
        asked = Optional.empty();
        rules = Rules.STANDARD;
        latest.forget();
        middle.setBar(Optional.empty());
        panes.all().forEach(pane -> pane.text().mark(Mark.Sort.DIFFERENCE, List.of()));
        list.show(shown);
        panes.look();
        panes.requestFocus();
    }

    /// The next difference that is seen, or the one before. Where nothing is compared yet it begins
    /// with that.
    public Optional<Runnable> step(int by) {
        if (!isOn()) return begin();
        return ofTheseTexts().flatMap(now -> now.step(by)).map(one -> () -> go(one));
    }

    /// What is decided about differences.
    public Deciding deciding() {
        return deciding;
    }

    /// All versions of a document at once.
    public ComparingAll all() {
        return all;
    }

    /// What is written up of them.
    public WritingUp writing() {
        return writing;
    }

    /// Lets the reader decide how much each difference matters before the program tells, or lets it
    /// tell at once.
    public Optional<Runnable> turnGuessing() {
        return ofTheseTexts()
                .map(_ ->
                        () -> {
                            see(Differences::turnedGuessing);
                            seePanel.run();
                            boolean none = shown.flatMap(Differences::currentOne).isEmpty();
                            if (none) step(1).ifPresent(Runnable::run);
                            list.requestFocus();
                        });
    }

    /// Takes over a note that was half typed, after what this takes over.
    public Runnable committing(Runnable others) {
        return () -> {
            others.run();
            list.commit();
        };
    }

    /// Lists the tags of the current version that the other has not, to be copied to it.
    public Optional<Runnable> carryOver() {
        if (work.isReadOnly() || ofTheseTexts().isEmpty()) {
            return Optional.empty();
        }
        boolean fromA =
                pair.map(Pair::b)
                        .filter(b -> panes.current().filter(b::equals).isPresent())
                        .isEmpty();
        return Optional.of(() -> carrying.open(shown.get().compared(), fromA));
    }

    /// Follows the project and the panes as they are now.
    public void show() {
        if (pair.isEmpty()) return;
        Pair now = pair.get();
        if (!now.isOpenIn(panes)) {
            end();
            return;
        }
        Optional<Witness> a = now.a().text().witness();
        Optional<Witness> b = now.b().text().witness();
        if (a.isEmpty() || b.isEmpty()) return;
        var versions = new VersionPair(a.get(), b.get(), rules);
        if (asked.filter(versions::isLike).isEmpty()) ask(versions);
        else follow(versions.judgements());
        now.redrawSoon();
        bar.setLevel(together.isOn());
    }

    /// What the reader has decided is seen at once; nothing is compared again for it.
    private void follow(Judgements now) {
        if (ofTheseTexts().isEmpty()) return;
        Compared known = shown.get().compared();
        if (known.judgements().equals(now)) return;
        shown = shown.map(old -> old.on(known.judgedBy(now)));
        draw();
    }

    private void beginWithNeighbour() {
        List<ReadingPane> all = panes.all();
        int at = Math.max(0, panes.current().map(all::indexOf).orElse(0));
        int first = at + 1 < all.size() ? at : at - 1;
        pair = Optional.of(new Pair(panes, middle, together, all.get(first), all.get(first + 1)));
        bar.showWaiting();
        middle.setBar(Optional.of(bar));
        show();
        panes.look();
    }

    /// What is still being computed for other texts is called off.
    private void ask(VersionPair versions) {
        asked = Optional.of(versions);
        latest.askLong(counts -> versions.compare(_ -> counts.getAsBoolean()));
    }

    /// Places in it are places in the texts on screen only while these are the same: after a
    /// correction it is that of the text before until the new one has come.
    private boolean isOfTheseTexts(Differences now) {
        return pair.filter(shows -> shows.isOf(now.compared())).isPresent();
    }

    private Optional<Differences> ofTheseTexts() {
        return shown.filter(this::isOfTheseTexts);
    }

    private void take(Compared found) {
        if (pair.isEmpty() || !pair.get().isOf(found)) return;
        boolean first = shown.isEmpty();
        shown = Optional.of(shown.map(old -> old.on(found)).orElse(Differences.of(found)));
        pair.get().levelBy(found);
        draw();
        // The bar has taken its room from the texts by then.
        if (first) Platform.runLater(() -> step(1).ifPresent(Runnable::run));
    }

    private void draw() {
        if (pair.isEmpty() || ofTheseTexts().isEmpty()) return;
        Differences now = shown.get();
        pair.get().a().text().mark(Mark.Sort.DIFFERENCE, RankLook.marks(now, true));
        pair.get().b().text().mark(Mark.Sort.DIFFERENCE, RankLook.marks(now, false));
        pair.get().show(now);
        bar.show(now);
        bar.setLevel(together.isOn());
        list.show(shown);
    }

    private void see(UnaryOperator<Differences> otherwise) {
        list.commit();
        shown = shown.map(otherwise);
        draw();
    }

    private void compare(Set<AsideKind> kinds) {
        rules = rules.comparing(kinds);
        show();
    }

    private void go(Variant one) {
        list.commit();
        if (ofTheseTexts().isEmpty()) return;
        shown = shown.map(now -> now.at(one));
        draw();
        pair.ifPresent(both -> both.reveal(one));
    }
}
