package org.postil.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.format.json.parse.Fields;
import org.postil.format.json.parse.Seen;
import org.postil.message.Refused;
import org.postil.model.Marks;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Hold;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;

/// Reads all that holds on to texts. No two marks of a file have the same id.
final class MarkReader {

    private final Fields file;
    private final TagReader tags;
    private final Map<Id<Witness>, Transcription> texts;
    private final Map<Id<Witness>, OnText> found = new HashMap<>();
    private final Seen seen = new Seen();

    MarkReader(Fields file, Codebook codebook, Map<Id<Witness>, Transcription> texts) {
        this.file = file;
        this.tags = new TagReader(codebook);
        this.texts = texts;
    }

    /// The marks of each version that has any.
    Map<Id<Witness>, Marks> marks() throws Refused {
        for (Fields one : file.many("annotations")) annotation(one, on(one));
        for (Fields one : file.many("setAside")) setAside(one, on(one));
        for (Fields one : file.many("rejections")) rejection(one, on(one));
        for (Fields one : file.many("holds")) hold(one, on(one));
        for (Fields one : file.many("judgements")) judgement(one, on(one));
        var marks = new HashMap<Id<Witness>, Marks>();
        found.forEach((witness, on) -> marks.put(witness, on.marks()));
        return marks;
    }

    private OnText on(Fields mark) throws Refused {
        Id<Witness> witness = mark.id("witness");
        Transcription text = texts.get(witness);
        if (text == null) throw mark.wrong("format.json.dangling", "witness", witness.toString());
        return found.computeIfAbsent(witness, _ -> new OnText(text.current()));
    }

    private void annotation(Fields annotation, OnText on) throws Refused {
        on.annotations.add(
                new Annotation(
                        seen.first(annotation),
                        on.anchors.read(annotation),
                        tags.read(annotation),
                        annotation.text("note"),
                        annotation.choice("certainty", Certainty.class),
                        new Stamp(annotation.text("creator"), annotation.moment("created")),
                        new Stamp(annotation.text("modifiedBy"), annotation.moment("modified"))));
    }

    private void setAside(Fields stretch, OnText on) throws Refused {
        on.setAside.add(
                new SetAside(
                        seen.first(stretch),
                        on.anchors.read(stretch),
                        stretch.choice("kind", SetAside.Kind.class)));
    }

    private void rejection(Fields rejection, OnText on) throws Refused {
        on.rejections.add(
                new Rejection(
                        seen.first(rejection),
                        on.anchors.read(rejection),
                        tags.layer(rejection),
                        rejection.text("quote"),
                        rejection.text("value"),
                        rejection.text("rule")));
    }

    private void hold(Fields hold, OnText on) throws Refused {
        on.holds.add(new Hold(seen.first(hold), on.anchors.read(hold)));
    }

    /// The other version may be gone since.
    private void judgement(Fields judgement, OnText on) throws Refused {
        on.judgements.add(
                new Judgement(
                        seen.first(judgement),
                        on.anchors.read(judgement),
                        judgement.<Witness>id("against").value(),
                        judgement.text("reading"),
                        judgement.text("class"),
                        judgement.flag("everywhere"),
                        judgement.choice("status", Judgement.Status.class),
                        judgement.text("note")));
    }

    /// What was found so far on one text.
    private static final class OnText {
        private final AnchorReader anchors;
        private final List<Annotation> annotations = new ArrayList<>();
        private final List<SetAside> setAside = new ArrayList<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private final List<Hold> holds = new ArrayList<>();
        private final List<Judgement> judgements = new ArrayList<>();

        OnText(String text) {
            anchors = new AnchorReader(text);
        }

        Marks marks() {
            return new Marks(annotations, setAside, rejections, holds, judgements);
        }
    }
}
