package org.postil.ui.annotation.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Untouched;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Id;

/// The shown tags of versions, computed anew only for versions that changed since; of them, only
/// the tags that an edit touched. Belongs to one thread.
public final class ShownTags {

    private final Map<Id<Witness>, Of> known = new HashMap<>();
    private List<Layer> layers = List.of();

    /// The tags of a version, and what they were computed of.
    private record Of(Document document, Witness witness, Home home, List<ShownTag> tags) {}

    /// What all tags of a version have in common. It has none of them, so that a tag that is shown
    /// for long keeps no others in memory.
    private record Home(Document document, Witness witness, ParagraphNumbers numbers) {

        static Home of(Document document, Witness witness) {
            Witness bare = bare(witness);
            var of =
                    new Document(
                            document.id(),
                            document.title(),
                            document.metadata(),
                            document.state(),
                            document.memo(),
                            bare.id(),
                            List.of(bare),
                            document.removed());
            return new Home(of, bare, ParagraphNumbers.of(witness));
        }

        private static Witness bare(Witness witness) {
            return witness.withMarks(Marks.NONE.withSetAside(witness.setAside()));
        }

        boolean isOf(Document now, Witness version) {
            return document.title().equals(now.title())
                    && document.metadata().equals(now.metadata())
                    && witness.siglum().equals(version.siglum())
                    && witness.text().equals(version.text())
                    && witness.setAside().equals(version.setAside());
        }
    }

    /// The tags of these versions, version by version, in the order of the text.
    public List<ShownTag> of(Project project, List<Id<Witness>> versions) {
        if (!layers.equals(project.codebook().layers())) known.clear();
        layers = project.codebook().layers();
        var all = new ArrayList<ShownTag>();
        for (Id<Witness> id : versions.stream().distinct().toList()) {
            project.documentOf(id)
                    .flatMap(document -> document.witness(id).map(one -> of(document, one)))
                    .ifPresent(all::addAll);
        }
        return List.copyOf(all);
    }

    /// Those of all versions.
    public List<ShownTag> of(Project project) {
        return of(project, project.witnesses().map(Witness::id).toList());
    }

    @SuppressWarnings(
            "ReferenceEquality") // thousands of equal tags need not be compared one by one
    private List<ShownTag> of(Document document, Witness witness) {
        Of before = known.get(witness.id());
        if (before != null && before.document == document && before.witness == witness) {
            return before.tags;
        }
        Of now =
                before != null && before.home.isOf(document, witness)
                        ? after(before, document, witness)
                        : anew(document, witness);
        known.put(witness.id(), now);
        return now.tags;
    }

    private Of anew(Document document, Witness witness) {
        Home home = Home.of(document, witness);
        return new Of(document, witness, home, shown(witness.annotations(), home));
    }

    private Of after(Of before, Document document, Witness witness) {
        List<Annotation> now = witness.annotations();
        Untouched same = Untouched.of(before.witness.annotations(), now);
        var tags = new ArrayList<>(before.tags.subList(0, same.head()));
        tags.addAll(shown(same.between(now), before.home));
        int tail = before.tags.size() - same.tail();
        tags.addAll(before.tags.subList(tail, before.tags.size()));
        return new Of(document, witness, before.home, tags);
    }

    private List<ShownTag> shown(List<Annotation> annotations, Home home) {
        return annotations.stream().map(one -> shown(one, home)).toList();
    }

    private ShownTag shown(Annotation one, Home home) {
        Layer layer =
                layers.stream()
                        .filter(kind -> kind.id().equals(one.layer()))
                        .findFirst()
                        .orElseThrow();
        int paragraph = home.numbers.at(one.anchor().hull().start());
        return new ShownTag(one, layer, home.document, home.witness, paragraph);
    }
}
