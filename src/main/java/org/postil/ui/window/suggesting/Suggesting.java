package org.postil.ui.window.suggesting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.edit.Edit;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Id;
import org.postil.session.suggesting.Accepting;
import org.postil.session.suggesting.Queue;
import org.postil.session.suggesting.Rejecting;
import org.postil.session.suggesting.Suggestion;
import org.postil.session.suggesting.Waiting;
import org.postil.ui.suggesting.SuggestionLook;
import org.postil.ui.suggesting.SuggestionPanel;
import org.postil.ui.suggesting.SuggestionWishes;
import org.postil.ui.text.look.Mark;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.desk.Showing;
import org.postil.ui.window.frame.SidePanel;
import org.postil.ui.window.project.Work;
import org.postil.ui.window.tagging.Tagger;

/// The queue of suggestions for the current version. They are drawn in its text while the panel is
/// seen; nothing of them is a tag until the reader says so.
public final class Suggesting {

    public static final String PANEL = "suggestions";

    /// More are accepted in the background.
    private static final int FEW = 300;

    private final Work work;
    private final Panes panes;
    private final Tagger tagger;
    private final IntConsumer counted;
    private final SuggestionPanel panel;
    private final Waiting waiting = new Waiting();
    private final Reading reading;
    private SuggestionLook look = SuggestionLook.of(Codebook.empty());
    private final Map<Id<Witness>, Suggestion> places = new HashMap<>();
    private Queue queue = Queue.EMPTY;
    private int all;
    private Optional<Id<Witness>> version = Optional.empty();
    private @Nullable Project seen;

    /// @param counted told how many suggestions wait in the project
    public Suggesting(Work work, Panes panes, Tagger tagger, IntConsumer counted) {
        this.work = work;
        this.panes = panes;
        this.tagger = tagger;
        this.counted = counted;
        reading = new Reading(work, panes, waiting, this::renew);
        panel =
                new SuggestionPanel(
                        new SuggestionWishes(
                                this::go,
                                now -> see(now),
                                () -> accept().ifPresent(Runnable::run),
                                () -> reject().ifPresent(Runnable::run),
                                () -> edit().ifPresent(Runnable::run),
                                () -> acceptAlike().ifPresent(Runnable::run),
                                () -> goOn().ifPresent(Runnable::run),
                                panes::requestFocus));
        panel.sceneProperty().subscribe(this::draw);
    }

    /// Its panel at the right of the window, and then these.
    public List<SidePanel> with(List<SidePanel> others) {
        var own = new SidePanel(PANEL, Feather.HELP_CIRCLE, panel, _ -> draw());
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    /// Follows the project and the panes as they are now. Cheap where neither changed.
    @SuppressWarnings("ReferenceEquality")
    public void show() {
        boolean same = seen == work.project() && version.equals(current());
        if (!same) renew();
    }

    /// The next suggestion, or the one before.
    public Optional<Runnable> step(int by) {
        return onQueue(() -> queue.step(by).ifPresent(this::go));
    }

    /// Makes a tag of the current suggestion.
    public Optional<Runnable> accept() {
        return onQueue(() -> queue.current().ifPresent(one -> accept(List.of(one))));
    }

    /// Makes tags of all that are like the current one.
    public Optional<Runnable> acceptAlike() {
        return onQueue(() -> accept(queue.alike()));
    }

    /// Lets the current suggestion never come back.
    public Optional<Runnable> reject() {
        return onQueue(() ->
                here().ifPresent(pane -> {
                    queue.current()
                            .ifPresent(
                                    one -> work.perform(Rejecting.of(List.of(one), witness(pane))));
                    goToCurrent();
                }));
    }

    /// Asks for the value of the words, filled with what is proposed.
    public Optional<Runnable> edit() {
        boolean possible = queue.current().filter(Suggestion::hasValue).isPresent();
        return possible
                ? onQueue(() -> queue.current().filter(Suggestion::hasValue).ifPresent(this::edit))
                : Optional.empty();
    }

    /// Goes to the next document in which something waits.
    public Optional<Runnable> goOn() {
        return waiting.after(work.project(), current())
                .map(next ->
                        () -> {
                            boolean within = panel.getScene() != null;
                            panes.open(next);
                            renew();
                            goToCurrent();
                            if (within) panel.requestFocus();
                        });
    }

    /// Proposes tags of another version for this one, and goes to the first of them.
    public void propose(Witness version, List<Suggestion> tags) {
        waiting.offer(version, tags);
        new Showing(panes).words(version.id(), tags.getFirst().span());
        renew();
        go(tags.getFirst());
        panel.requestFocus();
    }

    /// Proposes no tags of other versions any more.
    public void withdraw() {
        waiting.withdraw();
        renew();
    }

    /// Stops reading documents for suggestions, or goes on; what is known stays.
    public Optional<Runnable> turnReading() {
        return work.ifWritable(reading::turn);
    }

    public boolean isReading() {
        return !reading.isStopped();
    }

    private Optional<Runnable> onQueue(Runnable deed) {
        boolean possible = !work.isReadOnly() && isSeen() && queue.current().isPresent();
        if (!possible) return Optional.empty();
        return Optional.of(() -> {
            work.settle();
            show();
            deed.run();
        });
    }

    private void accept(List<Suggestion> chosen) {
        Optional<Edit> edit =
                here().flatMap(pane ->
                        Accepting.of(
                                chosen,
                                work.project().documentOf(pane.shown()).orElseThrow(),
                                witness(pane),
                                work.project().codebook(),
                                work.session().stamp()));
        if (chosen.size() > FEW) edit.ifPresent(one -> work.performLarge(_ -> one));
        else edit.ifPresent(work::perform);
        goToCurrent();
    }

    private void edit(Suggestion one) {
        Layer layer = look().layer(one.layer());
        here().ifPresent(pane ->
                tagger.ask(
                        pane,
                        one.span(),
                        layer,
                        new Tagger.Proposal(look().filled(one), one::manner, panel)));
    }

    private void go(Suggestion one) {
        queue = queue.at(one);
        version.ifPresent(id -> new Showing(panes).words(id, one.span()));
        draw();
    }

    private void goToCurrent() {
        queue.current().ifPresent(this::go);
    }

    private void see(Queue now) {
        queue = now;
        draw();
    }

    private void renew() {
        seen = work.project();
        Optional<Id<Witness>> now = current();
        if (!now.equals(version)) turnTo(now);
        queue = queue.on(now.map(id -> waiting.in(work.project(), id)).orElse(List.of()));
        all = waiting.count(work.project());
        counted.accept(all);
        reading.on();
        draw();
    }

    /// In each version the reader is where they left.
    private void turnTo(Optional<Id<Witness>> now) {
        version.ifPresent(left -> queue.at().ifPresent(at -> places.put(left, at)));
        queue = now.map(places::get).map(queue::at).orElseGet(queue::fromStart);
        version = now;
    }

    /// Draws the queue while its panel is seen, else none.
    private void draw() {
        if (isSeen()) showPanel();
        List<Mark> marks = isSeen() ? marks() : List.of();
        panes.all()
                .forEach(pane ->
                        pane.text()
                                .mark(
                                        Mark.Sort.SUGGESTION,
                                        version.filter(pane.shown()::equals).isPresent()
                                                ? marks
                                                : List.of()));
    }

    private void showPanel() {
        Project project = work.project();
        int here = version.map(id -> waiting.in(project, id).size()).orElse(0);
        panel.show(queue, version.flatMap(project::witness), look(), Math.max(0, all - here));
    }

    private List<Mark> marks() {
        Optional<Suggestion> current = queue.current();
        return queue.seen().stream()
                .map(one -> mark(one, look().layer(one.layer()), current))
                .toList();
    }

    private static Mark mark(Suggestion one, Layer layer, Optional<Suggestion> current) {
        return new Mark(
                one.span(),
                layer.letter(),
                layer.colour(),
                Mark.Shape.OUTLINE,
                current.filter(one::equals).isPresent());
    }

    /// A register may have thousands of names, and changes much less often than the queue.
    @SuppressWarnings("ReferenceEquality")
    private SuggestionLook look() {
        boolean same = look.codebook() == work.project().codebook();
        if (!same) look = SuggestionLook.of(work.project().codebook());
        return look;
    }

    private boolean isSeen() {
        return panel.getScene() != null;
    }

    private Optional<Id<Witness>> current() {
        return panes.current().map(ReadingPane::shown);
    }

    private Optional<ReadingPane> here() {
        return panes.current().filter(pane -> version.filter(pane.shown()::equals).isPresent());
    }

    private static Witness witness(ReadingPane pane) {
        return pane.text().witness().orElseThrow();
    }
}
