package org.postil.session.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.recognition.phrase.KeyPhrase;
import org.postil.text.Anchor;

class NewTopicsTest {

    private static final String OIL =
            """
            The oil concession was refused. He asked again for the oil concession in the north.
            No oil concession could be granted before the troops had left the country.
            """;
    private static final String OTHER =
            """
            The weather was cold. We walked to the river and spoke of music and of old friends.
            The Security Council met. The Security Council will meet again, he told the press, and
            nobody but the Security Council could decide.
            """;

    private static final String REST =
            """
            In the evening there was a dinner at the palace with many toasts, and nobody left before
            midnight, though the streets were dark and the drivers had long fallen asleep outside.
            """;

    private Project project = Project.named("One");

    @BeforeEach
    void thereIsAThirdDocument() {
        add(Witness.of("A", REST));
    }

    @Test
    void phrasesBecomeTopicsInOneStepAndAreNotProposedAgain() {
        add(Witness.of("A", OIL));
        add(Witness.of("A", OTHER));
        List<KeyPhrase> found = NewTopics.of(project).phrases();
        assertThat(found)
                .extracting(KeyPhrase::words)
                .contains("oil concession", "Security Council");
        perform(NewTopics.edit(found, project).orElseThrow());
        assertThat(project.codebook().topics())
                .extracting(Topic::name)
                .contains("oil concession", "Security Council");
        assertThat(NewTopics.of(project).phrases())
                .extracting(KeyPhrase::words)
                .doesNotContain("oil concession", "Security Council");
    }

    @Test
    void whatIsThereByNowIsNotCreatedTwice() {
        add(Witness.of("A", OIL));
        add(Witness.of("A", OTHER));
        List<KeyPhrase> found = NewTopics.of(project).phrases();
        for (KeyPhrase one : found) {
            perform(new AddTopic(0, Topic.named(one.words().toUpperCase(java.util.Locale.ROOT))));
        }
        assertThat(NewTopics.edit(found, project)).isEmpty();
    }

    @Test
    void nothingIsReadInWhatIsSetAside() {
        Anchor all = Anchor.at(0, OIL.length());
        var aside = new SetAside(Id.fresh(), all, SetAside.Kind.WEB_FURNITURE);
        add(Witness.of("A", OIL).withMarks(new Marks(List.of(), List.of(aside), List.of())));
        add(Witness.of("A", REST.repeat(2)));
        add(Witness.of("A", OTHER));
        assertThat(NewTopics.of(project).phrases())
                .extracting(KeyPhrase::words)
                .contains("Security Council")
                .doesNotContain("oil concession");
    }

    @Test
    void aPhraseIsShownWhereItStandsFirst() {
        add(Witness.of("A", OTHER));
        add(Witness.of("A", OIL));
        NewTopics now = NewTopics.of(project);
        KeyPhrase oil =
                now.phrases().stream()
                        .filter(one -> one.words().equals("oil concession"))
                        .findFirst()
                        .orElseThrow();
        assertThat(oil.places().getFirst().span().of(now.shown(oil).text()))
                .isEqualTo("oil concession");
    }

    private void add(Witness version) {
        perform(new AddDocument(Document.of("One", version), List.of()));
    }

    private void perform(Edit edit) {
        project = Editing.apply(project, edit).after();
    }
}
