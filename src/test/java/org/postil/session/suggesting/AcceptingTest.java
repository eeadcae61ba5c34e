package org.postil.session.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Stamp;
import org.postil.recognition.Suggestions;

class AcceptingTest {

    private static final String TEXT =
            """
            Mr. Molotov received me in the Kremlin on April 3, 1946. He asked about the concession.

            Mr. Molotov replied: "We know our friends." I replied that I knew nothing of it.
            """;
    private static final Topic TOPIC = Topic.named("Concession");
    private static final Stamp BY = new Stamp("reader", Instant.EPOCH);

    @Test
    void quotationsAndReportedSpeechAreTaggedAsWhatTheyAre() {
        assertThat(words(accepted(0), new Tag.Mode[] {Tag.Mode.DIRECT}))
                .containsExactly("\"We know our friends.\"");
        assertThat(words(accepted(0), new Tag.Mode[] {Tag.Mode.REPORTED}))
                .contains("He asked about the concession.");
    }

    @Test
    void aVoiceWithoutANameComesIntoNoRegister() {
        assertThat(words(accepted(0), Tag.Mode.values()))
                .noneMatch(words -> words.contains("knew nothing"));
    }

    @Test
    void topicsOfTheReaderAreTagged() {
        assertThat(accepted(0))
                .filteredOn(one -> one.tag().equals(new Tag.TopicTag(TOPIC.id())))
                .extracting(one -> one.anchor().quote(TEXT))
                .containsExactly("concession");
    }

    @Test
    void nothingIsAcceptedOfNothing() {
        assertThat(edit(1)).isEmpty();
    }

    private static List<String> words(List<Annotation> tags, Tag.Mode[] modes) {
        return tags.stream()
                .filter(one ->
                        one.tag() instanceof Tag.SpeakerTag speaker
                                && List.of(modes).contains(speaker.mode()))
                .map(one -> one.anchor().quote(TEXT))
                .toList();
    }

    private static List<Annotation> accepted(double above) {
        var all = (Edit.Together) edit(above).orElseThrow();
        return ((AddAnnotations) all.edits().getLast()).annotations();
    }

    private static Optional<Edit> edit(double above) {
        Suggestions open = Suggestions.of(TEXT, Optional.empty(), List.of(TOPIC));
        List<Suggestion> sure =
                Suggestion.of(open).stream().filter(one -> one.confidence() > above).toList();
        Witness version = Witness.of("A", TEXT);
        return Accepting.of(sure, Document.of("One", version), version, Codebook.empty(), BY);
    }
}
