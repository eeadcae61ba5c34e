package org.postil.ui.window.reading;

import java.util.function.Consumer;
import org.postil.analysis.find.Beside;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.tagging.TagSteps;

/// What is done with something that was found beside the texts.
///
/// @param seeMemo goes to what the reader thinks of the current document
/// @param seePerson goes to somebody in the register
/// @param seeTopic goes to a topic in the register
public record BesideDeeds(
        Panes panes,
        TagSteps steps,
        Runnable seeMemo,
        Consumer<Person> seePerson,
        Consumer<Topic> seeTopic) {

    /// Shows the words that are tagged, with the focus where it is; of the register and of a memo
    /// there are none.
    void show(Beside found) {
        switch (found) {
            case Beside.InNote note -> show(note.witness(), note.tag());
            case Beside.InTag tag -> show(tag.witness(), tag.tag());
            case Beside.InMemo _, Beside.OfPerson _, Beside.OfTopic _ -> {}
        }
    }

    /// Goes to the words that are tagged, to the memo, or to the entry of the register.
    void go(Beside found) {
        switch (found) {
            case Beside.InNote note -> go(note.witness(), note.tag());
            case Beside.InTag tag -> go(tag.witness(), tag.tag());
            case Beside.InMemo memo -> go(memo.document());
            case Beside.OfPerson person -> seePerson.accept(person.person());
            case Beside.OfTopic topic -> seeTopic.accept(topic.topic());
        }
    }

    private void show(Witness version, Annotation tag) {
        if (panes.there(version.id()).isPresent()) steps.show(version, tag);
    }

    private void go(Witness version, Annotation tag) {
        if (panes.there(version.id()).isEmpty()) return;
        steps.show(version, tag);
        panes.requestFocus();
    }

    private void go(Document document) {
        if (panes.there(document.main()).isEmpty()) return;
        panes.open(document.main());
        seeMemo.run();
    }
}
