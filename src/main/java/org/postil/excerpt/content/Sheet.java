package org.postil.excerpt.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.model.annotation.Hold;
import org.postil.model.id.Id;

/// All words of an excerpt's sheet, before they are broken into lines.
///
/// @param parallels another version, by the passages that it is set beside
public record Sheet(Excerpt excerpt, List<Extract> extracts, Map<Id<Hold>, Parallel> parallels) {

    public Sheet {
        extracts = List.copyOf(extracts);
        parallels = Map.copyOf(parallels);
    }

    /// What the excerpt reads like in this project.
    public static Sheet of(Project project, Excerpt excerpt) {
        return new Sheet(excerpt, new Reading(project).extracts(excerpt), Map.of());
    }

    /// The same with other versions beside its passages.
    public Sheet with(Map<Id<Hold>, Parallel> beside) {
        return new Sheet(excerpt, extracts, beside);
    }

    public Optional<Parallel> beside(Extract.Shown shown) {
        return Optional.ofNullable(parallels.get(shown.passage().hold()));
    }

    /// The passages that stand.
    public Stream<Extract.Shown> shown() {
        return extracts.stream()
                .filter(Extract.Shown.class::isInstance)
                .map(Extract.Shown.class::cast);
    }
}
