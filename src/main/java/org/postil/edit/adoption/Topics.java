package org.postil.edit.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.message.Message;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Topic;

/// Topics that come in. One that has the id, else the name and the names above it, else the name
/// alone of a topic here is that one, and stays where it is here.
final class Topics {

    private final Codebook mine;
    private final Codebook theirs;

    Topics(Codebook mine, Codebook theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    List<Item<Topic>> items() {
        Pairing<Topic> pairs =
                new Pairing<>(mine.topics(), theirs.topics())
                        .by(one -> List.of(one.id()), (_, _) -> true)
                        .by(
                                here -> List.of(path(mine, here)),
                                there -> List.of(path(theirs, there)),
                                (_, _) -> true)
                        .by(one -> List.of(one.name().strip()), (_, _) -> true);
        return theirs.topics().stream().map(one -> item(one, pairs)).toList();
    }

    private Item<Topic> item(Topic one, Pairing<Topic> pairs) {
        Optional<Topic> here = pairs.mine(one);
        var difference = new Difference();
        if (here.isPresent()) {
            Topic both = both(here.get(), one, difference);
            return new Item<>(one, here, both, difference.notes());
        }
        if (pairs.isDoubtful(one)) difference.note("edit.adopt.several");
        return new Item<>(one, here, one, difference.notes());
    }

    private Topic both(Topic here, Topic there, Difference difference) {
        List<String> words =
                Stream.concat(Stream.of(there.name()), there.words().stream())
                        .filter(word -> !word.equals(here.name()))
                        .toList();
        if (!above(mine, here).equals(above(theirs, there))) {
            difference.note("edit.adopt.place", place(theirs, there));
        }
        return here.withWords(difference.texts("word", here.words(), words))
                .withDefinition(
                        difference.text("definition", here.definition(), there.definition()));
    }

    /// The names from the topmost topic down to this one.
    private static List<String> path(Codebook book, Topic topic) {
        var path = new ArrayList<>(above(book, topic));
        path.add(topic.name().strip());
        return path;
    }

    private static List<String> above(Codebook book, Topic topic) {
        return book.above(topic.id()).reversed().stream().map(one -> one.name().strip()).toList();
    }

    private static Message place(Codebook book, Topic topic) {
        String above = above(book, topic).stream().collect(Collectors.joining(" › "));
        return above.isEmpty()
                ? Message.of("edit.adopt.topmost")
                : Message.of("edit.adopt.under", above);
    }
}
