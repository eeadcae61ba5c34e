package org.postil.ui.window.comparing;

import java.util.Optional;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.id.Id;
import org.postil.session.comparing.AllVersions;
import org.postil.ui.collation.VersionsCard;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// Compares all versions of the current document, in the drawer below the texts: in the background,
/// and anew when one of them changes.
public final class ComparingAll {

    private final Work work;
    private final Panes panes;
    private final Drawer drawer;

    ComparingAll(Work work, Panes panes, Drawer drawer) {
        this.work = work;
        this.panes = panes;
        this.drawer = drawer;
    }

    /// Empty where the current document has but one version.
    public Optional<Runnable> open() {
        return panes.current()
                .map(ReadingPane::shown)
                .flatMap(work.project()::documentOf)
                .filter(document -> document.witnesses().size() > 1)
                .map(document -> () -> new Shown(document.id()).open());
    }

    /// The versions of one document, for as long as the drawer shows them.
    private final class Shown {

        private final Id<Document> document;
        private final VersionsCard card = new VersionsCard(panes::show);
        private final Latest<Optional<AllVersions>> latest =
                new Latest<>(found -> found.ifPresent(this::take));
        private Optional<AllVersions> known = Optional.empty();

        Shown(Id<Document> document) {
            this.document = document;
        }

        void open() {
            drawer.open(new Drawer.Content(card, this::show), work.project());
        }

        private Optional<String> show(Project now) {
            Optional<Document> there = now.document(document).filter(one -> !one.removed());
            there.filter(one -> known.filter(all -> all.isOf(one)).isEmpty())
                    .ifPresent(one ->
                            latest.askLong(counts ->
                                    AllVersions.compare(one, _ -> counts.getAsBoolean())));
            return there.map(one -> Texts.text("ui.versions.title", one.title()));
        }

        private void take(AllVersions found) {
            known = Optional.of(found);
            card.show(found);
        }
    }
}
