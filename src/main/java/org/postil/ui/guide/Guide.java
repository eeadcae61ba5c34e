package org.postil.ui.guide;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.postil.store.Schema;
import org.postil.ui.guide.markdown.Block;

/// All that can be read in the guide.
public record Guide(List<Chapter> chapters) {

    /// The chapter of all keys.
    public static final String KEYS = "keys";

    /// The chapter of what Postil is made of.
    public static final String ABOUT = "about";

    public Guide {
        chapters = List.copyOf(chapters);
    }

    /// The chapters, completed by what the program says of itself.
    ///
    /// @param keys all keys, for their chapter
    /// @param version which Postil this is
    public static Guide with(List<Block> keys, List<Block> version) {
        return new Guide(
                List.of(
                        Chapter.read("start"),
                        Chapter.read("historians"),
                        Chapter.read("teachers"),
                        Chapter.read("students"),
                        Chapter.read(KEYS).with(keys),
                        Chapter.read("exports"),
                        Chapter.read("file-format").with(SchemaWords.of(Schema.scripts())),
                        Chapter.read(ABOUT).under(version)));
    }

    /// The chapter of this name.
    Chapter chapter(String id) {
        return chapters.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /// Where all of this stands together: in headings first, then in the order of the chapters.
    List<Place> find(Sought sought) {
        return places().filter(place -> sought.isIn(place.words()))
                .sorted(Comparator.comparing(place -> !place.isHeading()))
                .toList();
    }

    private Stream<Place> places() {
        return chapters.stream().flatMap(Chapter::places);
    }
}
