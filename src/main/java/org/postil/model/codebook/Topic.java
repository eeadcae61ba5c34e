package org.postil.model.codebook;

import java.util.List;
import java.util.UUID;
import org.postil.model.id.Id;

/// A subject that passages are about. Topics nest.
///
/// @param parent the topic above it, or [#ROOT]
/// @param definition what belongs under it and what does not
/// @param words words and phrases that speak of it
public record Topic(
        Id<Topic> id, String name, Id<Topic> parent, String definition, List<String> words) {

    /// Stands above the topmost topics; no topic itself.
    public static final Id<Topic> ROOT = new Id<>(new UUID(0, 0));

    public Topic {
        if (name.isBlank()) throw new IllegalArgumentException("a topic without a name");
        if (id.equals(parent)) throw new IllegalArgumentException(name + " nested under itself");
        if (id.equals(ROOT)) throw new IllegalArgumentException(name + " has the root's id");
        words = List.copyOf(words);
    }

    public static Topic named(String name) {
        return new Topic(Id.fresh(), name, ROOT, "", List.of());
    }

    public boolean isTopmost() {
        return parent.equals(ROOT);
    }

    public Topic renamed(String newName) {
        return new Topic(id, newName, parent, definition, words);
    }

    public Topic under(Id<Topic> newParent) {
        return new Topic(id, name, newParent, definition, words);
    }

    public Topic withDefinition(String newDefinition) {
        return new Topic(id, name, parent, newDefinition, words);
    }

    public Topic withWords(List<String> newWords) {
        return new Topic(id, name, parent, definition, newWords);
    }
}
