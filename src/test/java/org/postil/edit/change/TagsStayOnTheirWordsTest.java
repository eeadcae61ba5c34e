package org.postil.edit.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag.NoteTag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Rewording;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.text.Texts;

/// No tag drifts: letters that were tagged and survive are tagged, letters that were not are not.
class TagsStayOnTheirWordsTest {

    private static final Stamp STAMP = new Stamp("Una", Instant.EPOCH);

    @Test
    void aLetterThatSurvivesStaysInItsTagsAndInNoOthers() {
        letterByLetter(7, 2_000);
    }

    @Test
    @Tag("soak")
    void soDoesItOnAMillionEdits() {
        letterByLetter(8, 40_000);
    }

    private static void letterByLetter(int seed, int rounds) {
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Letters letters = new Letters(Texts.random(random, 60));
            Witness witness = Letters.tagged(random, letters.text());
            List<Set<Integer>> tags = letters.inTags(witness);
            for (int edit = 0; edit < 25; edit++) {
                Splice splice = Texts.splice(random, witness.text());
                witness =
                        TextEditing.replaced(witness, new ReplaceText(witness.id(), splice, STAMP));
                Rewording.reduce(splice).forEach(letters::apply);
            }
            assertThat(letters.text()).isEqualTo(witness.text());
            letters.check(tags, witness);
        }
    }

    @Test
    void backspaceAndALetterOnATagsLastLetterCorrectTheTaggedWord() {
        Typist typist = new Typist("by [Qavan] then").caretAt(8);
        typist.backspace().type("m");
        assertThat(typist.picture()).isEqualTo("by [Qavam] then");
    }

    @Test
    void aPauseInTheMiddleChangesNothing() {
        Typist typist = new Typist("by [Qavan] then").caretAt(8);
        typist.backspace().pause().type("m");
        assertThat(typist.picture()).isEqualTo("by [Qavam] then");
        assertThat(typist.undo().picture()).isEqualTo("by [Qava] then");
        assertThat(typist.undo().picture()).isEqualTo("by [Qavan] then");
    }

    @Test
    void deletingATaggedWordAndRetypingItKeepsTheTag() {
        Typist typist = new Typist("by [Qavan] then").caretAt(8);
        typist.backspace(5);
        assertThat(typist.picture()).isEqualTo("by  then (lost: Qavan)");
        typist.type("Q").type("a").type("v").type("a").type("m");
        assertThat(typist.picture()).isEqualTo("by [Qavam] then");
    }

    @Test
    void typingAfterTheCaretWasMovedDoesNotContinueTheRun() {
        Typist typist = new Typist("by [Qavan] then").caretAt(8);
        typist.backspace().caretAt(7).type("m");
        assertThat(typist.picture()).isEqualTo("by [Qava]m then");
    }

    @Test
    void undoTakesBackWhatWasTypedWithoutAPauseAtOnce() {
        Typist typist = new Typist("by [Qavan] then").caretAt(8);
        typist.backspace(5).type("K").type("a");
        assertThat(typist.undo().picture()).isEqualTo("by [Qavan] then");
        assertThat(typist.redo().picture()).isEqualTo("by [Ka] then");
    }

    @Test
    void pastingAnImprovedParagraphKeepsTheTagsInIt() {
        Typist typist = new Typist("He said, that [peace] was neer.").caretAt(0);
        typist.replaceAll("He said that peace was near.");
        assertThat(typist.picture()).isEqualTo("He said that [peace] was near.");
    }

    /// Somebody who types in a text with one tag, shown in `[]`.
    private static final class Typist {
        private final History history = History.empty();
        private Project project;
        private Instant clock = Instant.EPOCH;
        private int caret;

        Typist(String picture) {
            String text = picture.replaceAll("[\\[\\]]", "");
            Anchor anchor = Anchor.at(picture.indexOf('['), picture.indexOf(']') - 1);
            Witness plain = Witness.of("A", text);
            Annotation tag = Annotation.of(anchor, new NoteTag(), STAMP);
            Witness tagged = plain.withMarks(plain.marks().withAnnotations(List.of(tag)));
            project = Project.named("P").withDocuments(List.of(Document.of("D", tagged)));
        }

        Typist caretAt(int place) {
            caret = place;
            history.endTyping();
            return this;
        }

        Typist pause() {
            clock = clock.plusSeconds(2);
            return this;
        }

        Typist backspace() {
            return perform(Splice.delete(text(), new Span(caret - 1, caret)));
        }

        Typist backspace(int times) {
            for (int i = 0; i < times; i++) backspace();
            return this;
        }

        Typist type(String letters) {
            return perform(Splice.insert(caret, letters));
        }

        Typist replaceAll(String words) {
            return perform(new Splice(0, text(), words));
        }

        Typist undo() {
            project = history.undo(project).orElseThrow().change().after();
            return this;
        }

        Typist redo() {
            project = history.redo(project).orElseThrow().change().after();
            return this;
        }

        String picture() {
            return switch (witness().annotations().getFirst().anchor()) {
                case Anchor.Orphan orphan -> text() + " (lost: " + orphan.quote() + ")";
                case Anchor.Passage passage -> {
                    Span span = passage.hull();
                    yield text().substring(0, span.start())
                            + "["
                            + span.of(text())
                            + "]"
                            + text().substring(span.end());
                }
            };
        }

        private Typist perform(Splice splice) {
            clock = clock.plusMillis(100);
            var edit = new ReplaceText(witness().id(), splice, new Stamp("Una", clock));
            project = history.perform(project, edit, clock).change().after();
            caret = splice.insertedEnd();
            return this;
        }

        private Witness witness() {
            return project.allWitnesses().findFirst().orElseThrow();
        }

        private String text() {
            return witness().text();
        }
    }
}
