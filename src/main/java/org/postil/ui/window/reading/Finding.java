package org.postil.ui.window.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.letters.InText;
import org.postil.analysis.letters.SearchedText;
import org.postil.model.Witness;
import org.postil.model.codebook.Codebook;
import org.postil.text.Span;
import org.postil.ui.find.FindBar;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.found.Found;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;

/// Finds words in the text at hand: all places are marked, one of them is current. Looks in the
/// background, and anew when the text changes.
final class Finding {

    private final Supplier<Codebook> book;
    private final Panes panes;
    private final FindBar bar = new FindBar(this::ask, this::step, this::leave);
    private final Latest<Answer> latest = new Latest<>(this::take);
    private Optional<ReadingPane> pane = Optional.empty();
    private InText wanted = new InText("", false, false, false);
    private SearchedText searched = new SearchedText("");
    private Optional<BadSearch> problem = Optional.empty();
    private Found found = Found.NOTHING;

    /// What was found in a text.
    private record Answer(String text, List<Span> places, Optional<BadSearch> problem) {}

    /// @param book whose topics can be asked for
    Finding(Supplier<Codebook> book, Panes panes) {
        this.book = book;
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
        if (!searched.text().equals(text)) searched = new SearchedText(text);
        SearchedText here = searched;
        Codebook topics = book.get();
        latest.askLong(counts -> look(now, here, topics, counts));
    }

    private static Answer look(
            InText wanted, SearchedText text, Codebook book, BooleanSupplier counts) {
        try {
            return new Answer(text.text(), wanted.in(text, book, counts), Optional.empty());
        } catch (BadSearch bad) {
            return new Answer(text.text(), List.of(), Optional.of(bad));
        }
    }

    private void take(Answer now) {
        if (pane.isEmpty() || !now.text().equals(text())) return;
        problem = now.problem();
        int caret = pane.get().text().selection().start();
        var all = new Found(now.places(), -1);
        found = new Found(now.places(), all.from(caret));
        show();
    }

    private void step(int by) {
        int size = found.places().size();
        if (pane.isEmpty() || size == 0) return;
        found = new Found(found.places(), Math.floorMod(found.current() + by, size));
        show();
    }

    private void show() {
        ReadingPane here = pane.orElseThrow();
        here.text().mark(found);
        current().ifPresent(here.text()::reveal);
        if (problem.isPresent()) bar.show(Texts.of(problem.get().problem()));
        else bar.show(found.current() + 1, found.places().size());
    }

    private Optional<Span> current() {
        return found.current() < 0
                ? Optional.empty()
                : Optional.of(found.places().get(found.current()));
    }

    private void leave() {
        ReadingPane here = pane.orElseThrow();
        Optional<Span> place = current();
        clear();
        place.ifPresent(here.text()::select);
        here.requestFocus();
    }

    private void clear() {
        pane.ifPresent(here -> {
            here.text().mark(Found.NOTHING);
            here.setBar(Optional.empty());
        });
        pane = Optional.empty();
        searched = new SearchedText("");
        problem = Optional.empty();
        found = Found.NOTHING;
    }

    private void follow() {
        if (pane.isEmpty()) return;
        if (!panes.all().contains(pane.get())) clear();
        else if (!text().equals(searched.text())) ask(wanted);
    }

    private String text() {
        return pane.flatMap(here -> here.text().witness()).map(Witness::text).orElse("");
    }
}
