package org.postil.session.suggesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Topic;
import org.postil.recognition.PhraseRecognizer;
import org.postil.recognition.phrase.KeyPhrase;
import org.postil.recognition.phrase.PhraseText;

/// Phrases that are distinctive of a project's documents, as topics to create: a start for a
/// codebook.
///
/// @param documents those that were read, by the numbers that phrases have of them
/// @param phrases the most distinctive first
public record NewTopics(List<Document> documents, List<KeyPhrase> phrases) {

    private static final int MOST = 100;

    public NewTopics {
        documents = List.copyOf(documents);
        phrases = List.copyOf(phrases);
    }

    /// Reads the main version of every document, without what is set aside. Takes its time: not for
    /// the thread that draws.
    public static NewTopics of(Project project) {
        List<Document> documents = project.documents();
        List<PhraseText> texts =
                documents.stream()
                        .map(Document::mainWitness)
                        .map(version -> new PhraseText(version.text(), version.spansAside()))
                        .toList();
        var phrases = PhraseRecognizer.in(texts, project.codebook().topics());
        return new NewTopics(documents, phrases.ofProject(MOST));
    }

    /// The version in which a phrase is shown first.
    public Witness shown(KeyPhrase phrase) {
        return documents.get(phrase.places().getFirst().document()).mainWitness();
    }

    /// Creates topics of these phrases, in one step; empty where each is there by now.
    public static Optional<Edit> edit(List<KeyPhrase> chosen, Project project) {
        List<Topic> there = project.codebook().topics();
        var edits = new ArrayList<Edit>();
        for (KeyPhrase phrase : chosen) {
            boolean known =
                    there.stream().anyMatch(one -> one.name().equalsIgnoreCase(phrase.words()));
            if (known) continue;
            int at = there.size() + edits.size();
            edits.add(new AddTopic(at, Topic.named(phrase.words())));
        }
        if (edits.isEmpty()) return Optional.empty();
        return Optional.of(
                edits.size() == 1
                        ? edits.getFirst()
                        : new Edit.Together(Message.of("edit.add-topics", edits.size()), edits));
    }
}
