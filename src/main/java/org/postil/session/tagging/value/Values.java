package org.postil.session.tagging.value;

import java.util.List;
import org.postil.model.codebook.Layer;

/// The values that one kind of tag may have, as the value line offers them.
public sealed interface Values extends Offers<Choice>
        permits PersonValues, TopicValues, DateValues, OpenValues, ClosedValues {

    /// What the field is filled with when the line opens; may be empty.
    String filled();

    /// Those for tags of this layer on these words.
    static Values of(Layer layer, Occasion occasion) {
        return switch (layer.values()) {
            case Layer.Values.People _ -> PersonValues.of(layer.id(), occasion);
            case Layer.Values.Topics _ -> TopicValues.of(occasion);
            case Layer.Values.Dates _ -> DateValues.of(occasion);
            case Layer.Values.None _ -> new OpenValues("ui.value.note.empty", List.of());
            case Layer.Values.Open _ -> OpenValues.of(layer.id(), occasion.project());
            case Layer.Values.Closed closed -> new ClosedValues(closed.choices());
        };
    }
}
