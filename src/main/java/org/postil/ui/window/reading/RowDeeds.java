package org.postil.ui.window.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.Hit;
import org.postil.edit.excerpt.Excerpting.Words;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.session.tagging.TagPlaces.Place;
import org.postil.text.Span;
import org.postil.text.reading.Paragraphs;
import org.postil.text.reading.Sentences;
import org.postil.ui.window.excerpt.ExcerptDesk;
import org.postil.ui.window.project.Work;
import org.postil.ui.window.tagging.Picker;

/// What is done with several rows of the concordance at once, each in one step.
///
/// @param seeExcerpt lets the reader see the panel of excerpts
public record RowDeeds(Work work, Picker picker, ExcerptDesk excerpts, Runnable seeExcerpt) {

    /// Asks for a kind and a value, and tags the words of all rows so, in every version of a row.
    ///
    /// @param back what has the focus again afterwards
    void tag(List<Row> rows, Node back) {
        picker.pick(
                rows.stream().flatMap(row -> row.hits().stream()).map(RowDeeds::place).toList(),
                back);
    }

    /// Adds the sentences around the words to the current excerpt, each once, of the version that
    /// is shown. Rows whose text has changed meanwhile are passed over.
    void excerpt(List<Row> rows) {
        work.settle();
        Map<Id<Witness>, Optional<Paragraphs>> texts = new HashMap<>();
        Set<Words> sentences = new LinkedHashSet<>();
        for (Row row : rows) {
            Hit hit = row.first();
            Id<Witness> version = hit.witness().id();
            texts.computeIfAbsent(version, _ -> unchanged(hit.witness()))
                    .ifPresent(text -> sentences.add(new Words(version, sentence(hit, text))));
        }
        if (sentences.isEmpty()) return;
        seeExcerpt.run();
        excerpts.addAll(List.copyOf(sentences));
    }

    private Optional<Paragraphs> unchanged(Witness found) {
        return work.project()
                .witness(found.id())
                .map(Witness::text)
                .filter(found.text()::equals)
                .map(Paragraphs::lines);
    }

    private static Place place(Hit hit) {
        return new Place(hit.witness().id(), hit.witness().text(), hit.span());
    }

    private static Span sentence(Hit hit, Paragraphs text) {
        Span paragraph = text.runningAt(hit.span().start());
        return Sentences.at(hit.witness().text(), paragraph, hit.span().start()).hull(hit.span());
    }
}
