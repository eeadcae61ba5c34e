package org.postil.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.postil.format.json.parse.Fields;
import org.postil.message.Refused;
import org.postil.model.Correction;
import org.postil.model.Original;
import org.postil.model.Transcription;
import org.postil.model.id.Stamp;
import org.postil.text.CleanText;
import org.postil.text.RunningText;
import org.postil.text.Splice;

/// Reads the text of a version, and sees that its corrections lead from the original to it.
final class TextReader {

    private final Fields witness;
    private final RunningText text;

    private TextReader(Fields witness) {
        this.witness = witness;
        this.text = new RunningText(witness.text("original"));
    }

    static Transcription read(Fields witness) throws Refused {
        return new TextReader(witness).transcription();
    }

    private Transcription transcription() throws Refused {
        refuseLineEnds(witness, "original");
        List<Correction> corrections = new ArrayList<>();
        for (Fields correction : witness.many("corrections")) {
            corrections.add(correction(correction));
        }
        String current = witness.text("text");
        if (!text.reads(current)) throw witness.wrong("format.json.corrections", "text");
        String sha256 = Original.sha256(current.getBytes(UTF_8));
        if (!sha256.equals(witness.text("sha256"))) {
            throw witness.wrong("format.json.sha256", "sha256", sha256);
        }
        return Transcription.of(witness.text("original"), corrections);
    }

    private Correction correction(Fields correction) throws Refused {
        refuseLineEnds(correction, "inserted");
        int at = correction.count("at");
        if (at > text.length()) {
            throw correction.wrong(
                    "format.json.beyond",
                    "at",
                    Integer.toString(at),
                    Integer.toString(text.length()));
        }
        var splice =
                new Splice(text.unit(at), correction.text("removed"), correction.text("inserted"));
        if (!text.fits(splice)) throw correction.wrong("format.json.splice", "removed");
        text.apply(splice);
        return new Correction(splice, new Stamp(correction.text("who"), correction.moment("when")));
    }

    private static void refuseLineEnds(Fields fields, String key) throws Refused {
        if (!CleanText.isClean(fields.text(key))) {
            throw fields.wrong("format.json.line-ends", key);
        }
    }
}
