package org.postil.format.json;

import java.util.ArrayList;
import java.util.List;
import org.postil.format.json.parse.Fields;
import org.postil.message.Refused;
import org.postil.text.Anchor;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// Reads where marks hold on to one text, and sees that these are the words they name.
final class AnchorReader {

    private final String text;
    private final CodePoints points;

    AnchorReader(String text) {
        this.text = text;
        this.points = CodePoints.of(text);
    }

    Anchor read(Fields mark) throws Refused {
        Span hull = hull(mark);
        Anchor anchor = mark.flag("orphan") ? orphan(mark, hull) : passage(mark, hull);
        if (!anchor.quote(text).equals(mark.text("exact"))) {
            throw mark.wrong("format.json.quote", "exact");
        }
        refuseOtherContext(mark, anchor.hull());
        return anchor;
    }

    private Span hull(Fields mark) throws Refused {
        int start = within(mark, "start");
        int end = within(mark, "end");
        if (end < start) throw mark.wrong("format.json.hull", "end");
        return new Span(start, end);
    }

    private int within(Fields mark, String key) throws Refused {
        int place = mark.count(key);
        if (place <= points.length()) return place;
        throw mark.wrong(
                "format.json.beyond",
                key,
                Integer.toString(place),
                Integer.toString(points.length()));
    }

    private Anchor orphan(Fields mark, Span hull) throws Refused {
        if (!mark.spans("spans").isEmpty() || !hull.isEmpty()) {
            throw mark.wrong("format.json.orphan", "spans");
        }
        return new Anchor.Orphan(points.unit(hull.start()), mark.text("exact"));
    }

    private Anchor passage(Fields mark, Span hull) throws Refused {
        List<Span> spans = mark.spans("spans");
        if (spans.isEmpty()) throw mark.wrong("format.json.no-spans", "spans");
        int end = hull.start();
        for (Span span : spans) {
            if (span.isEmpty() || span.start() < end || span.end() > hull.end()) {
                throw mark.wrong("format.json.spans", "spans");
            }
            end = span.end();
        }
        if (spans.getFirst().start() != hull.start() || end != hull.end()) {
            throw mark.wrong("format.json.spans", "spans");
        }
        var units = new ArrayList<Span>();
        for (Span span : spans) units.add(points.unit(span));
        return new Anchor.Passage(units);
    }

    private void refuseOtherContext(Fields mark, Span hull) throws Refused {
        String prefix = mark.text("prefix");
        if (!text.startsWith(prefix, hull.start() - prefix.length())) {
            throw mark.wrong("format.json.quote", "prefix");
        }
        if (!text.startsWith(mark.text("suffix"), hull.end())) {
            throw mark.wrong("format.json.quote", "suffix");
        }
    }
}
