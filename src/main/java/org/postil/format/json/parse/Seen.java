package org.postil.format.json.parse;

import java.util.HashSet;
import java.util.Set;
import org.postil.message.Refused;
import org.postil.model.id.Id;

/// The ids that stood in the file so far, of one kind.
public final class Seen {

    private final Set<Id<?>> ids = new HashSet<>();

    /// The id of this object, which no other before it has.
    public <T> Id<T> first(Fields fields) throws Refused {
        Id<T> id = fields.id("id");
        if (!ids.add(id)) throw fields.wrong("format.json.same-id", "id", id.toString());
        return id;
    }
}
