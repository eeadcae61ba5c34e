package org.postil.edit.excerpt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postil.edit.Edit;
import org.postil.edit.ExcerptEdit.AddExcerpt;
import org.postil.edit.ExcerptEdit.ChangeExcerpt;
import org.postil.edit.ExcerptEdit.LetGo;
import org.postil.edit.ExcerptEdit.RemoveExcerpt;
import org.postil.edit.ExcerptEdit.TakeHold;
import org.postil.message.Brief;
import org.postil.message.Message;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Held;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Alteration;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Makes the edits of one excerpt as a project has it. Spans are in UTF-16 units of the version's
/// text as it reads now.
public final class Excerpting {

    private final Project project;
    private final Excerpt excerpt;

    /// Throws an IllegalArgumentException where the project has no such excerpt.
    public Excerpting(Project project, Id<Excerpt> excerpt) {
        this.project = project;
        this.excerpt =
                project.excerpt(excerpt)
                        .orElseThrow(() -> new IllegalArgumentException("no excerpt " + excerpt));
    }

    /// As it is before any of these edits.
    public Excerpt excerpt() {
        return excerpt;
    }

    /// A new excerpt stands behind the others.
    public static Edit make(Project project, Excerpt made) {
        return new AddExcerpt(project.excerpts().size(), made);
    }

    /// A passage more, at the end.
    public Edit add(Id<Witness> witness, Span words) {
        Hold hold = Hold.on(words.start(), words.end());
        return holding(
                Message.of("edit.excerpt.add", Brief.of(quote(witness, words))),
                witness,
                hold,
                excerpt.with(Passage.of(witness, hold)));
    }

    /// Several passages more, at the end, in this order.
    ///
    /// @param words at least one
    public Edit addAll(List<Words> words) {
        return taking(excerpt, words, added(words), this::change);
    }

    /// A new excerpt stands behind the others, with these passages.
    public static Edit make(Project project, Excerpt made, List<Words> words) {
        return make(project, made, words, added(words));
    }

    /// The same, told in other words.
    public static Edit make(Project project, Excerpt made, List<Words> words, Message label) {
        return taking(made, words, label, full -> make(project, full));
    }

    private static Message added(List<Words> words) {
        return Message.of("edit.excerpt.add.many", words.size());
    }

    private static Edit taking(
            Excerpt excerpt, List<Words> words, Message label, Function<Excerpt, Edit> changed) {
        Excerpt full = excerpt;
        var edits = new ArrayList<Edit>();
        for (Words one : words) {
            Hold hold = Hold.on(one.span().start(), one.span().end());
            edits.add(new TakeHold(one.witness(), List.of(hold)));
            full = full.with(Passage.of(one.witness(), hold));
        }
        edits.add(changed.apply(full));
        return together(label, edits);
    }

    /// Words of a version.
    public record Words(Id<Witness> witness, Span span) {}

    /// Something is done to words of a passage.
    ///
    /// @param alteration makes it, given the hold on the words
    public Edit alter(Id<Hold> passage, Span words, Function<Id<Hold>, Alteration> alteration) {
        Id<Witness> witness = passage(passage).witness();
        Hold hold = Hold.on(words.start(), words.end());
        Alteration made = alteration.apply(hold.id());
        return holding(
                Message.of(key(made), Brief.of(quote(witness, words))),
                witness,
                hold,
                excerpt.changing(passage, one -> one.with(made)));
    }

    /// What was done to words is undone: a cut is restored, a gloss taken away.
    public Edit restore(Id<Hold> passage, Id<Hold> alteration) {
        Passage old = passage(passage);
        return lettingGo(
                Message.of("edit.excerpt.restore"),
                List.of(new Held(old.witness(), alteration)),
                excerpt.changing(passage, one -> one.without(alteration)));
    }

    /// The passage is taken out, and all that was done to it.
    public Edit remove(Id<Hold> passage) {
        Passage gone = passage(passage);
        List<Passage> kept = excerpt.passages().stream().filter(one -> !one.equals(gone)).toList();
        return lettingGo(
                Message.of("edit.excerpt.remove"),
                gone.holds().map(hold -> new Held(gone.witness(), hold)).toList(),
                excerpt.withPassages(kept));
    }

    /// The passage goes so many places further down, or up where that is less than 0; at most to
    /// the end or to the beginning.
    public Edit move(Id<Hold> passage, int by) {
        var order = new ArrayList<>(excerpt.passages());
        int at = order.indexOf(passage(passage));
        Passage moved = order.remove(at);
        order.add(Math.clamp((long) at + by, 0, order.size()), moved);
        return together(
                Message.of("edit.excerpt.move"), List.of(change(excerpt.withPassages(order))));
    }

    /// A question more, about these words of a version.
    public Edit ask(Question question, Id<Witness> witness, Span words) {
        Hold hold = Hold.on(words.start(), words.end());
        var asked =
                new Question(
                        question.words(),
                        question.lines(),
                        question.answer(),
                        List.of(new Held(witness, hold.id())));
        return holding(
                Message.of("edit.excerpt.ask", Brief.of(asked.words())),
                witness,
                hold,
                asking(asked));
    }

    /// A question more, about the whole.
    public Edit ask(Question question) {
        return together(
                Message.of("edit.excerpt.ask", Brief.of(question.words())),
                List.of(change(asking(question))));
    }

    /// The question at this place, counted from 0, is taken away.
    public Edit unask(int at) {
        var questions = new ArrayList<>(excerpt.questions());
        Question gone = questions.remove(at);
        return lettingGo(
                Message.of("edit.excerpt.unask"), gone.about(), excerpt.withQuestions(questions));
    }

    /// The question at this place, counted from 0, leaves so many lines more for its answer, or
    /// less where that is below 0; as many as it may.
    public Edit leave(int at, int more) {
        var questions = new ArrayList<>(excerpt.questions());
        Question old = questions.get(at);
        int lines = Math.clamp((long) old.lines() + more, 0, Question.MOST_LINES);
        questions.set(at, new Question(old.words(), lines, old.answer(), old.about()));
        return change(excerpt.withQuestions(questions));
    }

    /// Title, headings, style or a question's words change; what it holds on to does not.
    public Edit change(Excerpt changed) {
        return new ChangeExcerpt(changed);
    }

    /// The excerpt is removed, and lets all words go.
    public Edit removeAll() {
        var edits = new ArrayList<Edit>();
        edits.add(new RemoveExcerpt(excerpt.id()));
        edits.addAll(letGo(excerpt.held()));
        return together(Message.of("edit.remove-excerpt", Brief.of(excerpt.title())), edits);
    }

    private Excerpt asking(Question question) {
        var questions = new ArrayList<>(excerpt.questions());
        questions.add(question);
        return excerpt.withQuestions(questions);
    }

    private Edit holding(Message label, Id<Witness> witness, Hold hold, Excerpt changed) {
        return together(label, List.of(new TakeHold(witness, List.of(hold)), change(changed)));
    }

    private Edit lettingGo(Message label, List<Held> gone, Excerpt changed) {
        var edits = new ArrayList<Edit>();
        edits.add(change(changed));
        edits.addAll(letGo(gone.stream()));
        return together(label, edits);
    }

    /// Only of versions that are still there, and only holds that they have.
    private List<Edit> letGo(Stream<Held> gone) {
        Map<Id<Witness>, List<Id<Hold>>> byVersion = new LinkedHashMap<>();
        gone.filter(this::isThere)
                .forEach(held ->
                        byVersion
                                .computeIfAbsent(held.witness(), _ -> new ArrayList<>())
                                .add(held.hold()));
        var edits = new ArrayList<Edit>();
        byVersion.forEach((witness, holds) -> edits.add(new LetGo(witness, holds)));
        return edits;
    }

    private boolean isThere(Held held) {
        return project.witness(held.witness()).stream()
                .flatMap(witness -> witness.marks().holds().stream())
                .anyMatch(hold -> hold.id().equals(held.hold()));
    }

    private static Edit together(Message label, List<Edit> edits) {
        return new Edit.Together(label, edits);
    }

    private Passage passage(Id<Hold> hold) {
        return excerpt.passage(hold)
                .orElseThrow(() -> new IllegalArgumentException("no passage " + hold));
    }

    private String quote(Id<Witness> witness, Span words) {
        String text = project.witness(witness).orElseThrow().text();
        return Anchor.at(words.start(), words.end()).quote(text);
    }

    private static String key(Alteration made) {
        return switch (made) {
            case Alteration.Cut _ -> "edit.excerpt.cut";
            case Alteration.Insertion _ -> "edit.excerpt.insert";
            case Alteration.Slip _ -> "edit.excerpt.correct";
            case Alteration.Gloss _ -> "edit.excerpt.gloss";
        };
    }
}
