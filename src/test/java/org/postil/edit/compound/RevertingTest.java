package org.postil.edit.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Splice;
import org.postil.text.Texts;

class RevertingTest {

    private static final Stamp STAMP = new Stamp("Una", Instant.EPOCH);

    @Test
    void theWordsComeBackWhereTheyAreNow() {
        Transcription text =
                corrected("by Qavam then", new Splice(3, "Qavam", "Stalin"), Splice.insert(0, "x"));
        assertThat(Reverting.splice(text, 0)).contains(new Splice(4, "Stalin", "Qavam"));
        assertThat(Reverting.splice(text, 1)).contains(new Splice(0, "x", ""));
    }

    @Test
    void whatWasCorrectedAgainCannotBePutBackAlone() {
        Transcription text =
                corrected("by Qavam", new Splice(3, "Qavam", "Stalin"), Splice.insert(5, "x"));
        assertThat(Reverting.splice(text, 0)).isEmpty();
        assertThat(Reverting.splice(text, 1)).contains(new Splice(5, "x", ""));
    }

    @Test
    void aTagOnTheCorrectedWordStaysOnIt() {
        Witness plain = Witness.of("A", "by Qavan then");
        Annotation tag = Annotation.of(Anchor.at(3, 8), new Tag.NoteTag(), STAMP);
        Witness tagged = plain.withMarks(plain.marks().withAnnotations(List.of(tag)));
        Project project = Project.named("P").withDocuments(List.of(Document.of("D", tagged)));
        var edit = Replacing.edit(tagged, List.of(new org.postil.text.Span(3, 8)), "Kawwam", STAMP);
        Project corrected = Editing.apply(project, edit).after();
        Project back =
                Editing.apply(corrected, Reverting.edit(witness(corrected), 0, STAMP).orElseThrow())
                        .after();
        assertThat(witness(back).text()).isEqualTo("by Qavan then");
        assertThat(witness(back).annotations()).containsExactly(tag);
    }

    /// Each letter has a number for life. Reverting one correction takes away the letters that it
    /// put in, brings back those that it took, and leaves all others as they are, in their order.
    @Test
    void revertingOneLeavesAllOthersAsTheyAre() {
        var random = new Random(9);
        int reverted = 0;
        for (int round = 0; round < 1_500; round++) {
            var letters = new Letters("𝔘" + Texts.random(random, 25));
            var splices = new ArrayList<Splice>();
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                splices.add(Texts.splice(random, letters.text));
                letters.apply(splices.getLast());
            }
            Transcription text = corrected(letters.original, splices.toArray(Splice[]::new));
            for (int i = 0; i < count; i++) {
                Optional<Splice> back = Reverting.splice(text, i);
                boolean untouched = letters.now.containsAll(letters.cameWith.get(i));
                if (back.isEmpty()) continue;
                reverted++;
                assertThat(untouched).isTrue();
                assertThat(back.get().fits(text.current())).isTrue();
                letters.checkReverted(i, back.get());
            }
        }
        assertThat(reverted).isGreaterThan(2_000);
    }

    private static Transcription corrected(String original, Splice... splices) {
        return Transcription.of(original, Transcription.corrections(List.of(splices), STAMP));
    }

    private static Witness witness(Project project) {
        return project.allWitnesses().findFirst().orElseThrow();
    }

    private static final class Letters {
        private final String original;
        private final List<List<Integer>> cameWith = new ArrayList<>();
        private final List<Integer> now = new ArrayList<>();
        private String text;
        private int last;

        Letters(String original) {
            this.original = original;
            text = original;
            for (int i = 0; i < text.length(); i++) now.add(last++);
        }

        void apply(Splice splice) {
            text = splice.applyTo(text);
            now.subList(splice.at(), splice.removedEnd()).clear();
            var came = new ArrayList<Integer>();
            for (int i = 0; i < splice.inserted().length(); i++) came.add(last++);
            now.addAll(splice.at(), came);
            cameWith.add(came);
        }

        void checkReverted(int number, Splice back) {
            assertThat(now.subList(back.at(), back.removedEnd())).isEqualTo(cameWith.get(number));
        }
    }
}
