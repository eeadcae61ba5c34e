package org.postil.format.json.excerpt;

import static org.postil.format.json.parse.Shape.Plain.FLAG;
import static org.postil.format.json.parse.Shape.Plain.NUMBER;
import static org.postil.format.json.parse.Shape.Plain.TEXT;
import static org.postil.format.json.parse.Shape.Plain.TEXTS;
import static org.postil.format.json.parse.Shape.may;
import static org.postil.format.json.parse.Shape.must;

import org.postil.format.json.parse.Shape;
import org.postil.format.json.parse.Shape.Many;

/// What keys an excerpt may have.
public final class ExcerptShapes {

    private static final Shape HELD = Shape.of(must("witness", TEXT), must("hold", TEXT));

    private static final Shape ALTERATION =
            Shape.of(
                    must("hold", TEXT),
                    must("kind", TEXT),
                    may("words", TEXT),
                    may("behind", FLAG),
                    may("silent", FLAG));

    private static final Shape PASSAGE = HELD.with(may("alterations", new Many(ALTERATION)));

    private static final Shape QUESTION =
            Shape.of(
                    must("words", TEXT),
                    may("lines", NUMBER),
                    may("answer", TEXT),
                    may("about", new Many(HELD)));

    public static final Shape EXCERPT =
            Shape.of(
                    must("id", TEXT),
                    must("title", TEXT),
                    may("headnote", TEXT),
                    may("level", TEXT),
                    may("time", TEXT),
                    may("licence", TEXT),
                    may("paper", TEXT),
                    may("type", TEXT),
                    may("numbering", TEXT),
                    may("restart", FLAG),
                    may("layout", TEXT),
                    may("glosses", TEXT),
                    may("variants", TEXT),
                    may("against", TEXT),
                    may("marked", TEXTS),
                    must("passages", new Many(PASSAGE)),
                    may("questions", new Many(QUESTION)));

    private ExcerptShapes() {}
}
