package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.ChangeAnnotations;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.PersonTag;
import org.postil.model.annotation.Tag.SpeakerTag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;

/// Changes what tags say in all versions of a project, also in those that lie in the bin, so that
/// none points to an entry that is about to go.
final class Repointing {

    private Repointing() {}

    /// One edit for each version that has tags to change.
    ///
    /// @param change gives the same annotation where there is nothing to change
    static List<Edit> of(Project project, UnaryOperator<Annotation> change) {
        var edits = new ArrayList<Edit>();
        for (Witness witness : (Iterable<Witness>) project.allWitnesses()::iterator) {
            var changed = new ArrayList<Annotation>();
            for (Annotation one : witness.annotations()) {
                Annotation now = change.apply(one);
                if (!now.equals(one)) changed.add(now);
            }
            if (!changed.isEmpty()) edits.add(new ChangeAnnotations(witness.id(), changed));
        }
        return edits;
    }

    /// The tag with other people in it. Who is spoken to twice then is named once.
    static Tag pointing(Tag tag, UnaryOperator<Id<Person>> to) {
        return switch (tag) {
            case SpeakerTag said ->
                    new SpeakerTag(
                            to.apply(said.person()),
                            said.mode(),
                            said.to().stream().map(to).distinct().toList());
            case PersonTag named -> new PersonTag(to.apply(named.person()));
            case Tag.DateTag _, Tag.TopicTag _, Tag.NoteTag _, Tag.ValueTag _, Tag.OwnDateTag _ ->
                    tag;
        };
    }
}
