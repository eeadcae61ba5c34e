package org.postil.edit.change;

import java.util.List;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.TagEdit.ChangeAnnotations;
import org.postil.edit.TagEdit.RemoveAnnotations;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;

/// Tag edits. What a tag points to must stand in the codebook.
final class TagEditing {

    private TagEditing() {}

    static Editing.Step step(Project project, TagEdit edit) {
        Witness witness = Lookup.witness(project, edit.witness());
        List<Annotation> all = witness.annotations();
        return switch (edit) {
            case AddAnnotations add -> {
                refuseDangling(project.codebook(), add.annotations());
                yield step(
                        project,
                        witness,
                        MarkLists.with(all, add.annotations()),
                        new RemoveAnnotations(witness.id(), ids(add.annotations())));
            }
            case RemoveAnnotations remove -> {
                List<Annotation> gone = Lookup.marks(all, remove.ids());
                yield step(
                        project,
                        witness,
                        MarkLists.without(all, gone),
                        new AddAnnotations(witness.id(), gone));
            }
            case ChangeAnnotations change -> {
                refuseDangling(project.codebook(), change.annotations());
                List<Annotation> old = Lookup.marks(all, ids(change.annotations()));
                yield step(
                        project,
                        witness,
                        MarkLists.replacing(all, change.annotations()),
                        new ChangeAnnotations(witness.id(), old));
            }
        };
    }

    private static Editing.Step step(
            Project project, Witness witness, List<Annotation> changed, Edit inverse) {
        return new Editing.Step(
                project.changingWitness(
                        witness.id(), one -> one.withMarks(one.marks().withAnnotations(changed))),
                inverse);
    }

    private static List<Id<Annotation>> ids(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::id).toList();
    }

    /// Thousands of tags may say the same: each saying is looked up once.
    private static void refuseDangling(Codebook codebook, List<Annotation> annotations) {
        annotations.stream()
                .map(Annotation::tag)
                .distinct()
                .forEach(tag -> {
                    if (codebook.layer(tag.layer()).isEmpty()) {
                        throw Lookup.unknown("layer", tag.layer());
                    }
                    refuseDangling(codebook, tag);
                });
    }

    private static void refuseDangling(Codebook codebook, Tag tag) {
        switch (tag) {
            case Tag.SpeakerTag speaker -> {
                refuseUnknown(codebook, speaker.person());
                speaker.to().forEach(person -> refuseUnknown(codebook, person));
            }
            case Tag.PersonTag named -> refuseUnknown(codebook, named.person());
            case Tag.TopicTag about -> {
                if (codebook.topic(about.topic()).isEmpty()) {
                    throw Lookup.unknown("topic", about.topic());
                }
            }
            case Tag.DateTag _, Tag.NoteTag _, Tag.ValueTag _, Tag.OwnDateTag _ -> {}
        }
    }

    private static void refuseUnknown(Codebook codebook, Id<Person> person) {
        if (codebook.person(person).isEmpty()) throw Lookup.unknown("person", person);
    }
}
