package org.postil.format.json.codebook;

import static org.postil.format.json.parse.Shape.Plain.NUMBER;
import static org.postil.format.json.parse.Shape.Plain.TEXT;
import static org.postil.format.json.parse.Shape.Plain.TEXTS;
import static org.postil.format.json.parse.Shape.Plain.TEXTS_BY_NAME;
import static org.postil.format.json.parse.Shape.may;
import static org.postil.format.json.parse.Shape.must;

import org.postil.format.json.parse.Shape;
import org.postil.format.json.parse.Shape.Many;

/// What keys people, topics and layers may have in a file and which they must have.
public final class CodebookShapes {

    private static final Shape PERSON =
            Shape.of(
                    must("id", TEXT),
                    must("name", TEXT),
                    must("aliases", TEXTS),
                    must("role", TEXT),
                    must("dates", TEXT),
                    must("externalIds", TEXTS_BY_NAME));

    private static final Shape TOPIC =
            Shape.of(
                    must("id", TEXT),
                    must("name", TEXT),
                    may("parent", TEXT),
                    must("definition", TEXT),
                    must("words", TEXTS));

    private static final Shape LAYER =
            Shape.of(
                    must("id", TEXT),
                    must("name", TEXT),
                    must("letter", TEXT),
                    must("colour", TEXT),
                    must("line", TEXT),
                    must("values", TEXT),
                    may("choices", TEXTS));

    /// A file that holds nothing else.
    static final Shape FILE =
            Shape.of(may("$schema", TEXT), must("format", TEXT), must("version", NUMBER))
                    .with(parts());

    private CodebookShapes() {}

    /// The keys under which a file holds them.
    public static Shape.Key[] parts() {
        return new Shape.Key[] {
            must("people", new Many(PERSON)),
            must("topics", new Many(TOPIC)),
            must("layers", new Many(LAYER))
        };
    }
}
