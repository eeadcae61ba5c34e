package org.postil.ui.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.text.Span;
import org.postil.ui.text.drawing.Page;
import org.postil.ui.text.look.Fold;
import org.postil.ui.text.look.Look;

/// Folds away what is no part of the document, and unfolds it: by a click on the line that stands
/// for it, or on the sign beside its first line, or by Enter on either. At first all is folded.
final class Folding {

    private final WitnessArea area;
    private final Page page;
    private final IntConsumer changed;
    private final Set<Id<SetAside>> open = new HashSet<>();

    /// @param changed shows the text as it is folded now, and leaves this place of it where it is
    Folding(WitnessArea area, Page page, IntConsumer changed) {
        this.area = area;
        this.page = page;
        this.changed = changed;
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// What is not folded.
    Set<Id<SetAside>> open() {
        return open;
    }

    /// The stretch at the caret is folded, or unfolded; where none is there, all are. Empty where
    /// the version has none.
    Optional<Runnable> turn() {
        List<Fold> all = folds();
        if (all.isEmpty()) return Optional.empty();
        return Optional.of(
                foldAt(area.caret())
                        .<Runnable>map(fold -> () -> turn(fold))
                        .orElse(() -> turnAll(all)));
    }

    /// Unfolds what hides these words. Shows nothing anew by itself.
    boolean reveal(Span words) {
        boolean hidden = false;
        for (Fold fold : folds()) {
            boolean inside =
                    words.isEmpty()
                            ? fold.span().start() < words.start()
                                    && words.start() < fold.span().end()
                            : fold.span().overlaps(words) && !words.covers(fold.span());
            if (inside) hidden |= open.add(fold.of());
        }
        if (hidden) changed.accept(area.caret());
        return hidden;
    }

    private List<Fold> folds() {
        return area.display().arrangement().folds();
    }

    /// What is folded, or may be, where a place stands.
    private Optional<Fold> foldAt(int place) {
        return folds().stream()
                .filter(fold -> fold.span().start() <= place && place <= fold.span().end())
                .findFirst();
    }

    /// What a click on a point of the area folds or unfolds.
    private Optional<Fold> foldUnder(double x, double y) {
        int paragraph = area.places().paragraphUnder(x, y);
        Look look = area.look(paragraph).look();
        boolean sensitive = look.kind() == Look.Kind.FOLDED || x < page.frame().left();
        return sensitive ? look.folds().stream().findFirst() : Optional.empty();
    }

    private void turn(Fold fold) {
        if (!open.remove(fold.of())) open.add(fold.of());
        int place = fold.span().start();
        area.select(new Span(place, place));
        changed.accept(place);
    }

    private void turnAll(List<Fold> all) {
        boolean someFolded = all.stream().anyMatch(fold -> !open.contains(fold.of()));
        open.clear();
        if (someFolded) all.forEach(fold -> open.add(fold.of()));
        changed.accept(area.places().placeAt(0, 0));
    }

    private void click(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) return;
        foldUnder(click.getX(), click.getY()).ifPresent(this::turn);
    }

    private void point(MouseEvent mouse) {
        boolean over = foldUnder(mouse.getX(), mouse.getY()).isPresent();
        area.setCursor(over ? Cursor.HAND : Cursor.TEXT);
    }

    private void press(KeyEvent key) {
        boolean plain = !key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown();
        if (key.getCode() != KeyCode.ENTER || !plain || area.isEditable()) return;
        Optional<Fold> fold = foldAt(area.caret());
        fold.ifPresent(this::turn);
        if (fold.isPresent()) key.consume();
    }
}
