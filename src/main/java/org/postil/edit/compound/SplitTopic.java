package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.edit.RegisterEdit.ChangeTopic;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag.TopicTag;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;

/// Makes two topics of one: some passages go to a new topic, which stands right behind the old one.
/// A word that is the new topic's name goes too.
///
/// Laws: of the chosen passages none points to the old topic any more, and no other tag changes;
/// undone, all is as it was.
public final class SplitTopic {

    private SplitTopic() {}

    /// The edit that parts them.
    ///
    /// @param name of the new topic
    /// @param passages the tags that go; those that do not point to the old topic stay as they are
    public static Edit of(
            Project project, Topic old, String name, Set<Id<Annotation>> passages, Stamp by) {
        List<Topic> topics = project.codebook().topics();
        int at = topics.indexOf(old);
        if (at < 0) throw new IllegalArgumentException("no topic " + old.id());
        Topic fresh = Topic.named(name).under(old.parent());
        var edits = new ArrayList<Edit>();
        edits.add(new AddTopic(at + 1, fresh));
        edits.addAll(
                Repointing.of(
                        project,
                        tag ->
                                passages.contains(tag.id())
                                                && new TopicTag(old.id()).equals(tag.tag())
                                        ? tag.saying(new TopicTag(fresh.id()), by)
                                        : tag));
        if (old.words().contains(name)) {
            List<String> words = old.words().stream().filter(word -> !word.equals(name)).toList();
            edits.add(new ChangeTopic(old.withWords(words)));
        }
        return new Edit.Together(Message.of("edit.split", name, old.name()), edits);
    }
}
