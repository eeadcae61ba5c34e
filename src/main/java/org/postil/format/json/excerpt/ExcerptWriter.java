package org.postil.format.json.excerpt;

import java.util.List;
import org.postil.format.json.print.JsonOut;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Held;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Alteration.Cut;
import org.postil.model.excerpt.Alteration.Gloss;
import org.postil.model.excerpt.Alteration.Insertion;
import org.postil.model.excerpt.Alteration.Slip;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;

/// Writes excerpts; a project without any has no key for them.
public final class ExcerptWriter {

    private final JsonOut out;

    public ExcerptWriter(JsonOut out) {
        this.out = out;
    }

    public void write(List<Excerpt> excerpts) {
        if (!excerpts.isEmpty()) out.objects("excerpts", excerpts, this::excerpt);
    }

    private void excerpt(Excerpt one) {
        out.text("id", one.id().toString());
        out.text("title", one.title());
        out.textIfAny("headnote", one.headings().headnote());
        out.textIfAny("level", one.headings().level());
        out.textIfAny("time", one.headings().time());
        out.textIfAny("licence", one.headings().licence());
        out.text("paper", Kebab.of(one.style().paper()));
        out.text("type", Kebab.of(one.style().type()));
        out.text("numbering", Kebab.of(one.style().numbering()));
        out.flagIfSet("restart", one.style().restart());
        arrangement(one.style().arrangement());
        out.objects("passages", one.passages(), this::passage);
        out.objects("questions", one.questions(), this::question);
    }

    /// Only what is not as in the standard arrangement.
    private void arrangement(Arrangement one) {
        Arrangement standard = Arrangement.STANDARD;
        if (one.layout() != standard.layout()) out.text("layout", Kebab.of(one.layout()));
        if (one.glosses() != standard.glosses()) out.text("glosses", Kebab.of(one.glosses()));
        if (one.variants() != standard.variants()) out.text("variants", Kebab.of(one.variants()));
        out.textIfAny("against", one.against());
        if (one.marked().isEmpty()) return;
        out.texts("marked", one.marked().stream().map(LayerId::value).toList());
    }

    private void passage(Passage one) {
        out.text("witness", one.witness().toString());
        out.text("hold", one.hold().toString());
        out.objects("alterations", one.alterations(), this::alteration);
    }

    private void alteration(Alteration one) {
        out.text("hold", one.hold().toString());
        switch (one) {
            case Cut _ -> out.text("kind", "cut");
            case Insertion insertion -> {
                out.text("kind", "insertion");
                out.text("words", insertion.words());
                out.flagIfSet("behind", insertion.behind());
            }
            case Slip slip -> {
                out.text("kind", "slip");
                out.text("words", slip.right());
                out.flagIfSet("silent", slip.silent());
            }
            case Gloss gloss -> {
                out.text("kind", "gloss");
                out.text("words", gloss.meaning());
            }
        }
    }

    private void question(Question one) {
        out.text("words", one.words());
        out.number("lines", one.lines());
        out.textIfAny("answer", one.answer());
        out.objects("about", one.about(), this::held);
    }

    private void held(Held one) {
        out.text("witness", one.witness().toString());
        out.text("hold", one.hold().toString());
    }
}
