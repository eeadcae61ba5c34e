package org.postil.excerpt.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.excerpt.marking.Marked;
import org.postil.excerpt.marking.Marker;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.model.annotation.Hold;
import org.postil.model.id.Id;

/// All words of an excerpt's sheet, before they are broken into lines.
///
/// @param parallels another version, by the passages that it is set beside
/// @param marked the tags that are marked in its words
public record Sheet(
        Excerpt excerpt, List<Extract> extracts, Map<Id<Hold>, Parallel> parallels, Marked marked) {

    public Sheet {
        extracts = List.copyOf(extracts);
        parallels = Map.copyOf(parallels);
    }

    /// What the excerpt reads like in this project.
    public static Sheet of(Project project, Excerpt excerpt) {
        List<Extract> extracts = new Reading(project, excerpt).extracts();
        return new Sheet(excerpt, extracts, Map.of(), marked(project, excerpt, extracts));
    }

    /// The same with other versions beside its passages.
    public Sheet with(Map<Id<Hold>, Parallel> beside) {
        return new Sheet(excerpt, extracts, beside, marked);
    }

    /// The same with more said in its legend.
    public Sheet withRemarks(List<String> remarks) {
        return new Sheet(excerpt, extracts, parallels, marked.with(remarks));
    }

    private static Marked marked(Project project, Excerpt excerpt, List<Extract> extracts) {
        var marker = new Marker(project.codebook(), Reading.marked(excerpt));
        for (Extract one : extracts) {
            if (one instanceof Extract.Shown shown) marker.mark(shown.witness(), shown.stretches());
        }
        return marker.marked();
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
