package org.postil.ui.window.keeping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.project.Work;

/// Empties the bin, once the reader has been told what goes and said yes.
public final class Emptying {

    private static final int NAMED = 5;

    private final Work work;
    private final Dialogs dialogs;

    public Emptying(Work work, Dialogs dialogs) {
        this.work = work;
        this.dialogs = dialogs;
    }

    public Optional<Runnable> empty() {
        boolean nothing = work.isReadOnly() || isEmpty(work.project());
        return nothing ? Optional.empty() : Optional.of(this::ask);
    }

    private void ask() {
        boolean sure =
                dialogs.confirmsLoss(
                        Texts.text("ui.bin.title"),
                        sentence(work.project()),
                        Texts.text("ui.bin.yes"),
                        Texts.text("ui.bin.no"));
        if (sure) work.emptyBin();
    }

    private static boolean isEmpty(Project project) {
        return project.allDocuments().size() == project.documents().size()
                && versions(project).isEmpty();
    }

    private static String sentence(Project project) {
        List<Document> documents =
                project.allDocuments().stream().filter(Document::removed).toList();
        List<Witness> versions = versions(project);
        long tags =
                Stream.concat(
                                documents.stream().flatMap(one -> one.allWitnesses().stream()),
                                versions.stream())
                        .mapToLong(one -> one.annotations().size())
                        .sum();
        String names =
                Stream.concat(
                                documents.stream().map(Document::title),
                                versions.stream().map(one -> name(project, one)))
                        .limit(NAMED)
                        .map(name -> Texts.text("ui.tag.quote", name))
                        .collect(Collectors.joining(", "));
        int more = Math.max(0, documents.size() + versions.size() - NAMED);
        return Texts.text("ui.bin.sure", names, more, tags);
    }

    private static String name(Project project, Witness version) {
        String title = project.documentOf(version.id()).orElseThrow().title();
        return title + ", " + Texts.text("ui.version", version.siglum());
    }

    private static List<Witness> versions(Project project) {
        return project.documents().stream()
                .flatMap(document -> document.allWitnesses().stream())
                .filter(Witness::removed)
                .toList();
    }
}
