package org.postil.excerpt.marking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.excerpt.layout.Pen;
import org.postil.excerpt.layout.Underline;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Marks the tags of some layers in what a sheet shows of versions: in the order in which the sheet
/// shows them each value gets its number.
public final class Marker {

    private final TagValue values;
    private final Map<LayerId, Kind> kinds = new LinkedHashMap<>();
    private final Map<Id<Witness>, List<Raw>> found = new HashMap<>();

    /// What is marked of one layer.
    private record Kind(Layer layer, Pen pen, List<String> values) {

        /// The sign of a value; the letter alone for none.
        String sign(String value) {
            if (value.isEmpty()) return letter();
            if (!values.contains(value)) values.add(value);
            return letter() + (values.indexOf(value) + 1);
        }

        String letter() {
            if (!layer.letter().isBlank()) return layer.letter();
            return layer.name().substring(0, layer.name().offsetByCodePoints(0, 1));
        }
    }

    /// A tag before it has its lane.
    private record Raw(Annotation tag, List<Span> spans, String sign, Pen pen) {

        int length() {
            return spans.stream().mapToInt(Span::length).sum();
        }

        boolean overlaps(Raw other) {
            boolean sameSide = (pen == Pen.BAR) == (other.pen == Pen.BAR);
            return sameSide
                    && spans.stream().anyMatch(one -> other.spans.stream().anyMatch(one::overlaps));
        }
    }

    /// @param layers of the codebook; what is none of it is passed over
    public Marker(Codebook codebook, List<LayerId> layers) {
        values = new TagValue(codebook);
        var pens = new Pens();
        for (Layer layer : codebook.layers()) {
            if (layers.contains(layer.id())) {
                kinds.put(layer.id(), new Kind(layer, pens.of(layer), new ArrayList<>()));
            }
        }
    }

    /// Marks the tags that have words in some of these stretches.
    public void mark(Witness witness, List<Span> shown) {
        if (kinds.isEmpty()) return;
        List<Raw> known = found.computeIfAbsent(witness.id(), _ -> new ArrayList<>());
        Set<Id<Annotation>> before = new HashSet<>();
        known.forEach(raw -> before.add(raw.tag.id()));
        var onSheet = new BitSet();
        shown.forEach(span -> onSheet.set(span.start(), span.end()));
        for (Annotation one : witness.annotations()) {
            Kind kind = kinds.get(one.layer());
            if (kind == null || !(one.anchor() instanceof Anchor.Passage at)) continue;
            if (at.spans().stream().noneMatch(span -> isAnyOf(span, onSheet))) continue;
            if (!before.add(one.id())) continue;
            known.add(new Raw(one, at.spans(), kind.sign(values.of(one)), kind.pen));
        }
    }

    private static boolean isAnyOf(Span span, BitSet onSheet) {
        int next = onSheet.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    /// All that was marked, with a legend of the kinds that were.
    public Marked marked() {
        Map<Id<Witness>, List<TagMark>> tags = new HashMap<>();
        found.forEach((witness, raw) -> tags.put(witness, laned(raw)));
        var legend = new ArrayList<LegendLine>();
        for (Kind kind : kinds.values()) {
            boolean any =
                    found.values().stream()
                            .flatMap(List::stream)
                            .anyMatch(raw -> raw.tag.layer().equals(kind.layer.id()));
            if (!any) continue;
            var line = new Underline(kind.letter(), kind.pen, 0);
            legend.add(new LegendLine(line, kind.layer.name(), kind.values));
        }
        return new Marked(tags, legend, List.of());
    }

    /// Two that overlap never have one lane; the shorter is nearer to the words.
    private static List<TagMark> laned(List<Raw> raw) {
        Map<Raw, Integer> lanes = new HashMap<>();
        var nearby = new Nearby<Raw>();
        for (Raw one : raw.stream().sorted(Comparator.comparingInt(Raw::length)).toList()) {
            var taken = new BitSet();
            for (Span span : one.spans) {
                nearby.to(span).stream()
                        .filter(other -> other.overlaps(one))
                        .forEach(other -> taken.set(lanes.getOrDefault(other, 0)));
            }
            lanes.put(one, taken.nextClearBit(0));
            nearby.add(one, one.spans);
        }
        return raw.stream()
                .map(one -> {
                    int lane = lanes.getOrDefault(one, 0);
                    return new TagMark(one.spans, new Underline(one.sign, one.pen, lane));
                })
                .toList();
    }
}
