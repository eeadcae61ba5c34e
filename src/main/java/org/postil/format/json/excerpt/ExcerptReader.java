package org.postil.format.json.excerpt;

import java.util.ArrayList;
import java.util.List;
import org.postil.format.json.parse.Faults;
import org.postil.format.json.parse.Fields;
import org.postil.format.json.parse.Seen;
import org.postil.message.Refused;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Held;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Alteration.Cut;
import org.postil.model.excerpt.Alteration.Gloss;
import org.postil.model.excerpt.Alteration.Insertion;
import org.postil.model.excerpt.Alteration.Slip;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Headings;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;
import org.postil.model.excerpt.SheetStyle.Paper;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// Reads the excerpts of a project file. A version that an excerpt names may be gone, and a hold
/// with it: the sheet then says that its passage is lost.
public final class ExcerptReader {

    private static final List<String> KINDS = List.of("cut", "insertion", "slip", "gloss");

    private final Fields file;

    public ExcerptReader(Fields file) {
        this.file = file;
    }

    public List<Excerpt> excerpts() throws Refused {
        var all = new ArrayList<Excerpt>();
        var seen = new Seen();
        for (Fields one : file.many("excerpts")) all.add(excerpt(one, seen.first(one)));
        return all;
    }

    private static Excerpt excerpt(Fields one, Id<Excerpt> id) throws Refused {
        var passages = new ArrayList<Passage>();
        for (Fields passage : one.many("passages")) passages.add(passage(passage));
        var questions = new ArrayList<Question>();
        for (Fields question : one.many("questions")) questions.add(question(question));
        return new Excerpt(
                id,
                one.notBlank("title"),
                new Headings(
                        one.text("headnote"),
                        one.text("level"),
                        one.text("time"),
                        one.text("licence")),
                passages,
                questions,
                style(one));
    }

    /// What is left out is as in the standard style.
    private static SheetStyle style(Fields one) throws Refused {
        SheetStyle standard = SheetStyle.STANDARD;
        return new SheetStyle(
                one.has("paper") ? one.choice("paper", Paper.class) : standard.paper(),
                one.has("type") ? one.choice("type", SheetStyle.Type.class) : standard.type(),
                one.has("numbering")
                        ? one.choice("numbering", Numbering.class)
                        : standard.numbering(),
                one.flag("restart"),
                arrangement(one));
    }

    private static Arrangement arrangement(Fields one) throws Refused {
        Arrangement standard = Arrangement.STANDARD;
        return new Arrangement(
                one.has("layout")
                        ? one.choice("layout", Arrangement.Layout.class)
                        : standard.layout(),
                one.has("glosses")
                        ? one.choice("glosses", Arrangement.Glosses.class)
                        : standard.glosses(),
                one.has("variants")
                        ? one.choice("variants", Arrangement.Variants.class)
                        : standard.variants(),
                one.text("against"),
                marked(one));
    }

    private static List<LayerId> marked(Fields one) throws Refused {
        var layers = new ArrayList<LayerId>();
        for (String name : one.texts("marked")) {
            try {
                layers.add(new LayerId(name));
            } catch (IllegalArgumentException _) {
                throw one.wrong("format.json.layer-id", "marked", Faults.shown(name));
            }
        }
        return layers;
    }

    private static Passage passage(Fields one) throws Refused {
        var alterations = new ArrayList<Alteration>();
        for (Fields alteration : one.many("alterations")) alterations.add(alteration(alteration));
        return new Passage(one.id("hold"), one.id("witness"), alterations);
    }

    private static Alteration alteration(Fields one) throws Refused {
        Id<Hold> hold = one.id("hold");
        return switch (one.text("kind")) {
            case "cut" -> new Cut(hold);
            case "insertion" -> new Insertion(hold, one.notBlank("words"), one.flag("behind"));
            case "slip" -> new Slip(hold, one.notBlank("words"), one.flag("silent"));
            case "gloss" -> new Gloss(hold, one.notBlank("words"));
            default -> throw one.noChoice("kind", KINDS);
        };
    }

    private static Question question(Fields one) throws Refused {
        int lines = one.count("lines");
        if (lines > Question.MOST_LINES) {
            throw one.wrong("format.json.number", "lines", Integer.toString(lines));
        }
        var about = new ArrayList<Held>();
        for (Fields held : one.many("about")) {
            about.add(new Held(held.id("witness"), held.id("hold")));
        }
        return new Question(one.notBlank("words"), lines, one.text("answer"), about);
    }
}
