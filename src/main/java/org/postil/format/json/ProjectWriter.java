package org.postil.format.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.postil.format.json.ProjectJson.Content;
import org.postil.format.json.codebook.CodebookWriter;
import org.postil.format.json.excerpt.ExcerptWriter;
import org.postil.format.json.print.JsonOut;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.SavedSearch;
import org.postil.model.Source;

/// Writes the parts of a project in their order.
final class ProjectWriter {

    private final JsonOut out;

    ProjectWriter(JsonOut out) {
        this.out = out;
    }

    void write(Content content) {
        Project project = content.project();
        out.text("$schema", ProjectJson.SCHEMA);
        out.text("format", ProjectJson.FORMAT.name());
        out.number("version", ProjectJson.VERSION);
        out.object("project", () -> head(project));
        new CodebookWriter(out).write(project.codebook());
        out.objects("documents", project.allDocuments(), new DocumentWriter(out)::document);
        new MarkWriter(out).write(project);
        new ExcerptWriter(out).write(project.excerpts());
        if (!project.searches().isEmpty()) {
            out.objects("searches", project.searches(), this::search);
        }
        originals(content);
    }

    private void head(Project project) {
        out.text("id", project.id().toString());
        out.text("title", project.title());
        out.text("memo", project.memo());
    }

    private void search(SavedSearch one) {
        out.text("id", one.id().toString());
        out.text("name", one.name());
        out.text("line", one.line());
    }

    /// Each file's bytes once, in the order in which versions name them. One file is in memory at a
    /// time.
    private void originals(Content content) {
        Iterator<Original> originals =
                content.project()
                        .allWitnesses()
                        .flatMap(witness -> witness.source().stream())
                        .map(Source::sha256)
                        .distinct()
                        .flatMap(sha256 -> find(content, sha256).stream())
                        .iterator();
        if (!originals.hasNext()) return;
        out.array("originals", () -> originals.forEachRemaining(this::original));
    }

    private static Optional<Original> find(Content content, String sha256) {
        try {
            return content.originals().find(sha256);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void original(Original original) {
        out.object(() -> {
            out.text("sha256", original.sha256());
            out.bytes("base64", original.copy());
        });
    }
}
