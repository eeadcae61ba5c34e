package org.postil.ui.window.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.letters.InText;
import org.postil.model.Witness;
import org.postil.text.Span;
import org.postil.ui.find.FindBar;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.look.Mark;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;

/// Finds words in the text at hand: all places are marked, one of them is current. Looks in the
/// background, and anew when the text changes.
final class Finding {

    private static final String COLOUR = "#B8860B";

    private final Panes panes;
    private final FindBar bar = new FindBar(this::ask, this::step, this::leave);
    private final Latest<Found> latest = new Latest<>(this::take);
    private Optional<ReadingPane> pane = Optional.empty();
    private InText wanted = new InText("", false, false, false);
    private Found found = new Found("", List.of(), Optional.empty());
    private int current = -1;

    /// What was found in a text.
    private record Found(String text, List<Span> places, Optional<BadSearch> problem) {}

    Finding(Panes panes) {
        this.panes = panes;
        panes.onChange(this::follow);
    }

    /// Opens the bar above the current pane, with what is selected in it.
    Optional<Runnable> open() {
        return panes.current().map(here -> () -> open(here));
    }

    /// Goes to the next place (1), or to the one before (-1); where nothing was looked for, it asks
    /// what for.
    Optional<Runnable> walk(int by) {
        if (pane.isEmpty()) return open();
        return Optional.of(() -> step(by));
    }

    private void open(ReadingPane here) {
        Span selected = here.text().selection();
        String words = here.text().witness().map(one -> selected.of(one.text())).orElse("");
        if (pane.filter(here::equals).isEmpty()) {
            clear();
            pane = Optional.of(here);
            here.setBar(Optional.of(bar));
        }
        bar.begin(words.contains("\n") ? "" : words);
    }

    private void ask(InText now) {
        wanted = now;
        String text = text();
        latest.ask(() -> look(now, text));
    }

    private static Found look(InText wanted, String text) {
        try {
            return new Found(text, wanted.in(text), Optional.empty());
        } catch (BadSearch bad) {
            return new Found(text, List.of(), Optional.of(bad));
        }
    }

    private void take(Found now) {
        if (pane.isEmpty() || !now.text().equals(text())) return;
        found = now;
        int caret = pane.get().text().selection().start();
        current = found.places().isEmpty() ? -1 : 0;
        for (int i = 0; i < found.places().size(); i++) {
            if (found.places().get(i).end() > caret) {
                current = i;
                break;
            }
        }
        show();
    }

    private void step(int by) {
        int size = found.places().size();
        if (pane.isEmpty() || size == 0) return;
        current = Math.floorMod(current + by, size);
        show();
    }

    private void show() {
        ReadingPane here = pane.orElseThrow();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < found.places().size(); i++) {
            marks.add(
                    new Mark(found.places().get(i), "", COLOUR, Mark.Shape.SURFACE, i == current));
        }
        here.text().mark(Mark.Sort.HIT, marks);
        if (current >= 0) here.text().reveal(found.places().get(current));
        if (found.problem().isPresent()) {
            bar.show(Texts.of(found.problem().get().problem()));
        } else {
            bar.show(current + 1, found.places().size());
        }
    }

    private void leave() {
        ReadingPane here = pane.orElseThrow();
        Optional<Span> place =
                current < 0 ? Optional.empty() : Optional.of(found.places().get(current));
        clear();
        place.ifPresent(here.text()::select);
        here.requestFocus();
    }

    private void clear() {
        pane.ifPresent(here -> {
            here.text().mark(Mark.Sort.HIT, List.of());
            here.setBar(Optional.empty());
        });
        pane = Optional.empty();
        current = -1;
        found = new Found("", List.of(), Optional.empty());
    }

    private void follow() {
        if (pane.isEmpty()) return;
        if (!panes.all().contains(pane.get())) clear();
        else if (!text().equals(found.text())) ask(wanted);
    }

    private String text() {
        return pane.flatMap(here -> here.text().witness()).map(Witness::text).orElse("");
    }
}
