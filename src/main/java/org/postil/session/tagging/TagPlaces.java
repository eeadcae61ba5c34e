package org.postil.session.tagging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.tagging.value.Pick;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Tags many places alike, in whatever versions they are, in one step.
///
/// @param places those whose text has changed meanwhile are passed over, and those that say the
///   same already
public record TagPlaces(Project project, List<Place> places) {

    /// Words of a version.
    ///
    /// @param text that of the version when they were found
    /// @param span in UTF-16 units of it
    public record Place(Id<Witness> witness, String text, Span span) {}

    public TagPlaces {
        places = List.copyOf(places);
    }

    /// All get this kind and value. Who or what is new comes into the register. An edit without
    /// edits where no place is left.
    public Edit.Together saying(Pick pick, Manner manner, Stamp by) {
        var newcomers = new Newcomers(project.codebook());
        Content content = Content.of(pick.layer(), pick.choice(), manner, newcomers);
        Map<Id<Witness>, List<Annotation>> added = new LinkedHashMap<>();
        int count = 0;
        for (Place place : places) {
            if (!isThere(place) || says(content, place)) continue;
            Anchor anchor = Anchor.at(place.span().start(), place.span().end());
            added.computeIfAbsent(place.witness(), _ -> new ArrayList<>())
                    .add(content.at(anchor, by));
            count++;
        }
        var edits = new ArrayList<Edit>();
        if (count > 0) edits.addAll(newcomers.entries());
        added.forEach((witness, tags) -> edits.add(new AddAnnotations(witness, tags)));
        return new Edit.Together(Message.of("edit.tag.many", count), edits);
    }

    private boolean isThere(Place place) {
        return project.witness(place.witness())
                .filter(one -> one.text().equals(place.text()))
                .isPresent();
    }

    private boolean says(Content content, Place place) {
        return project.witness(place.witness()).stream()
                .flatMap(one -> one.annotations().stream())
                .filter(one -> one.tag().equals(content.tag()))
                .anyMatch(one -> one.anchor().stretches().equals(List.of(place.span())));
    }
}
