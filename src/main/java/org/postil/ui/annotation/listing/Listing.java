package org.postil.ui.annotation.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Untouched;
import org.postil.model.id.Id;

/// Tags as they are listed, and where each stands among them.
///
/// @param places counted from 0
public record Listing(List<ShownTag> tags, Map<Id<Annotation>, Integer> places) {

    public static final Listing EMPTY = of(List.of());

    public Listing {
        tags = List.copyOf(tags);
    }

    public static Listing of(List<ShownTag> tags) {
        Map<Id<Annotation>, Integer> places = HashMap.newHashMap(tags.size());
        for (int i = 0; i < tags.size(); i++) places.put(tags.get(i).id(), i);
        return new Listing(tags, places);
    }

    /// Where a tag stands; -1 where it is not listed.
    public int at(Optional<Id<Annotation>> tag) {
        return tag.map(id -> places.getOrDefault(id, -1)).orElse(-1);
    }

    /// Makes these the items of a list, which is told only of those that come or go.
    public void into(List<ShownTag> items) {
        Untouched same = Untouched.of(items, tags);
        List<ShownTag> gone = same.between(items);
        List<ShownTag> added = same.between(tags);
        if (gone.size() == 1 && added.size() == 1) {
            items.set(same.head(), added.getFirst());
        } else {
            if (!gone.isEmpty()) gone.clear();
            if (!added.isEmpty()) items.addAll(same.head(), added);
        }
    }
}
