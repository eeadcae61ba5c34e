package org.postil.ui.window.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;

/// What the reader has before them: the project as it is, and where they look.
///
/// @param open the versions that panes show, from left to right
/// @param current the version in the pane that was entered last
/// @param tags all tags of the open versions, in the order of the panes and the texts
/// @param here those at the caret, the first of them current
public record Sight(
        Project project,
        List<Id<Witness>> open,
        Optional<Id<Witness>> current,
        List<ShownTag> tags,
        List<ShownTag> here) {

    /// What stands in these panes.
    ///
    /// @param here the tags at the caret, the first of them current
    public static Sight of(
            Project project, Panes panes, List<ShownTag> tags, List<Annotation> here) {
        List<ShownTag> shown = here.stream().flatMap(one -> tags.stream().filter(of(one))).toList();
        Optional<Id<Witness>> current = panes.current().map(ReadingPane::shown);
        return new Sight(project, panes.open(), current, tags, shown);
    }

    private static Predicate<ShownTag> of(Annotation annotation) {
        return tag -> tag.id().equals(annotation.id());
    }

    public Sight {
        open = List.copyOf(open);
        tags = List.copyOf(tags);
        here = List.copyOf(here);
    }
}
