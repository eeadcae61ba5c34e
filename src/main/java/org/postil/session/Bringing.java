package org.postil.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.LibraryEdit.AddWitness;
import org.postil.format.Imported;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// How an imported file comes into a project: as a document of its own, or as a version of one that
/// is there.
///
/// @param witness the version that it becomes
public record Bringing(Edit edit, Id<Witness> witness) {

    /// As a new document.
    ///
    /// @param siglum of its only version; where empty, as imported
    public static Bringing asDocument(Imported imported, String siglum) {
        Document document = imported.document();
        if (!siglum.isEmpty()) {
            document = document.changing(document.main(), one -> one.withSiglum(siglum));
        }
        return new Bringing(new AddDocument(document, imported.originals()), document.main());
    }

    /// As a version of a document.
    ///
    /// @param siglum where empty, the next letter that is free
    /// @throws Refused where another version has this siglum
    public static Bringing asVersion(Document target, Imported imported, String siglum)
            throws Refused {
        if (sigla(target).contains(siglum)) {
            throw Refused.because("cli.siglum-taken", target.title(), siglum);
        }
        return version(target, imported, siglum.isEmpty() ? target.freeSiglum() : siglum);
    }

    /// As versions of a document, each with the next letter that is free.
    public static List<Bringing> asVersions(Document target, List<Imported> files) {
        var all = new ArrayList<Bringing>();
        Document now = target;
        for (Imported file : files) {
            String siglum = now.freeSiglum();
            all.add(version(target, file, siglum));
            var versions = new ArrayList<>(now.allWitnesses());
            versions.add(file.document().mainWitness().withSiglum(siglum));
            now = now.withWitnesses(versions);
        }
        return all;
    }

    private static Bringing version(Document target, Imported imported, String siglum) {
        Witness witness = imported.document().mainWitness().withSiglum(siglum);
        return new Bringing(
                new AddWitness(target.id(), witness, imported.originals()), witness.id());
    }

    private static Set<String> sigla(Document document) {
        return document.allWitnesses().stream().map(Witness::siglum).collect(Collectors.toSet());
    }
}
