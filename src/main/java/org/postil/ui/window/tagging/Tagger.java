package org.postil.ui.window.tagging;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Layer;
import org.postil.session.tagging.Manner;
import org.postil.session.tagging.Tagging;
import org.postil.session.tagging.value.Choice;
import org.postil.session.tagging.value.Occasion;
import org.postil.session.tagging.value.Pick;
import org.postil.session.tagging.value.UnderCaret;
import org.postil.session.tagging.value.Values;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.ui.annotation.asking.AtTheWords;
import org.postil.ui.annotation.asking.Question;
import org.postil.ui.window.desk.Attention;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

/// Tags words: asks for the value at the words, or takes it where it is certain; gives a tag
/// another value.
public final class Tagger {

    private final Work work;
    private final Panes panes;
    private final Attention attention;
    private final AtTheWords line;
    private Optional<Pick> last = Optional.empty();

    public Tagger(Work work, Panes panes, Attention attention, AtTheWords line) {
        this.work = work;
        this.panes = panes;
        this.attention = attention;
        this.line = line;
    }

    /// Tags the selected words, or those under the caret. Empty where nothing can be tagged now.
    public Optional<Runnable> tag(Layer layer) {
        return onText(pane -> tag(layer, pane, _ -> {}));
    }

    /// Tags the selected words, or those under the caret, as words were tagged last. Empty where
    /// none were yet.
    public Optional<Runnable> repeat() {
        return last.filter(pick -> isThere(pick.layer()))
                .flatMap(pick -> onText(pane -> repeat(pick, pane)));
    }

    /// Asks for another value of a tag. Empty where it can't have one.
    public Optional<Runnable> revalue(Annotation tag) {
        if (!(tag.anchor() instanceof Anchor.Passage)) return Optional.empty();
        return panes.current()
                .filter(pane -> witness(pane).annotation(tag.id()).isPresent())
                .flatMap(_ -> onText(pane -> revalue(tag, pane)));
    }

    /// @param then told the value once the words are tagged
    void tag(Layer layer, ReadingPane pane, Consumer<Choice> then) {
        Optional<UnderCaret> words = wordsFor(layer, pane);
        if (words.isEmpty()) return;
        UnderCaret found = words.get();
        pane.text().select(found.words());
        if (found.certain().isPresent()) {
            tagAtOnce(pane, found.words(), new Pick(layer, found.certain().get())).ifPresent(then);
        } else {
            Tagging tagging = Tagging.fresh(occasion(pane, found.words()), layer);
            ask(
                    pane,
                    tagging,
                    (choice, manner) -> make(pane, tagging, choice, manner).ifPresent(then));
        }
    }

    /// Tags these words without a question, and says the value. What it is from now on: who was new
    /// is known.
    Optional<Choice> tagAtOnce(ReadingPane pane, Span words, Pick pick) {
        work.settle();
        Choice choice = pick.choice().in(work.project().codebook());
        Tagging tagging = Tagging.fresh(occasion(pane, words), pick.layer());
        Optional<Choice> made = make(pane, tagging, choice, tagging.manner(Optional.of(choice)));
        made.ifPresent(value ->
                work.say(Message.of("ui.tagging.at-once", pick.layer().name(), value.wording())));
        return made;
    }

    /// The selected words, else those under the caret; says so where there are none.
    Optional<UnderCaret> wordsFor(Layer layer, ReadingPane pane) {
        Span selected = pane.text().selection();
        if (!selected.isEmpty()) return Optional.of(new UnderCaret(selected, Optional.empty()));
        UnderCaret found = UnderCaret.of(work.project(), layer, witness(pane), selected.start());
        if (!found.words().isEmpty()) return Optional.of(found);
        work.say(Message.of("ui.tagging.no-words", layer.letter()));
        return Optional.empty();
    }

    /// Opens the line at the words.
    void ask(ReadingPane pane, Tagging tagging, BiConsumer<Choice, Manner> then) {
        Values values = tagging.values();
        Optional<Choice> likeliest = values.initially().stream().findFirst();
        var question =
                new Question(
                        tagging.layer(),
                        values,
                        tagging.filled(values),
                        tagging.manner(likeliest),
                        then);
        line.ask(question, wordsOnScreen(pane, tagging.occasion().span()), pane);
    }

    private void repeat(Pick pick, ReadingPane pane) {
        wordsFor(pick.layer(), pane).ifPresent(found -> tagAtOnce(pane, found.words(), pick));
    }

    private void revalue(Annotation tag, ReadingPane pane) {
        Layer layer = work.project().codebook().layer(tag.layer()).orElseThrow();
        Tagging tagging = Tagging.again(occasion(pane, tag.anchor().hull()), layer, tag);
        ask(pane, tagging, (choice, manner) -> make(pane, tagging, choice, manner));
    }

    /// A value that was proposed for words.
    ///
    /// @param filled what the line is filled with
    /// @param manner how it is said, from how it probably would be
    /// @param back what has the focus again afterwards
    public record Proposal(String filled, UnaryOperator<Manner> manner, Node back) {}

    /// Asks for the value of words for which one was proposed.
    public void ask(ReadingPane pane, Span words, Layer layer, Proposal proposed) {
        Tagging tagging = Tagging.fresh(occasion(pane, words), layer);
        Values values = tagging.values();
        Manner manner = proposed.manner.apply(tagging.manner(Optional.empty()));
        var question =
                new Question(
                        layer,
                        values,
                        proposed.filled,
                        manner,
                        (choice, said) -> make(pane, tagging, choice, said));
        line.ask(question, wordsOnScreen(pane, words), proposed.back);
    }

    /// Makes the tag and says what it is, unless the words have gone while the line was open.
    Optional<Choice> make(ReadingPane pane, Tagging asked, Choice choice, Manner manner) {
        work.settle();
        Optional<Tagging> tagging = asked.in(work.project());
        if (tagging.isEmpty()) {
            work.say(Message.of("ui.tagging.words-gone"));
            return Optional.empty();
        }
        Tagging.Made made = tagging.get().made(choice, manner, work.session().stamp());
        int end = asked.occasion().span().end();
        pane.text().select(new Span(end, end));
        attention.choose(made.tag());
        work.perform(made.edit());
        Optional<Choice> known = Choice.of(made.annotation(), work.project().codebook());
        last = known.map(value -> new Pick(asked.layer(), value));
        return known;
    }

    private Optional<Runnable> onText(Consumer<ReadingPane> deed) {
        if (work.isReadOnly()) return Optional.empty();
        return panes.current().map(pane -> () -> deed.accept(pane));
    }

    private boolean isThere(Layer layer) {
        return work.project().codebook().layer(layer.id()).isPresent();
    }

    private Occasion occasion(ReadingPane pane, Span words) {
        return new Occasion(work.project(), witness(pane), words);
    }

    static Bounds wordsOnScreen(ReadingPane pane, Span words) {
        if (pane.text().places().screenBounds(words).isEmpty()) pane.text().reveal(words);
        return pane.text()
                .places()
                .screenBounds(words)
                .orElseGet(() -> pane.localToScreen(pane.getLayoutBounds()));
    }

    static Witness witness(ReadingPane pane) {
        return pane.text().witness().orElseThrow();
    }
}
