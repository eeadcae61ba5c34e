package org.postil.ui.window.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.postil.analysis.Concordance;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.ui.codebook.card.PassageCard;
import org.postil.ui.codebook.card.SplitCard;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;
import org.postil.ui.window.tagging.TagSteps;

/// Passages of some entries of the register, in the drawer below the panes: listed, gone to, or
/// chosen from.
final class Passages {

    /// A merge that changes more tags than this is computed in the background.
    static final int MANY = 1000;

    private final Work work;
    private final Panes panes;
    private final TagSteps steps;
    private final Drawer drawer;

    Passages(Work work, Panes panes, TagSteps steps, Drawer drawer) {
        this.work = work;
        this.panes = panes;
        this.steps = steps;
        this.drawer = drawer;
    }

    /// Some entries of the register.
    ///
    /// @param names what they are called now; none where they are gone
    /// @param tags which tags point to them
    record Entries(Function<Project, List<String>> names, Predicate<Annotation> tags) {

        /// How many tags point to them, those in the bin too.
        int used(Project project) {
            return (int)
                    project.allWitnesses()
                            .flatMap(one -> one.annotations().stream())
                            .filter(tags)
                            .count();
        }
    }

    /// Lists the passages, and keeps the list up to date.
    ///
    /// @param key of the title, which is told the names, how many passages are listed, and how many
    ///   more lie in the bin
    void list(Entries entries, String key) {
        var card = new PassageCard(this::go);
        drawer.open(
                new Drawer.Content(
                        card,
                        project -> {
                            List<Concordance.Line> lines = Concordance.of(project, entries.tags());
                            card.show(lines, project.codebook());
                            return title(project, entries, key, lines.size());
                        }),
                work.project());
    }

    /// Lets the reader check some of the passages.
    void choose(Entries entries, SplitCard card) {
        drawer.open(
                new Drawer.Content(
                        card,
                        project -> {
                            List<Concordance.Line> lines = Concordance.of(project, entries.tags());
                            card.show(lines, project.codebook());
                            return title(project, entries, "ui.split.title", lines.size());
                        }),
                work.project());
    }

    /// Opens the version in a pane, if it is not open, and goes to the passage.
    void go(Concordance.Line line) {
        panes.open(line.witness().id());
        steps.show(line.witness(), line.tag());
        panes.requestFocus();
    }

    private static Optional<String> title(
            Project project, Entries entries, String key, int listed) {
        List<String> names = entries.names().apply(project);
        if (names.isEmpty()) return Optional.empty();
        String all = String.join("”, “", names);
        return Optional.of(Texts.text(key, all, listed, entries.used(project) - listed));
    }
}
