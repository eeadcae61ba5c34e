package org.postil.ui.text.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Lines;
import org.postil.text.Span;
import org.postil.ui.text.look.Highlight.Ends;

/// Computes how each paragraph of a version looks: a pure function of its text, its marks and the
/// codebook.
///
/// Bars and lines have lanes of their own. A tag keeps its lane over all its paragraphs.
public final class Highlights {

    private final Codebook codebook;
    private final DisplayText display;
    private final Lines paragraphs;
    private final List<List<Highlight>> found = new ArrayList<>();
    private final List<List<Span>> aside = new ArrayList<>();
    private final Map<Id<Person>, String> names = new HashMap<>();

    private Highlights(Codebook codebook, DisplayText display) {
        this.codebook = codebook;
        this.display = display;
        paragraphs = Lines.of(display.shown());
        for (int i = 0; i < paragraphs.count(); i++) {
            found.add(new ArrayList<>());
            aside.add(new ArrayList<>());
        }
    }

    /// One look for each paragraph that is shown.
    public static List<Look> of(Witness witness, Codebook codebook, DisplayText display) {
        var highlights = new Highlights(codebook, display);
        highlights.lay(witness.annotations());
        witness.setAside().forEach(highlights::setAside);
        return highlights.looks();
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
            for (Span span : spans(annotation.anchor())) {
                sort.add(new Stretch(annotation, layer, span));
            }
        }
        layInLanes(bars);
        layInLanes(lines);
    }

    /// A part of an annotation that is in one piece, as it is shown.
    private record Stretch(Annotation annotation, Layer layer, Span span) {}

    private List<Span> spans(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Passage passage -> passage.spans().stream().map(display::shown).toList();
            case Anchor.Orphan _ -> List.of();
        };
    }

    private void layInLanes(List<Stretch> stretches) {
        int[] lanes = Lanes.of(stretches.stream().map(Stretch::span).toList());
        for (int i = 0; i < lanes.length; i++) lay(stretches.get(i), lanes[i]);
    }

    private void lay(Stretch stretch, int lane) {
        Span whole = stretch.span();
        Tag tag = stretch.annotation().tag();
        boolean bar = stretch.layer().line() == Layer.LineStyle.BAR;
        for (Part part : parts(whole)) {
            if (part.within().isEmpty() && !bar) continue;
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

    private void setAside(SetAside stretch) {
        for (Span span : spans(stretch.anchor())) {
            for (Part part : parts(span)) {
                if (!part.within().isEmpty()) aside.get(part.paragraph()).add(part.within());
            }
        }
    }

    /// What of a span lies in one paragraph: where it is shown, and where within the paragraph.
    /// Nothing where it passes over an empty one.
    private record Part(int paragraph, Span shown, Span within) {}

    private List<Part> parts(Span span) {
        var parts = new ArrayList<Part>();
        int last = paragraphs.at(span.end() - 1);
        for (int i = paragraphs.at(span.start()); i <= last; i++) {
            Span paragraph = paragraphs.span(i);
            int start = Math.max(span.start(), paragraph.start());
            int end = Math.min(span.end(), paragraph.end());
            if (start > end) continue;
            Span shown = new Span(start, end);
            parts.add(new Part(i, shown, shown.shifted(-paragraph.start())));
        }
        return parts;
    }

    private List<Look> looks() {
        var looks = new ArrayList<Look>();
        int number = 0;
        for (int i = 0; i < paragraphs.count(); i++) {
            boolean counted = isCounted(i);
            if (counted) number++;
            looks.add(new Look(counted ? number : 0, kind(i), found.get(i), aside.get(i)));
        }
        return looks;
    }

    private boolean isCounted(int paragraph) {
        Span span = paragraphs.span(paragraph);
        return !paragraphs.isBlank(paragraph)
                && !display.continuesAt(span.start())
                && aside.get(paragraph).stream().noneMatch(one -> one.length() == span.length());
    }

    private Look.Kind kind(int paragraph) {
        if (paragraphs.isBlank(paragraph)) return Look.Kind.BLANK;
        boolean continued =
                paragraph + 1 < paragraphs.count()
                        && display.continuesAt(paragraphs.span(paragraph + 1).start());
        return continued ? Look.Kind.CONTINUED : Look.Kind.WHOLE;
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
