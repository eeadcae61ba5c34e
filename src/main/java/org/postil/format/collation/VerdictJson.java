package org.postil.format.collation;

import org.postil.collation.variant.Verdict;
import org.postil.format.json.print.JsonOut;
import org.postil.message.Words;
import org.postil.model.id.Kebab;

/// What was found of a difference, as keys of an object.
final class VerdictJson {

    private VerdictJson() {}

    static void write(JsonOut out, String id, Verdict verdict) {
        out.text("id", id);
        out.text("class", Kebab.of(verdict.kind()));
        out.text("rank", Kebab.of(verdict.rank()));
        out.flag("matters", verdict.rank().matters());
        out.decimal("confidence", verdict.confidence(), 2);
        out.text("reason", Words.inEnglish().of(verdict.reason()));
        out.flagIfSet("speaker", verdict.speaker());
    }
}
