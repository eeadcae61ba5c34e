package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Untouched;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.text.Span;
import org.postil.ui.text.look.Highlight.Ends;
import org.postil.ui.text.look.Parts.Part;
import org.postil.ui.text.look.lane.Stretch;
import org.postil.ui.text.look.lane.Stretches;

/// What each paragraph that is shown has of the annotations.
///
/// Bars and lines have lanes of their own. A tag keeps its lane over all its paragraphs.
public final class Highlights {

    private final Codebook codebook;
    private final Parts parts;
    private final List<Annotation> annotations;
    private final Stretches bars;
    private final Stretches lines;
    private final List<List<Highlight>> found;
    private final Map<Id<Person>, String> names;
    private final Map<LayerId, Layer> layers;

    /// Without any annotation.
    private Highlights(Codebook codebook, Parts parts) {
        this.codebook = codebook;
        this.parts = parts;
        annotations = List.of();
        bars = Stretches.NONE;
        lines = Stretches.NONE;
        found = Collections.nCopies(parts.paragraphs().count(), List.of());
        names = new HashMap<>();
        layers = new HashMap<>();
    }

    /// Those before, with these annotations instead.
    private Highlights(Highlights before, List<Annotation> now) {
        codebook = before.codebook;
        parts = before.parts;
        names = before.names;
        layers = before.layers;
        annotations = now;
        Untouched same = Untouched.of(before.annotations, now);
        var changed = new BitSet();
        List<List<Stretch>> cut = same.between(now).stream().map(this::cut).toList();
        bars = before.bars.with(same, only(cut, true), changed);
        lines = before.lines.with(same, only(cut, false), changed);
        found = new ArrayList<>(before.found);
        changed.stream().forEach(i -> found.set(i, new ArrayList<>()));
        bars.lay(changed, (one, lane) -> lay(one, lane, changed));
        lines.lay(changed, (one, lane) -> lay(one, lane, changed));
    }

    static Highlights of(List<Annotation> annotations, Codebook codebook, Parts parts) {
        return new Highlights(codebook, parts).with(annotations);
    }

    /// The same text with these annotations. A paragraph that has the same of them keeps its list:
    /// what this takes depends on the annotations that were touched.
    Highlights with(List<Annotation> now) {
        return new Highlights(this, now);
    }

    /// Of each paragraph.
    List<List<Highlight>> found() {
        return found;
    }

    /// True where an annotation is drawn in the margin, along the lines.
    public static boolean isBar(Annotation annotation, Codebook codebook) {
        return codebook.layer(annotation.layer())
                .filter(layer -> layer.line() == Layer.LineStyle.BAR)
                .isPresent();
    }

    private static List<List<Stretch>> only(List<List<Stretch>> cut, boolean bars) {
        return cut.stream()
                .map(own ->
                        own.isEmpty() || own.getFirst().isBar() == bars ? own : List.<Stretch>of())
                .toList();
    }

    private List<Stretch> cut(Annotation annotation) {
        Layer layer =
                layers.computeIfAbsent(annotation.layer(), id -> codebook.layer(id).orElseThrow());
        return parts.shown(annotation.anchor()).stream()
                .map(span -> {
                    int first = parts.paragraphs().at(span.start());
                    int last = parts.paragraphs().at(span.end() - 1);
                    return new Stretch(annotation, layer, span, first, last);
                })
                .toList();
    }

    private void lay(Stretch stretch, int lane, BitSet changed) {
        int i = changed.nextSetBit(stretch.first());
        for (; i >= 0 && i <= stretch.last(); i = changed.nextSetBit(i + 1)) {
            Optional<Part> part = parts.of(stretch.span(), i);
            if (part.isPresent()) lay(stretch, lane, part.get());
        }
    }

    private void lay(Stretch stretch, int lane, Part part) {
        if (part.within().isEmpty() && !stretch.isBar()) return;
        Span whole = stretch.span();
        Tag tag = stretch.annotation().tag();
        var ends =
                new Ends(part.shown().start() == whole.start(), part.shown().end() == whole.end());
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

    private String speaker(Tag tag) {
        if (!(tag instanceof Tag.SpeakerTag speaker)) return "";
        return names.computeIfAbsent(
                speaker.person(), id -> codebook.person(id).map(Person::name).orElse(""));
    }

    private static boolean isReported(Tag tag) {
        return tag instanceof Tag.SpeakerTag speaker && speaker.mode() == Tag.Mode.REPORTED;
    }
}
