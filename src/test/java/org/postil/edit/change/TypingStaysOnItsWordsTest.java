package org.postil.edit.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.history.History;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Stamp;
import org.postil.text.Rewording;
import org.postil.text.Splice;
import org.postil.text.Texts;

/// Random typing, with Backspace, retyping, pauses, pasting, undo and redo among it: no tag drifts,
/// and each way back leads to what was there.
class TypingStaysOnItsWordsTest {

    private static final int EDITS_A_ROUND = 100;

    @Test
    void onAHundredThousandEdits() {
        edits(1, 100_000);
    }

    @Test
    @Tag("soak")
    void onTwoMillionEdits() {
        edits(2, 2_000_000);
    }

    private static void edits(int seed, int count) {
        var random = new Random(seed);
        int done = 0;
        while (done < count) {
            var desk = new Desk(random);
            while (desk.edits < EDITS_A_ROUND) desk.act();
            done += desk.edits;
        }
    }

    /// Somebody at work in one text.
    private static final class Desk {
        private final Random random;
        private final History history = History.empty();
        private Project project;
        private Instant clock = Instant.EPOCH;
        private int edits;

        Desk(Random random) {
            this.random = random;
            Witness witness = Letters.tagged(random, Texts.random(random, 60));
            project = Project.named("P").withDocuments(List.of(Document.of("D", witness)));
        }

        void act() {
            switch (random.nextInt(8)) {
                case 0 -> paste();
                case 1 -> backAndForth();
                default -> type();
            }
        }

        private void paste() {
            history.endTyping();
            Splice splice = Texts.splice(random, witness().text());
            checked(witness(), splice, splice);
        }

        /// One run: the model is what it replaces as a whole, counted from its beginning.
        private void type() {
            history.endTyping();
            Witness beginning = witness();
            int caret = Texts.splice(random, beginning.text()).at();
            String before = beginning.text().substring(0, caret);
            int deleted = 0;
            var typed = new StringBuilder();
            int keys = 1 + random.nextInt(12);
            for (int i = 0; i < keys; i++) {
                int at = caret - deleted + typed.length();
                Splice key;
                if (random.nextInt(5) < 2) {
                    if (at == 0) return;
                    String text = witness().text();
                    int length = Character.charCount(text.codePointBefore(at));
                    key = new Splice(at - length, text.substring(at - length, at), "");
                    if (typed.isEmpty()) deleted += length;
                    else typed.setLength(typed.length() - length);
                } else {
                    String letters = letters(before, caret - deleted, typed.length());
                    key = Splice.insert(at, letters);
                    typed.append(letters);
                }
                int from = caret - deleted;
                checked(beginning, key, new Splice(from, before.substring(from), typed + ""));
            }
        }

        /// Often what was deleted just now, so that words are typed again as they were.
        private String letters(String before, int from, int typed) {
            int at = from + typed;
            boolean again = random.nextInt(3) > 0 && at < before.length();
            if (!again || Character.isLowSurrogate(before.charAt(at))) {
                return random.nextBoolean() ? "x" : "𝔘";
            }
            return Character.toString(before.codePointAt(at));
        }

        /// @param whole what has happened since this beginning
        private void checked(Witness beginning, Splice now, Splice whole) {
            var letters = new Letters(beginning.text());
            List<Set<Integer>> tags = letters.inTags(beginning);
            Witness before = witness();
            clock = clock.plusMillis(random.nextInt(6) == 0 ? 2_000 : 100);
            var edit = new ReplaceText(before.id(), now, new Stamp("Una", clock));
            project = history.perform(project, edit, clock).change().after();
            Rewording.reduce(whole).forEach(letters::apply);
            assertThat(witness().text()).isEqualTo(letters.text());
            letters.check(tags, witness());
            edits++;
        }

        private void backAndForth() {
            var states = new ArrayList<Project>();
            int steps = 1 + random.nextInt(4);
            for (int i = 0; i < steps && history.undoable().isPresent(); i++) {
                states.add(project);
                project = history.undo(project).orElseThrow().change().after();
                edits++;
            }
            boolean stays = random.nextInt(3) == 0;
            for (Project state : states.reversed()) {
                if (stays) return;
                project = history.redo(project).orElseThrow().change().after();
                assertThat(project).isEqualTo(state);
                edits++;
            }
        }

        private Witness witness() {
            return project.allWitnesses().findFirst().orElseThrow();
        }
    }
}
