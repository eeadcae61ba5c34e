package org.postil.ui.window.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.util.Subscription;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.model.Witness;
import org.postil.session.arranging.Arranging;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.session.comparing.Landmarks;
import org.postil.text.Breaks;
import org.postil.text.Span;
import org.postil.ui.collation.Crossings.Crossing;
import org.postil.ui.collation.Gutter;
import org.postil.ui.collation.RankLook;
import org.postil.ui.collation.Ribbons.Edge;
import org.postil.ui.collation.Ribbons.Ribbon;
import org.postil.ui.collation.Strip;
import org.postil.ui.text.WitnessPane;
import org.postil.ui.window.desk.Middle;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.desk.Together;

/// Two panes that are compared, and the gutter between them.
final class Pair {

    private static final double THIRD = 1.0 / 3;

    /// Less than a pixel, as a part of the height.
    private static final double NEAR = 0.0005;

    /// How far out of sight a ribbon ends whose other end is seen, in pixels.
    private static final double BEYOND = 60;

    private final Panes panes;
    private final Middle middle;
    private final ReadingPane a;
    private final ReadingPane b;
    private final Gutter gutter = new Gutter(this::scrollTo, this::reveal);
    private final Together together;
    private final Subscription sizes;
    private Optional<Differences> shown = Optional.empty();

    Pair(Panes panes, Middle middle, Together together, ReadingPane a, ReadingPane b) {
        this.panes = panes;
        this.middle = middle;
        this.a = a;
        this.b = b;
        this.together = together;
        panes.setApart(true);
        middle.lay(Optional.of(gutter));
        sizes =
                Subscription.combine(
                        a.boundsInParentProperty().subscribe((_, _) -> redrawSoon()),
                        a.text().heightProperty().subscribe((_, _) -> redrawSoon()),
                        b.text().widthProperty().subscribe((_, _) -> redrawSoon()));
    }

    ReadingPane a() {
        return a;
    }

    ReadingPane b() {
        return b;
    }

    /// True while both are there, side by side.
    boolean isOpenIn(Panes all) {
        int first = all.all().indexOf(a);
        return first >= 0 && all.all().indexOf(b) == first + 1;
    }

    /// True while these are the texts that were compared.
    boolean isOf(Compared compared) {
        return isOf(compared.a(), a) && isOf(compared.b(), b);
    }

    private static boolean isOf(Witness compared, ReadingPane pane) {
        return pane.text()
                .witness()
                .filter(one -> one.id().equals(compared.id()))
                .filter(one -> one.text().equals(compared.text()))
                .isPresent();
    }

    /// Keeps them level by the words that belong together: the line at a third of the height of the
    /// one stands beside its line in the other, whatever is wrapped, folded or set in other type.
    void levelBy(Compared compared) {
        together.by(
                new Together.Rule() {
                    @Override
                    public void follow(ReadingPane leading) {
                        if (isOf(compared)) level(compared.landmarks(), leading);
                    }

                    @Override
                    public void followed() {
                        draw();
                    }
                });
    }

    private void level(Landmarks by, ReadingPane leading) {
        boolean leadsA = leading.equals(a);
        if (!leadsA && !leading.equals(b)) return;
        ReadingPane following = leadsA ? b : a;
        if (leading.text().getHeight() == 0 || following.text().getHeight() == 0) return;
        int place = leading.text().places().placeAtHeight(THIRD);
        int there = leadsA ? by.inB(place) : by.inA(place);
        double wanted = leading.text().places().heightOf(place);
        if (Math.abs(following.text().places().heightOf(there) - wanted) < NEAR) return;
        following.text().places().scrollTo(there, wanted);
    }

    void redrawSoon() {
        together.soon();
    }

    void show(Differences now) {
        shown = Optional.of(now);
        redrawSoon();
    }

    void end() {
        sizes.unsubscribe();
        together.byPosition();
        panes.setApart(false);
        middle.lay(Optional.empty());
    }

    /// Selects a difference in both and brings it into sight.
    void reveal(Variant one) {
        boolean fromA = !one.a().isEmpty() || one.b().isEmpty();
        a.text().select(one.a());
        b.text().select(one.b());
        a.text().reveal(one.a());
        b.text().reveal(one.b());
        together.lead(fromA ? a : b);
    }

    /// Goes to the pane that is not current, where it has this difference.
    void enterOther(Variant one) {
        boolean toB = isInA(panes.current());
        ReadingPane other = toB ? b : a;
        Span there = Compared.side(one, !toB);
        other.text().select(there);
        other.text().reveal(there);
        panes.enter(other);
        together.lead(other);
    }

    /// True where the first pane is current; the second is not by then.
    boolean isInA(Optional<ReadingPane> current) {
        return current.filter(b::equals).isEmpty();
    }

    /// Arranges both as they are now.
    Optional<Arranging> arranging() {
        return a.text()
                .witness()
                .flatMap(one -> b.text().witness().map(other -> new Arranging(one, other)));
    }

    /// The words selected in the first pane, as whole ones.
    Span selectedInA() {
        return wholeWords(a.text());
    }

    /// The words selected in the second pane, as whole ones.
    Span selectedInB() {
        return wholeWords(b.text());
    }

    private static Span wholeWords(WitnessPane pane) {
        Span selected = pane.selection();
        String text = pane.witness().map(Witness::text).orElse("");
        Span words = Breaks.trim(text, selected);
        if (words.isEmpty()) return words;
        Span first = Breaks.wordAt(text, words.start());
        Span last = Breaks.wordAt(text, words.end() - 1);
        return words.hull(first).hull(last);
    }

    private void scrollTo(boolean first, double part) {
        WitnessPane text = (first ? a : b).text();
        int length = text.witness().map(one -> one.text().length()).orElse(0);
        text.places().scrollTo((int) (part * length), THIRD);
        together.lead(first ? a : b);
    }

    /// Puts the gutter between the panes and draws what is in sight. Panes that stand one under the
    /// other have nothing between them.
    private void draw() {
        if (a.getScene() == null || shown.filter(now -> isOf(now.compared())).isEmpty()) return;
        Bounds left = a.localToScene(a.getLayoutBounds());
        Bounds right = b.localToScene(b.getLayoutBounds());
        Bounds text = a.text().localToScene(a.text().getLayoutBounds());
        Bounds there = gutter.getParent().sceneToLocal(text);
        double x = gutter.getParent().sceneToLocal(left).getMaxX();
        double end = gutter.getParent().sceneToLocal(right).getMinX();
        gutter.setVisible(end >= x);
        if (!gutter.isVisible()) return;
        gutter.resizeRelocate(x, there.getMinY(), Math.max(0, end - x), there.getHeight());
        var ribbons = new ArrayList<Ribbon>();
        var crossings = new ArrayList<Crossing>();
        Sight inA = Sight.of(a.text());
        Sight inB = Sight.of(b.text());
        Optional<Variant> current = shown.get().currentOne();
        for (Variant one : shown.get().visible()) {
            boolean isCurrent = current.filter(one::equals).isPresent();
            ribbon(one, inA, inB, isCurrent).ifPresent(ribbons::add);
            if (Compared.isMovedBlock(one)) {
                double from = inA.part(one.a().start());
                double to = inB.part(one.b().start());
                crossings.add(new Crossing(one, from, to, isCurrent));
            }
        }
        gutter.show(strip(inA, true), strip(inB, false), ribbons, crossings);
        gutter.layout();
    }

    /// What of a version is in sight, as places in its text.
    private record Sight(WitnessPane pane, int start, int end, int length) {

        static Sight of(WitnessPane pane) {
            int length = pane.witness().map(one -> one.text().length()).orElse(0);
            int start = pane.places().placeAtHeight(0);
            int end = pane.places().placeAtHeight(1);
            return new Sight(pane, Math.min(start, end), Math.max(start, end) + 200, length);
        }

        boolean touches(Span span) {
            return span.start() <= end && span.end() >= start;
        }

        double part(int place) {
            return length == 0 ? 0 : (double) place / length;
        }

        /// Out of sight, above or below: where a ribbon to it leads.
        Edge beyond(Span span) {
            double height = pane.getHeight();
            return span.end() < start
                    ? new Edge(-BEYOND, -BEYOND / 2)
                    : new Edge(height + BEYOND / 2, height + BEYOND);
        }

        Optional<Edge> edge(Span span) {
            if (!touches(span)) return Optional.empty();
            double top = pane.localToScreen(0, 0).getY();
            return pane.places()
                    .screenBounds(span)
                    .map(box -> new Edge(box.getMinY() - top, box.getMaxY() - top));
        }
    }

    private Optional<Ribbon> ribbon(Variant one, Sight inA, Sight inB, boolean current) {
        Optional<Edge> from = inA.edge(one.a());
        Optional<Edge> to = inB.edge(one.b());
        if (Compared.isMoved(one) && from.isPresent() != to.isPresent()) {
            from = from.or(() -> Optional.of(inA.beyond(one.a())));
            to = to.or(() -> Optional.of(inB.beyond(one.b())));
        }
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        return Optional.of(new Ribbon(RankLook.style(rank(one)), from.get(), to.get(), current));
    }

    /// What the reader has still to decide looks like the least.
    private Rank rank(Variant one) {
        return shown.filter(now -> now.isTold(one)).isPresent() ? one.rank() : Rank.SLIPS;
    }

    private Strip.Content strip(Sight sight, boolean inA) {
        Map<Rank, List<Double>> places = new EnumMap<>(Rank.class);
        for (Variant one : shown.map(Differences::visible).orElse(List.of())) {
            places.computeIfAbsent(rank(one), _ -> new ArrayList<>())
                    .add(sight.part(Compared.side(one, inA).start()));
        }
        var ticks = new ArrayList<Strip.Ticks>();
        places.forEach((rank, all) -> ticks.addFirst(new Strip.Ticks(rank, all)));
        int end = Math.min(sight.end() - 200, sight.length());
        return new Strip.Content(ticks, sight.part(sight.start()), sight.part(end));
    }
}
