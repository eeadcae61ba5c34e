package org.postil.excerpt.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.excerpt.content.Extract.Lost;
import org.postil.excerpt.content.Extract.Reason;
import org.postil.excerpt.content.Extract.Shown;
import org.postil.excerpt.content.Extract.Tally;
import org.postil.model.Document;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Reads the passages of an excerpt from a project.
final class Reading {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    private final Project project;
    private final Excerpt excerpt;
    private final Map<Id<Witness>, List<Turn>> turns = new HashMap<>();
    private int nextGloss = 1;

    Reading(Project project, Excerpt excerpt) {
        this.project = project;
        this.excerpt = excerpt;
    }

    /// The layers whose tags the sheet marks: none where two versions stand side by side.
    static List<LayerId> marked(Excerpt excerpt) {
        var arrangement = excerpt.style().arrangement();
        return arrangement.layout() == Layout.WORKSHEET ? List.of() : arrangement.marked();
    }

    List<Extract> extracts() {
        var extracts = new ArrayList<Extract>();
        for (Passage passage : excerpt.passages()) extracts.add(extract(passage));
        return extracts;
    }

    private Extract extract(Passage passage) {
        Optional<Document> document = project.documentOf(passage.witness());
        if (document.isEmpty()) return new Lost(passage, Reason.GONE, "", "");
        Witness witness = document.get().witness(passage.witness()).orElseThrow();
        String title = document.get().title();
        Optional<Anchor> anchor = anchor(witness, passage.hold());
        String quote = anchor.map(one -> one.quote(witness.text())).orElse("");
        if (document.get().removed() || witness.removed()) {
            return new Lost(passage, Reason.IN_BIN, title, quote);
        }
        if (!(anchor.orElse(null) instanceof Anchor.Passage place)) {
            return new Lost(passage, Reason.WORDS_DELETED, title, quote);
        }
        return shown(passage, document.get(), witness, place);
    }

    private static Optional<Anchor> anchor(Witness witness, Id<Hold> hold) {
        return witness.marks().holds().stream()
                .filter(one -> one.id().equals(hold))
                .map(Hold::anchor)
                .findFirst();
    }

    private Extract shown(
            Passage passage, Document document, Witness witness, Anchor.Passage place) {
        Touches touches = Touches.of(passage, witness, marked(excerpt));
        Fates fates = Fates.of(witness, place.spans(), touches.cuts());
        var opening = new Composer.Opening(speaker(witness, fates), nextGloss);
        Composer composed = new Composer(witness.text(), fates, touches, opening).write();
        if (composed.paragraphs().isEmpty()) {
            return new Lost(
                    passage, Reason.WORDS_DELETED, document.title(), place.quote(witness.text()));
        }
        nextGloss += composed.glosses().size();
        List<Span> cuts = fates.cutSpans();
        int words = cuts.stream().mapToInt(cut -> words(witness, fates, cut)).sum();
        return new Shown(
                passage,
                document,
                witness,
                place.hull(),
                composed.paragraphs(),
                composed.glosses(),
                cuts,
                new Tally(cuts.size(), words, composed.silent()),
                spoken(witness, place.hull()),
                fates.setAside());
    }

    private List<Turn> spoken(Witness witness, Span words) {
        return Turns.tagged(witness, project.codebook()).stream()
                .filter(turn -> turn.words().overlaps(words))
                .toList();
    }

    /// Who speaks where the passage begins, unless the passage says so itself.
    private Optional<String> speaker(Witness witness, Fates fates) {
        int first = fates.hull().start();
        while (first < fates.hull().end() && !isLetter(witness.text(), fates, first)) first++;
        int start = first;
        return Turns.at(turns(witness), start)
                .filter(turn -> turn.label().isEmpty() || turn.label().start() < start)
                .map(Turn::name);
    }

    private static boolean isLetter(String text, Fates fates, int place) {
        return fates.shows(place) && Character.isLetterOrDigit(text.codePointAt(place));
    }

    private List<Turn> turns(Witness witness) {
        return turns.computeIfAbsent(witness.id(), _ -> Turns.of(witness, project.codebook()));
    }

    private static int words(Witness witness, Fates fates, Span cut) {
        int count = 0;
        Matcher word = WORD.matcher(witness.text()).region(cut.start(), cut.end());
        while (word.find()) if (fates.cuts(word.start())) count++;
        return count;
    }
}
