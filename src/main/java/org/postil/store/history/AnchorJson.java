package org.postil.store.history;

import org.postil.store.sql.Offsets;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Anchors as JSON, in code points: `{"spans":[{"start":4,"end":9}]}` or
/// `{"orphan":4,"quote":"quick"}`.
final class AnchorJson {

    private AnchorJson() {}

    static Json write(Anchor anchor, Offsets offsets) {
        return switch (offsets.toFile(anchor)) {
            case Anchor.Passage passage ->
                    Json.empty().put("spans", passage.spans(), AnchorJson::write);
            case Anchor.Orphan orphan ->
                    Json.empty().put("orphan", orphan.position()).put("quote", orphan.quote());
        };
    }

    static Anchor read(Json json, Offsets offsets) {
        return offsets.toMemory(
                json.has("orphan")
                        ? new Anchor.Orphan(json.number("orphan"), json.text("quote"))
                        : new Anchor.Passage(json.list("spans", AnchorJson::span)));
    }

    private static Json write(Span span) {
        return Json.empty().put("start", span.start()).put("end", span.end());
    }

    private static Span span(Json json) {
        return new Span(json.number("start"), json.number("end"));
    }
}
