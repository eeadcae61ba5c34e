package org.postil.excerpt.content;

import java.util.List;
import java.util.stream.Stream;
import org.postil.model.Excerpt;
import org.postil.model.Project;

/// All words of an excerpt's sheet, before they are broken into lines.
public record Sheet(Excerpt excerpt, List<Extract> extracts) {

    public Sheet {
        extracts = List.copyOf(extracts);
    }

    /// What the excerpt reads like in this project.
    public static Sheet of(Project project, Excerpt excerpt) {
        return new Sheet(excerpt, new Reading(project).extracts(excerpt));
    }

    /// The passages that stand.
    public Stream<Extract.Shown> shown() {
        return extracts.stream()
                .filter(Extract.Shown.class::isInstance)
                .map(Extract.Shown.class::cast);
    }
}
