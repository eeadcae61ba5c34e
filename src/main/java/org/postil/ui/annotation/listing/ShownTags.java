package org.postil.ui.annotation.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Id;

/// The shown tags of versions, computed anew only for versions that changed since. Belongs to one
/// thread.
public final class ShownTags {

    private final Map<Id<Witness>, Of> known = new HashMap<>();
    private List<Layer> layers = List.of();

    private record Of(Witness witness, String title, List<ShownTag> tags) {}

    /// The tags of these versions, version by version, in the order of the text.
    public List<ShownTag> of(Project project, List<Id<Witness>> versions) {
        if (!layers.equals(project.codebook().layers())) known.clear();
        layers = project.codebook().layers();
        var all = new ArrayList<ShownTag>();
        for (Id<Witness> id : versions.stream().distinct().toList()) {
            project.documentOf(id)
                    .flatMap(document ->
                            document.witness(id).map(one -> of(project, one, document.title())))
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
    private List<ShownTag> of(Project project, Witness witness, String title) {
        Of before = known.get(witness.id());
        if (before == null || before.witness != witness || !before.title.equals(title)) {
            before = new Of(witness, title, ShownTag.of(project, List.of(witness.id())));
            known.put(witness.id(), before);
        }
        return before.tags;
    }
}
