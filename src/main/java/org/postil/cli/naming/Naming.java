package org.postil.cli.naming;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.id.Kebab;

/// Finds the document, version and layer that a command line names.
public final class Naming {

    private Naming() {}

    /// By id or by title. Refused where two have the title, with the list, or where none has it.
    public static Document document(Project project, String name) throws Refused {
        Optional<Document> found = find(project, name);
        if (found.isPresent()) return found.get();
        throw Refused.because("cli.no-document", name, titles(project));
    }

    /// By id or by title; empty where none has it. Refused where two have the title.
    public static Optional<Document> find(Project project, String name) throws Refused {
        return named(
                project.documents(),
                name,
                Document::title,
                one -> one.id().toString(),
                "cli.several-documents");
    }

    /// By siglum, which may be empty where there is only one version.
    public static Witness witness(Document document, String siglum) throws Refused {
        List<Witness> all = document.witnesses();
        if (siglum.isEmpty()) {
            if (all.size() == 1) return all.getFirst();
            throw Refused.because("cli.which-version", document.title(), sigla(all));
        }
        for (Witness witness : all) {
            if (witness.siglum().equals(siglum)) return witness;
        }
        throw Refused.because("cli.no-version", document.title(), siglum, sigla(all));
    }

    /// By its short name or by its name.
    public static Layer layer(Codebook codebook, String name) throws Refused {
        for (Layer layer : codebook.layers()) {
            if (layer.id().value().equals(name) || layer.name().equals(name)) return layer;
        }
        String known =
                codebook.layers().stream()
                        .map(layer -> layer.id().value())
                        .collect(Collectors.joining(", "));
        throw Refused.because("cli.no-layer", name, known);
    }

    /// By id or by title.
    public static Excerpt excerpt(Project project, String name) throws Refused {
        Optional<Excerpt> found =
                named(
                        project.excerpts(),
                        name,
                        Excerpt::title,
                        one -> one.id().toString(),
                        "cli.excerpt.several-excerpts");
        if (found.isPresent()) return found.get();
        if (project.excerpts().isEmpty()) throw Refused.because("cli.excerpt.none", name);
        String titles =
                project.excerpts().stream()
                        .map(Excerpt::title)
                        .collect(Collectors.joining("”, “", "“", "”"));
        throw Refused.because("cli.excerpt.unknown", name, titles);
    }

    /// The one of this title or id. Refused with this key where several have the title.
    private static <T> Optional<T> named(
            List<T> all,
            String name,
            Function<T, String> title,
            Function<T, String> id,
            String several)
            throws Refused {
        List<T> named =
                all.stream()
                        .filter(one -> title.apply(one).equals(name) || id.apply(one).equals(name))
                        .toList();
        if (named.size() > 1) {
            String ids = named.stream().map(id).collect(Collectors.joining("\n"));
            throw Refused.because(several, name, ids);
        }
        return named.stream().findFirst();
    }

    /// The letters of a sheet, as files write them.
    public static SheetStyle.Type type(String name) throws Refused {
        Optional<SheetStyle.Type> found = Kebab.parse(SheetStyle.Type.class, name);
        if (found.isPresent()) return found.get();
        String known = String.join(", ", Kebab.all(SheetStyle.Type.class));
        throw Refused.because("cli.excerpt.type", name, known);
    }

    private static String titles(Project project) {
        return project.documents().stream()
                .map(Document::title)
                .collect(Collectors.joining("”, “", "“", "”"));
    }

    private static String sigla(List<Witness> witnesses) {
        return witnesses.stream().map(Witness::siglum).collect(Collectors.joining(", "));
    }
}
