package org.postil.ui.window.codebook;

import java.util.List;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.recognition.phrase.KeyPhrase;
import org.postil.session.suggesting.NewTopics;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.passages.PassageChoice;
import org.postil.ui.fx.passages.PassageLine;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// Lists phrases that are distinctive of the documents, and makes topics of those that the reader
/// checks. What speaks of them is among the suggestions from then on.
final class ProposingTopics {

    private final Work work;
    private final Drawer drawer;

    ProposingTopics(Work work, Drawer drawer) {
        this.work = work;
        this.drawer = drawer;
    }

    void open() {
        Project project = work.project();
        work.say(Message.of("ui.topics.reading"));
        Background.run(
                () -> NewTopics.of(project),
                this::open,
                problem -> {
                    throw new IllegalStateException(problem);
                });
    }

    private void open(NewTopics found) {
        if (work.isLeft()) return;
        var card =
                new PassageChoice<KeyPhrase>(
                        "create-topics",
                        phrase -> line(phrase, found),
                        size -> Texts.text("ui.topics.create", size),
                        Optional.empty(),
                        this::create);
        card.show(found.phrases(), _ -> false, Texts.text("ui.topics.none"));
        work.say(Message.of("ui.topics.found", found.phrases().size()));
        drawer.open(
                new Drawer.Content(card, _ -> Optional.of(Texts.text("ui.topics.title"))),
                work.project());
    }

    private void create(List<KeyPhrase> chosen) {
        drawer.close();
        NewTopics.edit(chosen, work.project()).ifPresent(work::perform);
    }

    private static PassageLine line(KeyPhrase phrase, NewTopics found) {
        Witness version = found.shown(phrase);
        return PassageLine.of(
                version.text(),
                phrase.places().getFirst().span(),
                Texts.text("ui.topics.count", phrase.count(), phrase.documents()),
                Texts.text("ui.topics.as", phrase.words()));
    }
}
