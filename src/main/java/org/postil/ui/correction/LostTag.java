package org.postil.ui.correction;

import java.util.List;
import java.util.stream.Stream;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.text.Anchor;

/// A tag whose words were deleted, with all that is needed to show it.
public record LostTag(Annotation annotation, Document document, Witness witness, Codebook book) {

    /// Those of the whole project, document by document.
    public static List<LostTag> of(Project project) {
        return project.documents().stream()
                .flatMap(document ->
                        document.witnesses().stream()
                                .flatMap(witness -> of(project, document, witness)))
                .toList();
    }

    private static Stream<LostTag> of(Project project, Document document, Witness witness) {
        return witness.annotations().stream()
                .filter(LostTag::isLost)
                .map(one -> new LostTag(one, document, witness, project.codebook()));
    }

    public static boolean isLost(Annotation annotation) {
        return annotation.anchor() instanceof Anchor.Orphan;
    }

    /// The words that it had.
    public String quote() {
        return annotation.anchor().quote(witness.text());
    }
}
