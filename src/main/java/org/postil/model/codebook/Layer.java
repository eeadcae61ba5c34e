package org.postil.model.codebook;

import java.util.List;
import org.postil.model.id.LayerId;

/// A kind of tag: what it is called, how it is marked on the page, and what its tags may say.
///
/// @param letter the key that tags with it, one letter; empty where it has none
/// @param colour of its lines and tints on a light page, as `#RRGGBB`
public record Layer(
        LayerId id, String name, String letter, String colour, LineStyle line, Values values) {

    /// The kinds that every project has. Blue, green and vermillion of Okabe and Ito, darkened
    /// where they must pass 3:1 on paper white.
    public static final List<Layer> BUILT_IN =
            List.of(
                    builtIn(
                            LayerId.SPEAKER,
                            "Speaker",
                            "S",
                            "#D55E00",
                            LineStyle.BAR,
                            new Values.People()),
                    builtIn(
                            LayerId.PERSON,
                            "Person",
                            "P",
                            "#0072B2",
                            LineStyle.SOLID,
                            new Values.People()),
                    builtIn(
                            LayerId.DATE,
                            "Date",
                            "D",
                            "#009E73",
                            LineStyle.DOUBLE,
                            new Values.Dates()),
                    builtIn(
                            LayerId.TOPIC,
                            "Topic",
                            "T",
                            "#CC79A7",
                            LineStyle.SOLID,
                            new Values.Topics()),
                    builtIn(
                            LayerId.NOTE,
                            "Note",
                            "N",
                            "#57534E",
                            LineStyle.DOTTED,
                            new Values.None()));

    public Layer {
        if (name.isBlank()) throw new IllegalArgumentException("a layer without a name");
        if (!colour.matches("#[0-9A-F]{6}")) {
            throw new IllegalArgumentException("no colour as #RRGGBB: " + colour);
        }
        if (letter.codePointCount(0, letter.length()) > 1) {
            throw new IllegalArgumentException("more than a letter: " + letter);
        }
    }

    public Layer withName(String changed) {
        return new Layer(id, changed, letter, colour, line, values);
    }

    public Layer withColour(String changed) {
        return new Layer(id, name, letter, changed, line, values);
    }

    public Layer withLine(LineStyle changed) {
        return new Layer(id, name, letter, colour, changed, values);
    }

    public Layer withLetter(String changed) {
        return new Layer(id, name, changed, colour, line, values);
    }

    public Layer withValues(Values changed) {
        return new Layer(id, name, letter, colour, line, changed);
    }

    public boolean isBuiltIn() {
        return BUILT_IN.stream().anyMatch(layer -> layer.id.equals(id));
    }

    private static Layer builtIn(
            LayerId id, String name, String letter, String colour, LineStyle line, Values values) {
        return new Layer(id, name, letter, colour, line, values);
    }

    /// How a layer is told apart without colour.
    public enum LineStyle {
        /// In the margin, along all lines.
        BAR,
        SOLID,
        DOUBLE,
        DASHED,
        DOTTED
    }

    /// What tags of a layer may say.
    public sealed interface Values {
        record People() implements Values {}

        record Dates() implements Values {}

        record Topics() implements Values {}

        /// Nothing: the note on the annotation says it all.
        record None() implements Values {}

        /// Any words.
        record Open() implements Values {}

        /// One of these.
        record Closed(List<String> choices) implements Values {
            public Closed {
                choices = List.copyOf(choices);
                if (choices.isEmpty()) throw new IllegalArgumentException("nothing to choose from");
            }
        }
    }
}
