package org.postil.excerpt.setting;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.GlossNote;
import org.postil.excerpt.content.Paragraph;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Piece.Kind;
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
import org.postil.excerpt.layout.Run.Origin;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Held;
import org.postil.model.Excerpt.Question;
import org.postil.model.Metadata.Field;
import org.postil.model.Witness;
import org.postil.model.excerpt.Headings;
import org.postil.model.id.Id;
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
    private final List<Integer> unplaced = new ArrayList<>();
    private int nextLine = 1;

    Setter(Sheet sheet, Edition edition, Metrics metrics) {
        this.sheet = sheet;
        this.edition = edition;
        design = Design.of(sheet.excerpt().style());
        glyphs = new Glyphs(metrics);
        breaker = new Breaker(metrics, glyphs);
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
        }
        questions(numbers);
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
                unplaced,
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
                if (sheet.excerpt().style().restart()) nextLine = 1;
                for (int i = 0; i < shown.paragraphs().size(); i++) {
                    paragraph(number, shown, shown.paragraphs().get(i));
                }
                shown.glosses().forEach(this::gloss);
                add(Role.SOURCE, SourceLine.of(shown), design.small(Face.SANS), 0.5);
                if (edition == Edition.TEACHER) remarks(shown);
            }
        }
    }

    private void heading(int number, String title) {
        boolean several = sheet.extracts().size() > 1;
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

    private void paragraph(int number, Extract.Shown shown, Paragraph paragraph) {
        Id<Witness> witness = shown.witness().id();
        List<Run> runs = paragraph.pieces().stream().map(one -> run(one, witness)).toList();
        List<Line> lines = breaker.lines(runs, design.measure(), 0);
        if (lines.isEmpty()) return;
        blocks.add(
                new Block(
                        Role.PASSAGE,
                        lines,
                        nextLine,
                        design.leading(),
                        0.4 * design.leading(),
                        number));
        nextLine += lines.size();
    }

    private Run run(Piece piece, Id<Witness> witness) {
        if (piece.kind() == Kind.GLOSS) {
            Look raised = design.body().raised();
            return new Run(piece.words(), raised, List.of(), Integer.parseInt(piece.words()));
        }
        if (piece.at() == Piece.NOWHERE) return Run.of(piece.words(), design.body());
        Span span = new Span(piece.at(), piece.at() + piece.words().length());
        return new Run(piece.words(), design.body(), List.of(new Origin(witness, span)), 0);
    }

    private void gloss(GlossNote note) {
        Look look = design.small(Face.SERIF);
        List<Run> runs =
                List.of(
                        Run.of(note.number() + " ", look),
                        Run.of(note.words() + ": ", design.small(Face.SERIF_BOLD)),
                        Run.of(note.meaning().strip(), look));
        List<Line> lines = breaker.lines(runs, design.measure(), 0);
        glosses.add(new Block(Role.GLOSS, lines, 0, design.smallLeading(), 0, note.number()));
    }

    private void remarks(Extract.Shown shown) {
        for (Span cut : shown.cuts()) {
            String words = cut.of(shown.witness().text()).strip().replaceAll("\\s+", " ");
            add(Role.REMARK, "Left out: “" + words + "”", design.small(Face.SANS), 0.25);
        }
    }

    private void questions(LineNumbers numbers) {
        List<Question> questions = sheet.excerpt().questions();
        if (questions.isEmpty()) return;
        add(Role.HEADING, "Questions", design.heading(1.1), 1.3);
        for (int i = 0; i < questions.size(); i++) question(i + 1, questions.get(i), numbers);
    }

    private void question(int number, Question question, LineNumbers numbers) {
        String place = place(question, numbers);
        if (place.isEmpty() && !question.about().isEmpty()) unplaced.add(number);
        String words = question.words().strip() + (place.isEmpty() ? "" : " (" + place + ")");
        numbered(number, words);
        if (edition == Edition.STUDENT) {
            room(question.lines(), number);
        } else if (!question.answer().isBlank()) {
            for (String paragraph : question.answer().split("\n", -1)) {
                add(Role.ANSWER, paragraph, design.body(Face.SERIF_ITALIC), 0.25);
            }
        }
    }

    private void numbered(int number, String words) {
        String sign = number + ". ";
        double indent = breaker.width(sign, design.body());
        List<Line> lines =
                breaker.lines(
                        List.of(Run.of(sign + words, design.body())), design.measure(), indent);
        blocks.add(
                new Block(
                        Role.QUESTION, lines, 0, design.leading(), 0.6 * design.leading(), number));
    }

    private void room(int lines, int number) {
        if (lines == 0) return;
        List<Line> empty = java.util.Collections.nCopies(lines, Line.EMPTY);
        blocks.add(new Block(Role.ROOM, empty, 0, 1.5 * design.leading(), 0, number));
    }

    private String place(Question question, LineNumbers numbers) {
        var places = new ArrayList<String>();
        for (Held held : question.about()) {
            String place = numbers.of(held.witness(), spans(held));
            if (!place.isEmpty() && !places.contains(place)) places.add(place);
        }
        return String.join(", ", places);
    }

    private List<Span> spans(Held held) {
        return sheet.shown()
                .map(Extract.Shown::witness)
                .filter(witness -> witness.id().equals(held.witness()))
                .findFirst()
                .map(witness -> LineNumbers.spans(witness.marks().holds(), held))
                .orElse(List.of());
    }

    private void licence() {
        String licence = sheet.excerpt().headings().licence();
        if (!licence.isBlank()) add(Role.LICENCE, licence.strip(), design.small(Face.SANS), 1);
    }

    /// @param before the space before it, in lines of the body
    private void add(Role role, String words, Look look, double before) {
        double leading = design.leading() * look.size() / design.body().size();
        List<Line> lines = breaker.lines(List.of(Run.of(words, look)), design.measure(), 0);
        if (lines.isEmpty()) return;
        blocks.add(new Block(role, lines, 0, leading, before * design.leading(), 0));
    }
}
