package org.postil.excerpt.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.GlossNote;
import org.postil.excerpt.content.Parallel;
import org.postil.excerpt.content.Sheet;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Breaker;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Glyphs;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Look;
import org.postil.excerpt.layout.Metrics;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.layout.Run;
import org.postil.message.Message;
import org.postil.model.Excerpt;
import org.postil.model.Metadata.Field;
import org.postil.model.excerpt.Arrangement.Variants;
import org.postil.model.excerpt.Headings;
import org.postil.text.Span;

/// Sets a sheet, block by block. The passages are set for the key too, for the line numbers.
final class Setter {

    private final Sheet sheet;
    private final Edition edition;
    private final Design design;
    private final Glyphs glyphs;
    private final Breaker breaker;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> glosses = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private final Column column;
    private final PassageSetter passages;
    private final WorksheetSetter worksheets;

    Setter(Sheet sheet, Edition edition, Metrics metrics) {
        this.sheet = sheet;
        this.edition = edition;
        boolean glossed = sheet.shown().anyMatch(shown -> !shown.glosses().isEmpty());
        Design ofPassages = Design.of(sheet.excerpt().style(), glossed);
        design = edition == Edition.KEY ? Design.of(sheet.excerpt().style(), false) : ofPassages;
        glyphs = new Glyphs(metrics);
        breaker = new Breaker(metrics, glyphs);
        column = new Column(design, breaker, blocks);
        passages =
                new PassageSetter(
                        ofPassages, breaker, blocks, new MarkSetter(sheet.marked(), ofPassages));
        worksheets = new WorksheetSetter(design, breaker, passages, blocks, marks());
    }

    SetSheet set() {
        head();
        List<Block> above = List.copyOf(blocks);
        for (int i = 0; i < sheet.extracts().size(); i++) extract(i + 1, sheet.extracts().get(i));
        boolean restart = sheet.excerpt().style().restart() && sheet.extracts().size() > 1;
        var numbers = new LineNumbers(List.copyOf(blocks), restart);
        if (edition == Edition.KEY) {
            blocks.retainAll(above);
            glosses.clear();
        } else {
            new LegendSetter(column).set(sheet.marked());
        }
        var asking = new QuestionSetter(sheet, edition, column, remarks);
        if (edition != Edition.STUDENT) asking.differences(numbers);
        asking.questions(numbers);
        licence();
        return new SetSheet(
                sheet.excerpt().title(),
                language(),
                edition,
                sheet.excerpt().style(),
                design,
                blocks,
                glosses,
                glyphs.missing(),
                remarks,
                breaker.metrics());
    }

    /// The language of the quoted texts, where their metadata name one by its code; else English.
    private String language() {
        return sheet.shown()
                .map(shown -> shown.witness().metadata().get(Field.LANGUAGE).strip())
                .filter(name -> name.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .findFirst()
                .orElse("en");
    }

    private void head() {
        Excerpt excerpt = sheet.excerpt();
        Headings headings = excerpt.headings();
        String title = edition == Edition.KEY ? excerpt.title() + ": answers" : excerpt.title();
        add(Role.TITLE, title, design.heading(1.6), 0);
        String facts = facts(headings);
        if (!facts.isEmpty()) add(Role.FACTS, facts, design.small(Face.SANS), 0.3);
        if (edition == Edition.KEY) return;
        for (String paragraph : headings.headnote().split("\n", -1)) {
            add(Role.HEADNOTE, paragraph, design.body(Face.SERIF_ITALIC), 0.5);
        }
        if (excerpt.passages().isEmpty()) {
            add(Role.LOST, "This excerpt has no passages yet.", design.body(), 1);
        }
    }

    private String facts(Headings headings) {
        var facts = new ArrayList<String>();
        if (!headings.level().isBlank()) facts.add(headings.level().strip());
        if (!headings.time().isBlank()) facts.add(headings.time().strip());
        if (edition == Edition.TEACHER) facts.add("Teacher’s edition");
        return String.join(" · ", facts);
    }

    private void extract(int number, Extract extract) {
        switch (extract) {
            case Extract.Lost lost -> {
                heading(number, lost.title());
                add(Role.LOST, lost(lost), design.body(Face.SERIF_ITALIC), 0.3);
            }
            case Extract.Shown shown -> {
                heading(number, shown.document().title());
                if (sheet.excerpt().style().restart()) passages.restart();
                words(number, shown);
                shown.glosses().forEach(this::gloss);
                source(number, shown);
                if (edition == Edition.TEACHER) remarks(shown);
            }
        }
    }

    private void heading(int number, String title) {
        boolean several = sheet.extracts().size() > 1;
        boolean said = sheet.excerpt().title().startsWith(title) && !title.isEmpty();
        if (!several && said) return;
        String words = several ? number + "  " + title : title;
        add(Role.HEADING, words.strip(), design.heading(1.1), 1.1);
    }

    private static String lost(Extract.Lost lost) {
        String why =
                switch (lost.reason()) {
                    case WORDS_DELETED -> "its words were deleted from the text";
                    case IN_BIN -> "its document was removed";
                    case GONE -> "its document is gone";
                };
        String words = lost.quote().isBlank() ? "" : " It read: “" + lost.quote().strip() + "”";
        return "[This passage is lost: " + why + "." + words + "]";
    }

    private void words(int number, Extract.Shown shown) {
        switch (sheet.excerpt().style().arrangement().layout()) {
            case TEXT -> passages.text(number, shown);
            case SCRIPT -> {
                if (shown.turns().isEmpty()) remarks.add(Message.of("handout.untagged", number));
                passages.script(number, shown);
            }
            case WORKSHEET ->
                    sheet.beside(shown)
                            .ifPresentOrElse(
                                    parallel -> worksheets.set(number, shown, parallel),
                                    () -> alone(number, shown));
        }
    }

    private void alone(int number, Extract.Shown shown) {
        remarks.add(Message.of("handout.alone", number));
        passages.text(number, shown);
        String words = "[No other version stands beside this passage.]";
        add(Role.LOST, words, design.body(Face.SERIF_ITALIC), 0.3);
    }

    private void source(int number, Extract.Shown shown) {
        Look small = design.small(Face.SANS);
        Optional<Parallel> beside = sheet.beside(shown);
        if (beside.isEmpty()) {
            add(Role.SOURCE, SourceLine.of(shown), small, 0.5);
            return;
        }
        double before = 0.5;
        for (String line : SourceLine.of(shown, beside.get())) {
            add(Role.SOURCE, line, small, before);
            before = 0.1;
        }
        if (edition == Edition.STUDENT && !marks()) room(number, shown, beside.get());
    }

    private void room(int number, Extract.Shown shown, Parallel beside) {
        int places = beside.variants().size();
        if (places == 0) return;
        String where = places == 1 ? "one place" : places + " places";
        String task = "The two versions differ in " + where + ". Write down what each has there.";
        add(Role.FACTS, task, design.small(Face.SANS), 1);
        worksheets.room(number, shown, beside);
    }

    private boolean marks() {
        return sheet.excerpt().style().arrangement().variants() == Variants.MARKED;
    }

    private void gloss(GlossNote note) {
        Look look = design.small(Face.SERIF);
        List<Run> runs =
                List.of(
                        Run.of(note.number() + " ", look),
                        Run.of(note.words() + ": ", design.small(Face.SERIF_BOLD)),
                        Run.of(note.meaning().strip(), look));
        List<Line> lines = breaker.lines(runs, design.glossMeasure(), 0);
        double leading = design.smallLeading();
        double before = design.hasSide() ? 0.4 * leading : 0;
        glosses.add(new Block(Role.GLOSS, lines, 0, leading, before, note.number()));
    }

    private void remarks(Extract.Shown shown) {
        for (Span cut : shown.cuts()) {
            String words = cut.of(shown.witness().text()).strip().replaceAll("\\s+", " ");
            add(Role.REMARK, "Left out: “" + words + "”", design.small(Face.SANS), 0.25);
        }
    }

    private void licence() {
        String licence = sheet.excerpt().headings().licence();
        if (!licence.isBlank()) add(Role.LICENCE, licence.strip(), design.small(Face.SANS), 1);
    }

    private void add(Role role, String words, Look look, double before) {
        column.add(role, words, look, before);
    }
}
