package org.postil.format.json;

import static org.postil.format.json.parse.Shape.Plain.BYTES;
import static org.postil.format.json.parse.Shape.Plain.FLAG;
import static org.postil.format.json.parse.Shape.Plain.NUMBER;
import static org.postil.format.json.parse.Shape.Plain.SPANS;
import static org.postil.format.json.parse.Shape.Plain.TEXT;
import static org.postil.format.json.parse.Shape.Plain.TEXTS;
import static org.postil.format.json.parse.Shape.may;
import static org.postil.format.json.parse.Shape.must;

import org.postil.format.MetadataKeys;
import org.postil.format.json.codebook.CodebookShapes;
import org.postil.format.json.excerpt.ExcerptShapes;
import org.postil.format.json.parse.Shape;
import org.postil.format.json.parse.Shape.Many;
import org.postil.format.json.parse.Shape.One;
import org.postil.model.Metadata.Owner;

/// What keys each object of a project file may have and which it must have. The JSON schema says
/// the same, with what each is for.
final class Shapes {

    private static final Shape PROJECT =
            Shape.of(must("id", TEXT), must("title", TEXT), must("memo", TEXT));

    private static final Shape CORRECTION =
            Shape.of(
                    must("at", NUMBER),
                    must("removed", TEXT),
                    must("inserted", TEXT),
                    must("who", TEXT),
                    must("when", TEXT));

    private static final Shape SOURCE =
            Shape.of(
                    must("name", TEXT),
                    must("sha256", TEXT),
                    must("bytes", NUMBER),
                    must("encoding", TEXT),
                    must("imported", TEXT));

    private static final Shape ORIGIN =
            Shape.of(must("witness", TEXT), must("start", NUMBER), must("end", NUMBER));

    private static final Shape WITNESS =
            Shape.of(
                            must("id", TEXT),
                            must("siglum", TEXT),
                            may("removed", FLAG),
                            must("text", TEXT),
                            must("sha256", TEXT),
                            must("original", TEXT),
                            must("corrections", new Many(CORRECTION)))
                    .with(metadata(Owner.WITNESS))
                    .with(may("source", new One(SOURCE)), may("origin", new One(ORIGIN)));

    private static final Shape DOCUMENT =
            Shape.of(must("id", TEXT), must("title", TEXT))
                    .with(metadata(Owner.DOCUMENT))
                    .with(
                            must("state", TEXT),
                            must("main", TEXT),
                            must("memo", TEXT),
                            may("removed", FLAG),
                            must("witnesses", new Many(WITNESS)));

    private static final Shape SET_ASIDE = mark().with(must("kind", TEXT));

    private static final Shape REJECTION =
            mark().with(
                            must("layer", TEXT),
                            must("quote", TEXT),
                            must("value", TEXT),
                            must("rule", TEXT));

    private static final Shape JUDGEMENT =
            mark().with(
                            must("against", TEXT),
                            must("reading", TEXT),
                            may("class", TEXT),
                            may("everywhere", FLAG),
                            must("status", TEXT),
                            may("note", TEXT));

    private static final Shape ANNOTATION =
            mark().with(
                            must("layer", TEXT),
                            must("prefix", TEXT),
                            must("suffix", TEXT),
                            may("person", TEXT),
                            may("mode", TEXT),
                            may("to", TEXTS),
                            may("date", TEXT),
                            may("aspect", TEXT),
                            may("zone", TEXT),
                            may("topic", TEXT),
                            may("value", TEXT),
                            must("note", TEXT),
                            must("certainty", TEXT),
                            must("creator", TEXT),
                            must("created", TEXT),
                            must("modified", TEXT),
                            must("modifiedBy", TEXT));

    private static final Shape SEARCH =
            Shape.of(must("id", TEXT), must("name", TEXT), must("line", TEXT));

    private static final Shape ORIGINAL = Shape.of(must("sha256", TEXT), must("base64", BYTES));

    /// The whole file.
    static final Shape FILE =
            Shape.of(
                            may("$schema", TEXT),
                            must("format", TEXT),
                            must("version", NUMBER),
                            must("project", new One(PROJECT)))
                    .with(CodebookShapes.parts())
                    .with(
                            must("documents", new Many(DOCUMENT)),
                            must("annotations", new Many(ANNOTATION)),
                            must("setAside", new Many(SET_ASIDE)),
                            must("rejections", new Many(REJECTION)),
                            may("holds", new Many(mark())),
                            may("judgements", new Many(JUDGEMENT)),
                            may("excerpts", new Many(ExcerptShapes.EXCERPT)),
                            may("searches", new Many(SEARCH)),
                            may("originals", new Many(ORIGINAL)));

    private Shapes() {}

    private static Shape mark() {
        return Shape.of(
                must("id", TEXT),
                must("witness", TEXT),
                must("start", NUMBER),
                must("end", NUMBER),
                must("spans", SPANS),
                may("orphan", FLAG),
                must("exact", TEXT));
    }

    private static Shape.Key[] metadata(Owner owner) {
        return MetadataKeys.fields(owner).stream()
                .map(field -> may(MetadataKeys.of(field), TEXT))
                .toArray(Shape.Key[]::new);
    }
}
