package org.postil.session.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.SameWords.Hit;
import org.postil.text.Anchor;

/// Tags many places as one that is tagged already: one edit, whatever their number.
public final class TagAll {

    private TagAll() {}

    /// Those of the places whose text has not changed since they were found.
    public static List<Hit> still(Project project, List<Hit> hits) {
        Map<Id<Witness>, String> texts = new HashMap<>();
        project.witnesses().forEach(witness -> texts.put(witness.id(), witness.text()));
        return hits.stream()
                .filter(hit -> hit.witness().text().equals(texts.get(hit.witness().id())))
                .toList();
    }

    /// The edit. The new tags say what the given one says and are as certain.
    public static Edit like(Annotation one, List<Hit> hits, Stamp by) {
        String note = one.tag() instanceof Tag.NoteTag ? one.note() : "";
        Map<Id<Witness>, List<Annotation>> added = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Anchor anchor = Anchor.at(hit.span().start(), hit.span().end());
            added.computeIfAbsent(hit.witness().id(), _ -> new ArrayList<>())
                    .add(
                            new Annotation(
                                    Id.fresh(), anchor, one.tag(), note, one.certainty(), by, by));
        }
        var edits = new ArrayList<Edit>();
        added.forEach((witness, tags) -> edits.add(new AddAnnotations(witness, tags)));
        return new Edit.Together(Message.of("edit.tag.many", hits.size()), edits);
    }
}
