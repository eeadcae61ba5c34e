package org.postil.ui.window.frame;

import java.util.List;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.library.LibraryPane;
import org.postil.ui.text.TypeSize;
import org.postil.ui.window.desk.AtFirst;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.memory.Workplace;

/// Where everything stands in the window of a project: it is put back as it was left.
public record Furnishing(Sides sides, Panes panes, LibraryPane library) {

    /// Puts everything where it was left; the first time, the document with most versions beside
    /// each other.
    public void restore(Workplace left, TypeSize type, Project project) {
        sides.restore(left.left(), left.right());
        panes.setType(type);
        panes.restore(open(left, project), left.current(), left.dividers());
        library.orderBy(left.order());
    }

    /// The versions that are open at first.
    public static List<Id<Witness>> open(Workplace left, Project project) {
        return left.open().isEmpty() ? AtFirst.versions(project) : left.open();
    }

    /// As everything stands now.
    public Workplace workplace() {
        int current = panes.current().map(panes.all()::indexOf).orElse(0);
        return new Workplace(
                panes.open(),
                current,
                panes.dividers(),
                sides.left(),
                sides.right(),
                library.order());
    }
}
