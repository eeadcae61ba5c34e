package org.postil.edit.change;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.TextEdit.RewriteCorrections;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.text.Splice;

/// What is typed in one go, without moving the caret or doing anything else: one splice, however
/// many keys it took and however long.
///
/// Marks are mapped once, from where the run began, by the splice of the whole run. So Backspace
/// and a letter on the last letter of a tag correct the tagged word; mapped key by key, Backspace
/// would trim the tag and the letter would fall outside it.
///
/// @param beginning the version before the first key
/// @param splice what the run has replaced so far, counted in the text of `beginning`
/// @param step the version before the first key of the last undo step, which pauses part
/// @param lastKey when the last key was pressed
public record TypingRun(Witness beginning, Splice splice, Witness step, Instant lastKey) {

    /// A longer pause begins a new undo step, but no new run.
    private static final Duration PAUSE = Duration.ofMillis(500);

    public static TypingRun begin(Project project, ReplaceText edit) {
        Witness witness = Lookup.witness(project, edit.witness());
        return new TypingRun(witness, edit.splice(), witness, edit.stamp().when());
    }

    /// The run with one more key, where this key goes on where it is.
    public Optional<TypingRun> next(Project project, ReplaceText edit) {
        if (!edit.witness().equals(witness())) return Optional.empty();
        return splice.then(edit.splice())
                .map(whole -> new TypingRun(beginning, whole, stepFor(project, edit), when(edit)));
    }

    public Id<Witness> witness() {
        return beginning.id();
    }

    /// True where this key still belongs to the undo step of the key before it.
    public boolean sharesStepWith(ReplaceText edit) {
        return Duration.between(lastKey, when(edit)).compareTo(PAUSE) < 0;
    }

    /// The way forth and back of one key of a run.
    ///
    /// @param edit brings the project as it is to what the run makes of its beginning
    /// @param back takes back the last undo step of the run
    public record Ways(RewriteCorrections edit, RewriteCorrections back) {}

    public Ways ways(Project project, ReplaceText last) {
        Witness result = result(last);
        return new Ways(
                TextEditing.leading(Lookup.witness(project, witness()), result),
                TextEditing.leading(result, step));
    }

    private Witness result(ReplaceText last) {
        if (splice.changesNothing()) return beginning;
        return TextEditing.replaced(beginning, new ReplaceText(witness(), splice, last.stamp()));
    }

    private Witness stepFor(Project project, ReplaceText edit) {
        return sharesStepWith(edit) ? step : Lookup.witness(project, witness());
    }

    private static Instant when(ReplaceText edit) {
        return edit.stamp().when();
    }
}
