package org.postil.ui.excerpt;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Sheet;
import org.postil.model.Excerpt.Held;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;
import org.postil.model.Project;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Alteration;
import org.postil.model.id.Id;
import org.postil.ui.fx.Texts;

/// A row of the list of what stands on a sheet: a passage, below it what is done to its words, and
/// at the end the questions.
sealed interface SheetRow {

    /// What the row says.
    String words();

    record OfPassage(Held held, String words, boolean lost) implements SheetRow {}

    record OfAlteration(Id<Hold> passage, Held held, String words) implements SheetRow {}

    /// A question.
    ///
    /// @param at its place, counted from 0
    record OfQuestion(int at, List<Held> about, String words) implements SheetRow {}

    static List<SheetRow> of(Project project, Sheet sheet) {
        var rows = new ArrayList<SheetRow>();
        int number = 1;
        for (Extract extract : sheet.extracts()) {
            Passage passage = extract.passage();
            Held held = new Held(passage.witness(), passage.hold());
            boolean lost = extract instanceof Extract.Lost;
            String key = lost ? "ui.excerpt.row.lost" : "ui.excerpt.row.passage";
            String quote = quote(project, held);
            rows.add(new OfPassage(held, Texts.text(key, number++, quote), lost));
            for (Alteration one : passage.alterations()) {
                Held words = new Held(passage.witness(), one.hold());
                rows.add(
                        new OfAlteration(passage.hold(), words, words(one, quote(project, words))));
            }
        }
        List<Question> questions = sheet.excerpt().questions();
        for (int i = 0; i < questions.size(); i++) {
            Question one = questions.get(i);
            String words = Texts.text("ui.excerpt.row.question", i + 1, one.words());
            rows.add(new OfQuestion(i, one.about(), words));
        }
        return rows;
    }

    private static String words(Alteration one, String quote) {
        return switch (one) {
            case Alteration.Cut _ -> Texts.text("ui.excerpt.row.cut", quote);
            case Alteration.Gloss gloss ->
                    Texts.text("ui.excerpt.row.gloss", quote, gloss.meaning());
            case Alteration.Insertion inserted ->
                    Texts.text("ui.excerpt.row.insertion", quote, inserted.words());
            case Alteration.Slip slip -> Texts.text("ui.excerpt.row.slip", quote, slip.right());
        };
    }

    private static String quote(Project project, Held held) {
        return project.witness(held.witness()).stream()
                .flatMap(witness ->
                        witness.marks().holds().stream()
                                .filter(hold -> hold.id().equals(held.hold()))
                                .map(hold -> hold.anchor().quote(witness.text())))
                .findFirst()
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .orElse("");
    }
}
