package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.ChangeTopic;
import org.postil.edit.RegisterEdit.RemoveTopic;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag.TopicTag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// Makes one topic of several. What stood under the others stands under the one that stays; where
/// that one hung below another of them, it takes that one's place.
///
/// Laws: every tag that pointed to one of them points to the one that stays; no tag and no topic
/// under them is lost; undone, all is as it was.
public final class MergeTopics {

    private MergeTopics() {}

    /// The edit that merges them.
    ///
    /// @param others one or more, without the one that stays
    public static Edit of(Project project, Id<Topic> kept, Set<Id<Topic>> others) {
        Codebook book = project.codebook();
        Topic staying = topic(book, kept);
        List<Topic> going = others.stream().map(id -> topic(book, id)).toList();
        if (going.isEmpty() || others.contains(kept)) {
            throw new IllegalArgumentException("no merging of " + kept + " with " + others);
        }
        var edits = new ArrayList<Edit>();
        edits.add(new ChangeTopic(merged(book, staying, going)));
        book.topics().stream()
                .filter(topic -> others.contains(topic.parent()))
                .filter(topic -> !others.contains(topic.id()) && !topic.id().equals(kept))
                .forEach(topic -> edits.add(new ChangeTopic(topic.under(kept))));
        edits.addAll(Repointing.of(project, tag -> pointing(tag, kept, others)));
        leavesFirst(book, going).forEach(topic -> edits.add(new RemoveTopic(topic.id())));
        return new Edit.Together(label(staying, going), edits);
    }

    /// The one that stays, with the names and words of the others among its words and all
    /// definitions one below the other.
    public static Topic merged(Codebook book, Topic kept, List<Topic> others) {
        Stream<String> words =
                Stream.concat(
                        kept.words().stream(),
                        others.stream()
                                .flatMap(one ->
                                        Stream.concat(
                                                Stream.of(one.name()), one.words().stream())));
        Stream<String> definitions =
                Stream.concat(Stream.of(kept), others.stream()).map(Topic::definition);
        return new Topic(
                kept.id(),
                kept.name(),
                place(book, kept, others),
                Gathering.texts("\n\n", definitions),
                Gathering.names(kept.name(), words));
    }

    /// Where the one that stays hangs: above the uppermost of the others that it hung under.
    private static Id<Topic> place(Codebook book, Topic kept, List<Topic> others) {
        Id<Topic> place = kept.parent();
        for (Topic above : book.above(kept.id())) {
            if (others.contains(above)) place = above.parent();
        }
        return place;
    }

    /// A topic goes before the one that it stands under, so that nothing ever hangs loose.
    private static List<Topic> leavesFirst(Codebook book, List<Topic> going) {
        return going.stream()
                .sorted(
                        java.util.Comparator.comparingInt(
                                        (Topic topic) -> book.above(topic.id()).size())
                                .reversed())
                .toList();
    }

    private static Annotation pointing(Annotation tag, Id<Topic> kept, Set<Id<Topic>> others) {
        return tag.tag() instanceof TopicTag about && others.contains(about.topic())
                ? tag.pointing(new TopicTag(kept))
                : tag;
    }

    private static Message label(Topic kept, List<Topic> going) {
        return going.size() == 1
                ? Message.of("edit.merge", going.getFirst().name(), kept.name())
                : Message.of("edit.merge-topics", going.size(), kept.name());
    }

    private static Topic topic(Codebook book, Id<Topic> id) {
        return book.topic(id).orElseThrow(() -> new IllegalArgumentException("no topic " + id));
    }
}
