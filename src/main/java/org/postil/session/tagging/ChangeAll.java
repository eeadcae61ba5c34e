package org.postil.session.tagging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.ChangeAnnotations;
import org.postil.edit.TagEdit.RemoveAnnotations;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.value.Pick;

/// Changes several tags, in whatever versions they are, in one step.
///
/// @param tags those that are not there any more are passed over
public record ChangeAll(Project project, List<Id<Annotation>> tags) {

    /// All get this kind and value; each keeps its place, note and certainty. Who is new comes into
    /// the register.
    public Edit saying(Pick pick, Manner manner, Stamp by) {
        Layer layer = pick.layer();
        var newcomers = new Newcomers(project.codebook());
        Content content = Content.of(layer, pick.choice(), manner, newcomers);
        var edits = new ArrayList<>(newcomers.entries());
        edits.addAll(edits(one -> content.in(one, by)));
        return together("edit.retag.many", edits);
    }

    public Edit changing(UnaryOperator<Annotation> change) {
        return together("edit.retag.many", edits(change));
    }

    public Edit removing() {
        var edits = new ArrayList<Edit>();
        project.allWitnesses()
                .forEach(witness -> {
                    List<Annotation> here = in(witness);
                    if (here.isEmpty()) return;
                    List<Id<Annotation>> ids = here.stream().map(Annotation::id).toList();
                    edits.add(new RemoveAnnotations(witness.id(), ids));
                });
        return together("edit.untag.many", edits);
    }

    private List<Edit> edits(UnaryOperator<Annotation> change) {
        var edits = new ArrayList<Edit>();
        project.allWitnesses()
                .forEach(witness -> {
                    List<Annotation> here = in(witness);
                    if (here.isEmpty()) return;
                    List<Annotation> changed = here.stream().map(change).toList();
                    edits.add(new ChangeAnnotations(witness.id(), changed));
                });
        return edits;
    }

    private List<Annotation> in(Witness witness) {
        var wanted = new HashSet<>(tags);
        return witness.annotations().stream().filter(one -> wanted.contains(one.id())).toList();
    }

    private Edit together(String key, List<Edit> edits) {
        return new Edit.Together(Message.of(key, tags.size()), edits);
    }
}
