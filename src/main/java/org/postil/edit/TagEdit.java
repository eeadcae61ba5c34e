package org.postil.edit;

import java.util.List;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;

/// Edits of the annotations on one version.
public sealed interface TagEdit extends Edit {

    Id<Witness> witness();

    record AddAnnotations(Id<Witness> witness, List<Annotation> annotations) implements TagEdit {
        public AddAnnotations {
            annotations = List.copyOf(annotations);
        }

        public static AddAnnotations one(Id<Witness> witness, Annotation annotation) {
            return new AddAnnotations(witness, List.of(annotation));
        }
    }

    record RemoveAnnotations(Id<Witness> witness, List<Id<Annotation>> ids) implements TagEdit {
        public RemoveAnnotations {
            ids = List.copyOf(ids);
        }
    }

    /// Each takes the place of the one that has its id.
    record ChangeAnnotations(Id<Witness> witness, List<Annotation> annotations) implements TagEdit {
        public ChangeAnnotations {
            annotations = List.copyOf(annotations);
        }

        public static ChangeAnnotations one(Id<Witness> witness, Annotation annotation) {
            return new ChangeAnnotations(witness, List.of(annotation));
        }
    }
}
