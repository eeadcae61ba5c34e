package org.postil.excerpt.setting;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Parallel;
import org.postil.excerpt.content.Parallel.Variant;
import org.postil.excerpt.content.Sheet;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Role;
import org.postil.message.Message;
import org.postil.model.Excerpt.Held;
import org.postil.model.Excerpt.Question;
import org.postil.model.Witness;
import org.postil.text.Span;

/// Sets what names lines of the passages: the questions, and for the teacher the differences
/// between two versions.
final class QuestionSetter {

    private final Sheet sheet;
    private final Edition edition;
    private final Column column;
    private final List<Message> remarks;

    QuestionSetter(Sheet sheet, Edition edition, Column column, List<Message> remarks) {
        this.sheet = sheet;
        this.edition = edition;
        this.column = column;
        this.remarks = remarks;
    }

    /// Where two versions differ.
    void differences(LineNumbers numbers) {
        if (sheet.parallels().values().stream().allMatch(one -> one.variants().isEmpty())) return;
        column.add(Role.HEADING, "Where the versions differ", column.design().heading(1.1), 1.3);
        sheet.shown()
                .forEach(shown -> {
                    for (Parallel beside : sheet.beside(shown).stream().toList()) {
                        beside.variants()
                                .forEach(one -> difference(one, shown.witness(), beside, numbers));
                    }
                });
    }

    private void difference(Variant one, Witness here, Parallel beside, LineNumbers numbers) {
        String place = numbers.of(here.id(), List.of(one.place()));
        String words = words(one, place, here.siglum(), beside.other().siglum());
        column.numbered(Role.VARIANT, one.number(), words, column.design().small(Face.SERIF));
    }

    void questions(LineNumbers numbers) {
        List<Question> questions = sheet.excerpt().questions();
        if (questions.isEmpty()) return;
        column.add(Role.HEADING, "Questions", column.design().heading(1.1), 1.3);
        for (int i = 0; i < questions.size(); i++) question(i + 1, questions.get(i), numbers);
    }

    private void question(int number, Question question, LineNumbers numbers) {
        String place = place(question, numbers);
        if (place.isEmpty() && !question.about().isEmpty()) {
            remarks.add(Message.of("handout.unplaced", number));
        }
        String words = question.words().strip() + (place.isEmpty() ? "" : " (" + place + ")");
        column.numbered(Role.QUESTION, number, words, column.design().body());
        if (edition == Edition.STUDENT) {
            column.room(question.lines(), number);
        } else if (!question.answer().isBlank()) {
            for (String paragraph : question.answer().split("\n", -1)) {
                column.add(Role.ANSWER, paragraph, column.design().body(Face.SERIF_ITALIC), 0.25);
            }
        }
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

    private static String words(Variant one, String place, String here, String there) {
        String where = place.isEmpty() ? "" : place + ": ";
        String both = reading(here, one.here()) + "; " + reading(there, one.there());
        boolean saysIt = one.reason().startsWith(one.kind());
        String why = saysIt ? one.reason() : (one.kind() + ". " + one.reason()).strip();
        return where + both + ". " + why;
    }

    private static String reading(String siglum, String words) {
        return siglum + (words.isEmpty() ? " has nothing" : " “" + words + "”");
    }
}
