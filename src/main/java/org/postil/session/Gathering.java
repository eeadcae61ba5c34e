package org.postil.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.edit.LibraryEdit.AddWitness;
import org.postil.format.Imported;
import org.postil.format.Likeness;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// Files that come into a project at once, each with the version that it is most like, be that
/// there already or among those that came before it.
public record Gathering(List<Placed> files) {

    /// A file, and what it is like.
    public record Placed(Imported file, Optional<Likeness.Found> alike) {}

    public Gathering {
        files = List.copyOf(files);
    }

    /// Looks for likenesses. Takes its time where there is much: not for the thread that draws.
    public static Gathering of(Project project, List<Imported> files) {
        List<List<Likeness.Found>> found = likenesses(project, files);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < files.size(); i++) {
            placed.add(new Placed(files.get(i), found.get(i).stream().findFirst()));
        }
        return new Gathering(placed);
    }

    /// All that each of these files is like, the likest first. Where some of the files are left
    /// out, the rest is like what remains. Takes as long as [#of].
    public static List<List<Likeness.Found>> likenesses(Project project, List<Imported> files) {
        var found = new ArrayList<List<Likeness.Found>>();
        Likeness known = Likeness.of(project);
        for (Imported file : files) {
            found.add(known.to(file.document().mainWitness()));
            known = known.and(file.document());
        }
        return found;
    }

    /// Looks for the likenesses of files that the reader has seen; those that are to be documents
    /// of their own are like nothing.
    public static Gathering ofSeen(Project project, List<Arrival> files) {
        List<Placed> found = of(project, files.stream().map(Arrival::file).toList()).files;
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < found.size(); i++) {
            boolean apart = files.get(i).apart();
            placed.add(apart ? new Placed(found.get(i).file(), Optional.empty()) : found.get(i));
        }
        return new Gathering(placed);
    }

    /// Those that are like another.
    public List<Placed> alike() {
        return files.stream().filter(one -> one.alike().isPresent()).toList();
    }

    /// Each as a document of its own.
    public List<Bringing> apart() {
        return files.stream().map(one -> Bringing.asDocument(one.file(), "")).toList();
    }

    /// Those that are like another as versions of the same document, the rest on their own.
    public List<Bringing> together() {
        var all = new ArrayList<Bringing>();
        Map<Id<Document>, Document> homes = new HashMap<>();
        for (Placed one : files) {
            if (one.alike().isPresent()) {
                all.add(version(one, one.alike().get().document(), homes));
            } else {
                Document own = one.file().document();
                homes.put(own.id(), own);
                all.add(Bringing.asDocument(one.file(), ""));
            }
        }
        return all;
    }

    /// @param homes what each document is by now, by the id it came with
    private static Bringing version(Placed one, Document like, Map<Id<Document>, Document> homes) {
        Document home = homes.getOrDefault(like.id(), like);
        Witness witness = one.file().document().mainWitness().withSiglum(home.freeSiglum());
        var versions = new ArrayList<>(home.allWitnesses());
        versions.add(witness);
        Document now = home.withWitnesses(versions);
        homes.replaceAll((_, document) -> document.id().equals(now.id()) ? now : document);
        homes.put(now.id(), now);
        homes.put(one.file().document().id(), now);
        return new Bringing(
                new AddWitness(home.id(), witness, one.file().originals()), witness.id());
    }
}
