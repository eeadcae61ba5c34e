package org.postil.ui.window.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.kordamp.ikonli.feather.Feather;
import org.postil.collation.Rules;
import org.postil.collation.page.AsideKind;
import org.postil.model.Witness;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.session.comparing.VersionPair;
import org.postil.session.suggesting.Suggestion;
import org.postil.ui.collation.DifferenceWishes;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Latest;
import org.postil.ui.window.desk.Middle;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.desk.Together;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.frame.SidePanel;
import org.postil.ui.window.project.Work;
import org.postil.ui.window.suggesting.Suggesting;

/// Compares the current version with the one beside it, for as long as the reader wants: computed
/// in the background, and anew whenever either changes. Both stay open to tags and corrections.
public final class Comparing {

    public static final String PANEL = "differences";

    private final Work work;
    private final Panes panes;
    private final Middle middle;
    private final Consumer<String> see;
    private final Together together;
    private final Looking looking;
    private final Deeds deeds;
    private final CarryingOver carrying;
    private final Latest<Optional<Compared>> latest =
            new Latest<>(found -> found.ifPresent(this::take));
    private Runnable withdraw = () -> {};
    private Rules rules = Rules.STANDARD;
    private Optional<VersionPair> asked = Optional.empty();

    /// @param see lets the reader see one of the panels at the right
    public Comparing(
            Work work,
            Panes panes,
            Middle middle,
            Drawer drawer,
            Dialogs dialogs,
            Consumer<String> see) {
        this.work = work;
        this.panes = panes;
        this.middle = middle;
        this.see = see;
        together = new Together(panes);
        var wishes =
                new DifferenceWishes(
                        otherwise -> looking().see(otherwise),
                        by -> looking().step(by).ifPresent(Runnable::run),
                        one -> looking().go(one),
                        (one, judgement) -> deeds().deciding().judge(one, judgement),
                        () -> turnGuessing().ifPresent(Runnable::run),
                        this::compare,
                        () -> together.turn().ifPresent(Runnable::run),
                        () -> carryOver().ifPresent(Runnable::run),
                        this::end);
        looking = new Looking(panes, wishes, work.isReadOnly());
        deeds =
                new Deeds(
                        new Deciding(
                                work,
                                looking::ofTheseTexts,
                                () -> looking.pair().flatMap(Pair::arranging)),
                        new Rearranging(work, panes, looking),
                        new WritingUp(work, dialogs, looking::ofTheseTexts),
                        new ComparingAll(work, panes, drawer),
                        new ShowingCopies(work, drawer, looking));
        carrying = new CarryingOver(work, panes, drawer);
    }

    /// How tags are carried over one by one.
    ///
    /// @param propose makes them suggestions of this version
    /// @param withdraw takes back what the reader has not decided
    public void carryBy(BiConsumer<Witness, List<Suggestion>> propose, Runnable withdraw) {
        this.withdraw = withdraw;
        carrying.proposeBy((version, tags) -> {
            see.accept(Suggesting.PANEL);
            propose.accept(version, tags);
        });
    }

    private Looking looking() {
        return looking;
    }

    /// Its panel at the right of the window, and then these.
    public List<SidePanel> with(List<SidePanel> others) {
        var own =
                new SidePanel(
                        PANEL,
                        Feather.COLUMNS,
                        looking.list(),
                        _ -> looking.list().show(looking.shown()));
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    public boolean isOn() {
        return looking.pair().isPresent();
    }

    /// What the reader looks at; empty where nothing is compared, or not yet.
    public Optional<Differences> shown() {
        return looking.shown();
    }

    /// Lets the panes scroll together: by their words where they are compared.
    public Together together() {
        return together;
    }

    /// Begins to compare the current version with the one at its right, or at its left, or with one
    /// that is opened for it. Empty where it goes on, or where there is nothing to compare.
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
        looking.end();
        withdraw.run();
        asked = Optional.empty();
        rules = Rules.STANDARD;
        latest.forget();
        middle.setBar(Optional.empty());
        panes.look();
        panes.requestFocus();
    }

    /// The next difference that is seen, or the one before. Where nothing is compared yet it begins
    /// with that.
    public Optional<Runnable> step(int by) {
        if (!isOn()) return begin();
        return looking.step(by);
    }

    /// Goes to what the other version has at the current difference.
    public Optional<Runnable> otherHalf() {
        return looking.otherHalf();
    }

    /// What is done with differences besides looking at them.
    public Deeds deeds() {
        return deeds;
    }

    /// Lets the reader decide how much each difference matters before the program tells, or lets it
    /// tell at once.
    public Optional<Runnable> turnGuessing() {
        return looking.ofTheseTexts()
                .map(_ ->
                        () -> {
                            looking.see(Differences::turnedGuessing);
                            see.accept(PANEL);
                            boolean none = shown().flatMap(Differences::currentOne).isEmpty();
                            if (none) step(1).ifPresent(Runnable::run);
                            looking.list().requestFocus();
                        });
    }

    /// Takes over a note that was half typed, after what this takes over.
    public Runnable committing(Runnable others) {
        return () -> {
            others.run();
            looking.list().commit();
        };
    }

    /// Lists the tags of the current version that the other has not, to be copied to it.
    public Optional<Runnable> carryOver() {
        if (work.isReadOnly()) return Optional.empty();
        return looking.ofTheseTexts()
                .map(now ->
                        () -> {
                            boolean fromA =
                                    looking.pair()
                                            .filter(both -> both.isInA(panes.current()))
                                            .isPresent();
                            carrying.open(now.compared(), fromA);
                        });
    }

    /// Follows the project and the panes as they are now.
    public void show() {
        if (!isOn()) return;
        Pair now = looking.pair().get();
        if (!now.isOpenIn(panes)) {
            end();
            return;
        }
        Optional<Witness> a = now.a().text().witness();
        Optional<Witness> b = now.b().text().witness();
        if (a.isEmpty() || b.isEmpty()) return;
        var versions = new VersionPair(a.get(), b.get(), rules);
        if (asked.filter(versions::isLike).isEmpty()) ask(versions);
        looking.follow(versions.judgements());
        looking.list().setCurrent(looking.ofTheseTexts().isPresent());
        now.redrawSoon();
        looking.bar().setLevel(together.isOn());
    }

    private void beginWithNeighbour() {
        List<ReadingPane> all = panes.all();
        int at = Math.max(0, panes.current().map(all::indexOf).orElse(0));
        int first = at + 1 < all.size() ? at : at - 1;
        looking.begin(new Pair(panes, middle, together, all.get(first), all.get(first + 1)));
        middle.setBar(Optional.of(looking.bar()));
        show();
        panes.look();
    }

    /// What is still being computed for other texts is called off.
    private void ask(VersionPair versions) {
        asked = Optional.of(versions);
        Optional<Compared> before = shown().map(Differences::compared);
        latest.askLong(
                counts -> versions.compare(before, new HowFar(counts, looking.bar()::showDone)));
    }

    private void take(Compared found) {
        boolean first = shown().isEmpty();
        if (!looking.take(found)) return;
        show();
        // The bar has taken its room from the texts by then.
        if (first) Platform.runLater(() -> step(1).ifPresent(Runnable::run));
    }

    private void compare(Set<AsideKind> kinds) {
        rules = rules.comparing(kinds);
        show();
    }
}
