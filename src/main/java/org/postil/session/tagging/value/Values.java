package org.postil.session.tagging.value;

import org.postil.message.Message;
import org.postil.model.codebook.Layer;

import java.util.List;
import java.util.Optional;

/// The values that one kind of tag may have, as the value line offers them.
public sealed interface Values
        permits PersonValues, TopicValues, DateValues, OpenValues, ClosedValues {

    /// What the field is filled with when the line opens; may be empty.
    String filled();

    /// What can be chosen as long as nothing was typed, the likeliest first.
    List<Choice> initially();

    /// What can be chosen after these words were typed, the likeliest first.
    List<Choice> matching(String typed);

    /// Why nothing can be chosen after these words were typed.
    Optional<Message> problem(String typed);

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
