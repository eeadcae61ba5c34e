package org.postil.ui.window.tour;

import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.LayerId;

/// What the cards can notice.
///
/// @param comparing true while two versions are compared
public record Seen(Project project, boolean comparing) {

    long tags() {
        return project.witnesses().mapToLong(one -> one.annotations().size()).sum();
    }

    long tags(LayerId layer) {
        return project.witnesses()
                .flatMap(one -> one.annotations().stream())
                .map(Annotation::layer)
                .filter(layer::equals)
                .count();
    }

    long passages() {
        return project.excerpts().stream().mapToLong(one -> one.passages().size()).sum();
    }

    /// Whether these words stand in one of the texts.
    boolean has(String words) {
        return project.witnesses().anyMatch(one -> one.text().contains(words));
    }
}
