package org.postil.excerpt.marking;

import java.util.List;
import java.util.Map;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// The tags that are marked on a sheet, and what its legend says.
///
/// @param tags by the version that they are on, in the order of its text
/// @param remarks what else the legend says, in sentences
public record Marked(
        Map<Id<Witness>, List<TagMark>> tags, List<LegendLine> legend, List<String> remarks) {

    public static final Marked NOTHING = new Marked(Map.of(), List.of(), List.of());

    public Marked {
        tags = Map.copyOf(tags);
        legend = List.copyOf(legend);
        remarks = List.copyOf(remarks);
    }

    public List<TagMark> on(Id<Witness> witness) {
        return tags.getOrDefault(witness, List.of());
    }

    /// The same with more said in the legend.
    public Marked with(List<String> more) {
        return new Marked(tags, legend, more);
    }
}
