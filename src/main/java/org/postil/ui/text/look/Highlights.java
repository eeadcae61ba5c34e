package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.text.Span;
import org.postil.ui.text.look.Highlight.Ends;
import org.postil.ui.text.look.Parts.Part;

/// Computes what each paragraph shows of the annotations.
///
/// Bars and lines have lanes of their own. A tag keeps its lane over all its paragraphs.
public final class Highlights {

    private final Codebook codebook;
    private final Parts parts;
    private final List<List<Highlight>> found = new ArrayList<>();
    private final Map<Id<Person>, String> names = new HashMap<>();

    private Highlights(Codebook codebook, Parts parts) {
        this.codebook = codebook;
        this.parts = parts;
        for (int i = 0; i < parts.paragraphs().count(); i++) found.add(new ArrayList<>());
    }

    /// The highlights of each paragraph that is shown.
    static List<List<Highlight>> of(List<Annotation> annotations, Codebook codebook, Parts parts) {
        var highlights = new Highlights(codebook, parts);
        highlights.lay(annotations);
        return highlights.found;
    }

    /// True where an annotation is drawn in the margin, along the lines.
    public static boolean isBar(Annotation annotation, Codebook codebook) {
        return codebook.layer(annotation.layer())
                .filter(layer -> layer.line() == Layer.LineStyle.BAR)
                .isPresent();
    }

    private void lay(List<Annotation> annotations) {
        var bars = new ArrayList<Stretch>();
        var lines = new ArrayList<Stretch>();
        for (Annotation annotation : annotations) {
            Layer layer = codebook.layer(annotation.layer()).orElseThrow();
            var sort = layer.line() == Layer.LineStyle.BAR ? bars : lines;
            for (Span span : parts.shown(annotation.anchor())) {
                sort.add(new Stretch(annotation, layer, span));
            }
        }
        layInLanes(bars);
        layInLanes(lines);
    }

    /// A part of an annotation that is in one piece, as it is shown.
    private record Stretch(Annotation annotation, Layer layer, Span span) {

        boolean isBar() {
            return layer.line() == Layer.LineStyle.BAR;
        }
    }

    private void layInLanes(List<Stretch> stretches) {
        int[] lanes = Lanes.of(stretches.stream().map(Stretch::span).toList());
        for (int i = 0; i < lanes.length; i++) lay(stretches.get(i), lanes[i]);
    }

    private void lay(Stretch stretch, int lane) {
        Span whole = stretch.span();
        Tag tag = stretch.annotation().tag();
        for (Part part : parts.of(whole)) {
            if (part.within().isEmpty() && !stretch.isBar()) continue;
            var ends =
                    new Ends(
                            part.shown().start() == whole.start(),
                            part.shown().end() == whole.end());
            found.get(part.paragraph())
                    .add(
                            new Highlight(
                                    stretch.annotation().id(),
                                    stretch.layer(),
                                    part.within(),
                                    ends,
                                    lane,
                                    speaker(tag),
                                    isReported(tag)));
        }
    }

    private String speaker(Tag tag) {
        if (!(tag instanceof Tag.SpeakerTag speaker)) return "";
        return names.computeIfAbsent(
                speaker.person(), id -> codebook.person(id).map(Person::name).orElse(""));
    }

    private static boolean isReported(Tag tag) {
        return tag instanceof Tag.SpeakerTag speaker && speaker.mode() == Tag.Mode.REPORTED;
    }
}
