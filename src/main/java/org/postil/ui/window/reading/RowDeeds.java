package org.postil.ui.window.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.Hit;
import org.postil.edit.excerpt.Excerpting.Words;
import org.postil.session.tagging.TagPlaces.Place;
import org.postil.text.Span;
import org.postil.text.reading.Paragraphs;
import org.postil.text.reading.Sentences;
import org.postil.ui.window.excerpt.ExcerptDesk;
import org.postil.ui.window.tagging.Picker;

/// What is done with several rows of the concordance at once, each in one step.
///
/// @param seeExcerpt lets the reader see the panel of excerpts
public record RowDeeds(Picker picker, ExcerptDesk excerpts, Runnable seeExcerpt) {

    /// Asks for a kind and a value, and tags the words of all rows so, in every version of a row.
    ///
    /// @param back what has the focus again afterwards
    void tag(List<Row> rows, Node back) {
        picker.pick(
                rows.stream().flatMap(row -> row.hits().stream()).map(RowDeeds::place).toList(),
                back);
    }

    /// Adds the sentences around the words to the current excerpt, each once, of the version that
    /// is shown.
    void excerpt(List<Row> rows) {
        Set<Words> sentences = new LinkedHashSet<>();
        for (Row row : rows) {
            Hit hit = row.first();
            sentences.add(new Words(hit.witness().id(), sentence(hit)));
        }
        if (sentences.isEmpty()) return;
        seeExcerpt.run();
        excerpts.addAll(List.copyOf(sentences));
    }

    private static Place place(Hit hit) {
        return new Place(hit.witness().id(), hit.witness().text(), hit.span());
    }

    private static Span sentence(Hit hit) {
        String text = hit.witness().text();
        Span paragraph = Paragraphs.lines(text).runningAt(hit.span().start());
        return Sentences.at(text, paragraph, hit.span().start()).hull(hit.span());
    }
}
