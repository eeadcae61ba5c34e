package org.postil.ui.annotation.listing;

import java.util.List;
import java.util.stream.Stream;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Id;
import org.postil.text.Folded;
import org.postil.ui.fx.VersionWords;

/// A tag with all that is needed to show it outside its text.
///
/// @param document with this version alone
/// @param witness without its tags, which may be others by now
/// @param paragraph the number in the margin where it begins
public record ShownTag(
        Annotation annotation, Layer layer, Document document, Witness witness, int paragraph) {

    private static final String ABSTRACT = "ui.aside.abstract";
    private static final int LONGEST = 220;

    /// The tags of these versions, version by version, in the order of the text.
    public static List<ShownTag> of(Project project, List<Id<Witness>> open) {
        return new ShownTags().of(project, open);
    }

    public Id<Annotation> id() {
        return annotation.id();
    }

    /// Its words on one line, long ones cut.
    public String quote() {
        String words = annotation.anchor().quote(witness.text()).strip().replaceAll("\\s+", " ");
        if (words.length() <= LONGEST) return words;
        int end = words.offsetByCodePoints(0, words.codePointCount(0, LONGEST) - 1);
        return words.substring(0, end).strip() + "…";
    }

    /// Whether these words, typed to find tags, stand in what it says, its words, its note or the
    /// name of its kind.
    ///
    /// @param value what the tag says, as the screen puts it
    public boolean isFoundBy(String typed, String value) {
        Folded part = Folded.of(typed);
        String quote = annotation.anchor().quote(witness.text());
        return Stream.of(value, quote, annotation.note(), layer.name())
                .anyMatch(words -> Folded.of(words).text().contains(part.text()));
    }

    /// True where it stands in an abstract: what an editor says is not the document's voice.
    public boolean isEditors() {
        return witness.setAside().stream()
                .filter(one -> one.kind() == SetAside.Kind.ABSTRACT)
                .flatMap(one -> one.anchor().stretches().stream())
                .anyMatch(span -> span.covers(annotation.anchor().hull()));
    }

    /// Where it stands: "Version A · ¶ 14", "Version A · Editor's abstract".
    public Message place() {
        if (isEditors()) {
            return Message.of("ui.tag.place.editors", witness.siglum(), Message.of(ABSTRACT));
        }
        return Message.of("ui.tag.place", witness.siglum(), VersionWords.paragraph(paragraph));
    }
}
