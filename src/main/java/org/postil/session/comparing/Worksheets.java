package org.postil.session.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.collation.Rules;
import org.postil.collation.watch.Watch;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Parallel;
import org.postil.excerpt.content.Sheet;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.id.Id;

/// Reads the sheet of an excerpt; on a worksheet another version stands beside each passage. Takes
/// its time there: not for the thread that draws.
public final class Worksheets {

    private final String against;
    private final Map<List<Id<Witness>>, Optional<Compared>> compared = new HashMap<>();
    private int next = 1;

    private Worksheets(String against) {
        this.against = against;
    }

    public static Sheet of(Project project, Excerpt excerpt) {
        Sheet sheet = Sheet.of(project, excerpt);
        var arrangement = excerpt.style().arrangement();
        if (arrangement.layout() != Layout.WORKSHEET) return sheet;
        return sheet.with(new Worksheets(arrangement.against()).beside(sheet));
    }

    private Map<Id<Hold>, Parallel> beside(Sheet sheet) {
        Map<Id<Hold>, Parallel> found = new HashMap<>();
        for (Extract.Shown shown : sheet.shown().toList()) {
            for (Witness other : other(shown).stream().toList()) {
                for (Compared one : compare(shown.witness(), other).stream().toList()) {
                    Parallel beside = new Alongside(one, shown, other, next).parallel();
                    next += beside.variants().size();
                    found.put(shown.passage().hold(), beside);
                }
            }
        }
        return found;
    }

    private Optional<Witness> other(Extract.Shown shown) {
        return shown.document().witnesses().stream()
                .filter(one -> !one.removed() && !one.id().equals(shown.witness().id()))
                .filter(one -> against.isEmpty() || one.siglum().equals(against))
                .findFirst();
    }

    /// None where the two have nothing to do with each other.
    private Optional<Compared> compare(Witness here, Witness there) {
        return compared.computeIfAbsent(
                List.of(here.id(), there.id()),
                _ ->
                        new VersionPair(here, there, Rules.STANDARD)
                                .compare(Watch.NOBODY)
                                .filter(one -> !one.comparison().unrelated()));
    }
}
