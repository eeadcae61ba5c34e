package org.postil.ui.window.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.text.Span;
import org.postil.ui.fx.Focus;
import org.postil.ui.text.TypeSize;

/// One to four reading panes side by side, or, where lines would have but a word, one under the
/// other; none while no version is open. One of them is current: the one that had the focus last.
public final class Panes extends SplitPane {

    public static final int MOST = 4;

    private static final PseudoClass APART = PseudoClass.getPseudoClass("apart");

    private final PaneWishes wishes;
    private final List<ReadingPane> panes = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Project project;
    private Optional<ReadingPane> current = Optional.empty();
    private TypeSize type = TypeSize.USUAL;

    public Panes(Project project, PaneWishes wishes) {
        this.project = project;
        this.wishes = wishes;
        getStyleClass().add("panes");
        widthProperty().subscribe(this::turn);
    }

    /// Told when other versions are open, another pane is current, or the selection moved.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// The versions that are open, from left to right.
    public List<Id<Witness>> open() {
        return panes.stream().map(ReadingPane::shown).toList();
    }

    public List<ReadingPane> all() {
        return List.copyOf(panes);
    }

    public Optional<ReadingPane> current() {
        return current;
    }

    public boolean isFull() {
        return panes.size() == MOST;
    }

    /// Opens these versions, as far as they are still there, and makes one of them current, whose
    /// text is shown; all else waits for [#showAll].
    ///
    /// @param dividers between them, each as a part of the whole width
    public void restore(List<Id<Witness>> versions, int at, List<Double> dividers) {
        List<Id<Witness>> there = versions.stream().filter(this::isThere).distinct().toList();
        there.stream().limit(MOST).map(this::pane).forEach(panes::add);
        if (panes.isEmpty()) return;
        getItems().setAll(panes);
        evenOut();
        ReadingPane first = panes.get(Math.clamp(at, 0, panes.size() - 1));
        first.showText(project);
        enter(first);
        double[] parts = dividers.stream().mapToDouble(Double::doubleValue).toArray();
        if (parts.length == panes.size() - 1) setDividerPositions(parts);
    }

    /// Shows what [#restore] has left: the texts of the other panes, and where footnotes are.
    public void showAll() {
        panes.forEach(pane -> pane.show(project));
    }

    /// Where the panes are parted, each as a part of the whole width.
    public List<Double> dividers() {
        return Arrays.stream(getDividerPositions()).boxed().toList();
    }

    /// Opens a version in the current pane, or goes to the pane that shows it.
    public void open(Id<Witness> version) {
        Optional<ReadingPane> there = showing(version);
        if (there.isPresent()) {
            enter(there.get());
        } else if (current.isPresent()) {
            switchTo(current.get(), version);
            enter(current.get());
        } else {
            openBeside(version);
        }
    }

    /// Opens a version right of the current pane, or goes to the pane that shows it; in the current
    /// pane where there are four.
    public void openBeside(Id<Witness> version) {
        if (isFull() || showing(version).isPresent()) {
            open(version);
            return;
        }
        ReadingPane pane = pane(version);
        pane.show(project);
        int at = current.map(panes::indexOf).orElse(-1) + 1;
        panes.add(at, pane);
        getItems().add(at, pane);
        evenOut();
        enter(pane);
    }

    public void close(ReadingPane pane) {
        int at = panes.indexOf(pane);
        panes.remove(pane);
        if (panes.isEmpty()) {
            if (Focus.isWithin(pane)) super.requestFocus();
            current = Optional.empty();
        } else {
            hand(pane, panes.get(Math.min(at, panes.size() - 1)));
        }
        getItems().remove(pane);
        evenOut();
        look();
        pane.text().release();
    }

    /// The focus goes on before its pane goes: JavaFX loses count of where it is otherwise.
    private void hand(ReadingPane from, ReadingPane to) {
        if (Focus.isWithin(from)) enter(to);
        else if (isCurrent(from)) makeCurrent(to);
    }

    /// Lets go of all panes, when the window is closed.
    public void release() {
        panes.forEach(pane -> pane.text().release());
    }

    /// Shows the project as it is now. Versions that are gone are closed.
    public void show(Project now) {
        project = now;
        for (ReadingPane pane : all()) {
            if (isThere(pane.shown())) pane.show(project);
            else close(pane);
        }
    }

    /// Opens a version with this stretch of it selected and in sight.
    public void show(Id<Witness> version, Span stretch) {
        open(version);
        ReadingPane pane = showing(version).orElseThrow();
        pane.text().select(stretch);
        pane.text().reveal(stretch);
        look();
    }

    /// The next pane takes the focus, or the one before.
    public void walk(int by) {
        if (panes.isEmpty()) return;
        int at = current.map(panes::indexOf).orElse(0);
        enter(panes.get(Math.floorMod(at + by, panes.size())));
    }

    /// The current pane changes places with its neighbour at the right (1) or left (-1); empty
    /// where there is none.
    public Optional<Runnable> move(int by) {
        int at = current.map(panes::indexOf).orElse(-1);
        int to = at + by;
        if (at < 0 || to < 0 || to >= panes.size()) return Optional.empty();
        return Optional.of(() -> {
            ReadingPane pane = panes.get(at);
            double[] dividers = getDividerPositions();
            Collections.swap(panes, at, to);
            getItems().setAll(panes);
            setDividerPositions(dividers);
            pane.requestFocus();
            look();
        });
    }

    /// Opens beside the current version what is likeliest wanted: another version of the same
    /// document, or else of another. Empty where all panes are taken or all versions shown.
    public Optional<Runnable> split() {
        if (isFull()) return Optional.empty();
        List<Id<Witness>> here = current.map(ReadingPane::shown).stream().toList();
        Stream<Document> same = here.stream().flatMap(id -> project.documentOf(id).stream());
        return Stream.concat(same, project.documents().stream())
                .flatMap(document -> document.witnesses().stream())
                .map(Witness::id)
                .filter(id -> showing(id).isEmpty())
                .findFirst()
                .map(id -> () -> openBeside(id));
    }

    /// A version, unless it is gone.
    public Optional<Witness> there(Id<Witness> version) {
        return project.witnesses().filter(one -> one.id().equals(version)).findFirst();
    }

    /// Keeps room free between the panes, or puts them next to each other.
    public void setApart(boolean apart) {
        pseudoClassStateChanged(APART, apart);
    }

    public void setType(TypeSize now) {
        type = now;
        panes.forEach(pane -> pane.text().setType(now));
        turn();
    }

    @Override
    public void requestFocus() {
        current.ifPresent(Node::requestFocus);
    }

    Optional<ReadingPane> showing(Id<Witness> version) {
        return panes.stream().filter(pane -> pane.shown().equals(version)).findFirst();
    }

    /// Lets a pane show another version, once its text is there.
    void turnTo(ReadingPane pane, Id<Witness> version) {
        there(version).ifPresent(one -> wishes.onceThere().accept(one, () -> take(pane, version)));
    }

    private void take(ReadingPane pane, Id<Witness> version) {
        if (panes.contains(pane) && isThere(version)) switchTo(pane, version);
    }

    void switchTo(ReadingPane pane, Id<Witness> version) {
        pane.setShown(version);
        pane.show(project);
        look();
    }

    /// Makes a pane current and gives it the focus.
    public void enter(ReadingPane pane) {
        makeCurrent(pane);
        pane.requestFocus();
    }

    private ReadingPane pane(Id<Witness> version) {
        var pane = new ReadingPane(version, wishes, this);
        pane.showHeader(project);
        pane.text().setType(type);
        pane.focusWithinProperty()
                .subscribe(within -> {
                    if (within && panes.contains(pane)) makeCurrent(pane);
                });
        pane.text()
                .selectionProperty()
                .subscribe(_ -> {
                    if (isCurrent(pane)) look();
                });
        return pane;
    }

    /// Tells that the reader looks at something else.
    public void look() {
        listeners.forEach(Runnable::run);
    }

    /// Makes a pane current without giving it the focus.
    public void makeCurrent(ReadingPane pane) {
        if (isCurrent(pane)) return;
        current = Optional.of(pane);
        panes.forEach(one -> one.setCurrent(panes.size() > 1 && isCurrent(one)));
        look();
    }

    private boolean isCurrent(ReadingPane pane) {
        return current.filter(pane::equals).isPresent();
    }

    private boolean isThere(Id<Witness> version) {
        return there(version).isPresent();
    }

    private void evenOut() {
        int count = panes.size();
        setDividerPositions(
                IntStream.range(1, count).mapToDouble(i -> (double) i / count).toArray());
        turn();
    }

    /// Puts the panes beside each other where each has room for a line of some words.
    private void turn() {
        double room = getWidth() / Math.max(1, panes.size());
        boolean narrow = panes.size() > 1 && getWidth() > 0 && room < type.narrowestPane();
        setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    }
}
