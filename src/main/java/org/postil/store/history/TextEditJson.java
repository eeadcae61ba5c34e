package org.postil.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.edit.TextEdit;
import org.postil.edit.TextEdit.Placement;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.TextEdit.RewriteCorrections;
import org.postil.model.Correction;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.store.sql.Offsets;
import org.postil.store.sql.Written;
import org.postil.text.RunningText;
import org.postil.text.Splice;

/// Text edits as JSON. Each correction counts in the text as those before it left it, placements in
/// the text after all of them.
final class TextEditJson {

    static final Map<String, EditJson.Reader> READERS =
            Map.of(
                    "replace-text", TextEditJson::readReplace,
                    "rewrite-corrections", TextEditJson::readRewrite);

    private TextEditJson() {}

    static Json write(TextEdit edit, Texts texts) {
        return switch (edit) {
            case ReplaceText replace -> writeReplace(replace, texts);
            case RewriteCorrections rewrite -> writeRewrite(rewrite, texts);
        };
    }

    private static Json writeReplace(ReplaceText edit, Texts texts) {
        var text = new RunningText(texts.of(edit.witness()).current());
        return write(Json.of("replace-text"), new Correction(edit.splice(), edit.stamp()), text)
                .put("witness", edit.witness());
    }

    private static ReplaceText readReplace(Json json, Texts texts) {
        Id<Witness> witness = json.id("witness");
        Correction read = read(json, new RunningText(texts.of(witness).current()));
        return new ReplaceText(witness, read.splice(), read.stamp());
    }

    private static Json writeRewrite(RewriteCorrections edit, Texts texts) {
        RunningText text = kept(edit.witness(), edit.kept(), texts);
        var corrections = new ArrayList<Json>();
        for (Correction one : edit.corrections()) corrections.add(write(Json.empty(), one, text));
        Offsets after = Offsets.in(text.toString());
        return Json.of("rewrite-corrections")
                .put("witness", edit.witness())
                .put("kept", edit.kept())
                .put("corrections", corrections, one -> one)
                .put("placements", edit.placements(), one -> write(one, after));
    }

    private static RewriteCorrections readRewrite(Json json, Texts texts) {
        Id<Witness> witness = json.id("witness");
        int kept = json.number("kept");
        RunningText text = kept(witness, kept, texts);
        List<Correction> corrections = json.list("corrections", one -> read(one, text));
        Offsets after = Offsets.in(text.toString());
        List<Placement> placements = json.list("placements", one -> placement(one, after));
        return new RewriteCorrections(witness, kept, corrections, placements);
    }

    /// The text of a version with its first corrections only.
    private static RunningText kept(Id<Witness> witness, int kept, Texts texts) {
        return new RunningText(texts.of(witness).rewritten(kept, List.of()).current());
    }

    /// Writes a correction and makes it in the text, so that the next one counts in what it left.
    private static Json write(Json json, Correction correction, RunningText text) {
        Splice splice = correction.splice();
        int at = text.count(splice.at());
        text.apply(splice);
        return json.put("at", at)
                .put("removed", splice.removed())
                .put("inserted", splice.inserted())
                .put("by", correction.stamp().who())
                .put("when", Written.time(correction.stamp().when()));
    }

    /// Reads a correction and makes it in the text.
    private static Correction read(Json json, RunningText text) {
        int at = text.unit(json.number("at"));
        Splice splice = new Splice(at, json.text("removed"), json.text("inserted"));
        text.apply(splice);
        Stamp stamp = new Stamp(json.text("by"), Written.instant(json.text("when")));
        return new Correction(splice, stamp);
    }

    private static Json write(Placement placement, Offsets offsets) {
        return Json.empty()
                .put("mark", placement.mark().toString())
                .put("anchor", AnchorJson.write(placement.anchor(), offsets));
    }

    private static Placement placement(Json json, Offsets offsets) {
        return new Placement(
                UUID.fromString(json.text("mark")),
                AnchorJson.read(json.object("anchor"), offsets));
    }
}
