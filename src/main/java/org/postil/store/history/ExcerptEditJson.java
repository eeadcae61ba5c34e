package org.postil.store.history;

import java.util.List;
import java.util.Map;
import org.postil.edit.ExcerptEdit;
import org.postil.edit.ExcerptEdit.AddExcerpt;
import org.postil.edit.ExcerptEdit.ChangeExcerpt;
import org.postil.edit.ExcerptEdit.LetGo;
import org.postil.edit.ExcerptEdit.RemoveExcerpt;
import org.postil.edit.ExcerptEdit.TakeHold;
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
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;
import org.postil.store.sql.Offsets;
import org.postil.store.sql.Written;

/// Edits of excerpts as JSON.
final class ExcerptEditJson {

    static final Map<String, EditJson.Reader> READERS =
            Map.of(
                    "add-excerpt",
                    (json, _) -> new AddExcerpt(json.number("at"), excerpt(json.object("excerpt"))),
                    "change-excerpt",
                    (json, _) -> new ChangeExcerpt(excerpt(json.object("excerpt"))),
                    "remove-excerpt",
                    (json, _) -> new RemoveExcerpt(json.id("id")),
                    "take-hold",
                    ExcerptEditJson::readTake,
                    "let-go",
                    (json, _) -> new LetGo(json.id("witness"), json.texts("ids", Id::parse)));

    private ExcerptEditJson() {}

    static Json write(ExcerptEdit edit, Texts texts) {
        return switch (edit) {
            case AddExcerpt add ->
                    Json.of("add-excerpt").put("at", add.at()).put("excerpt", write(add.excerpt()));
            case ChangeExcerpt change ->
                    Json.of("change-excerpt").put("excerpt", write(change.excerpt()));
            case RemoveExcerpt remove -> Json.of("remove-excerpt").put("id", remove.id());
            case TakeHold take -> {
                Offsets offsets = texts.offsets(take.witness());
                yield Json.of("take-hold")
                        .put("witness", take.witness())
                        .put("holds", take.holds(), one -> write(one, offsets));
            }
            case LetGo letGo ->
                    Json.of("let-go").put("witness", letGo.witness()).putTexts("ids", letGo.ids());
        };
    }

    private static TakeHold readTake(Json json, Texts texts) {
        Offsets offsets = texts.offsets(json.id("witness"));
        return new TakeHold(
                json.id("witness"),
                json.list(
                        "holds",
                        one ->
                                new Hold(
                                        one.id("id"),
                                        AnchorJson.read(one.object("anchor"), offsets))));
    }

    private static Json write(Hold one, Offsets offsets) {
        return Json.empty()
                .put("id", one.id())
                .put("anchor", AnchorJson.write(one.anchor(), offsets));
    }

    private static Json write(Excerpt one) {
        return Json.empty()
                .put("id", one.id())
                .put("title", one.title())
                .put("headnote", one.headings().headnote())
                .put("level", one.headings().level())
                .put("time", one.headings().time())
                .put("licence", one.headings().licence())
                .put("passages", one.passages(), ExcerptEditJson::write)
                .put("questions", one.questions(), ExcerptEditJson::write)
                .put("paper", Kebab.of(one.style().paper()))
                .put("letters", Kebab.of(one.style().type()))
                .put("numbering", Kebab.of(one.style().numbering()))
                .put("restart", one.style().restart())
                .put("arrangement", write(one.style().arrangement()));
    }

    private static Json write(Arrangement one) {
        return Json.empty()
                .put("layout", Kebab.of(one.layout()))
                .put("glosses", Kebab.of(one.glosses()))
                .put("variants", Kebab.of(one.variants()))
                .put("against", one.against())
                .putTexts("marked", one.marked());
    }

    /// What was kept before there were other arrangements is in the standard one.
    private static Arrangement arrangement(Json excerpt) {
        if (!excerpt.has("arrangement")) return Arrangement.STANDARD;
        Json json = excerpt.object("arrangement");
        return new Arrangement(
                Written.choice(Arrangement.Layout.class, json.text("layout")),
                Written.choice(Arrangement.Glosses.class, json.text("glosses")),
                Written.choice(Arrangement.Variants.class, json.text("variants")),
                json.text("against"),
                json.has("marked") ? json.texts("marked", LayerId::new) : List.of());
    }

    private static Excerpt excerpt(Json json) {
        return new Excerpt(
                json.id("id"),
                json.text("title"),
                new Headings(
                        json.text("headnote"),
                        json.text("level"),
                        json.text("time"),
                        json.text("licence")),
                json.list("passages", ExcerptEditJson::passage),
                json.list("questions", ExcerptEditJson::question),
                new SheetStyle(
                        Written.choice(SheetStyle.Paper.class, json.text("paper")),
                        Written.choice(SheetStyle.Type.class, json.text("letters")),
                        Written.choice(SheetStyle.Numbering.class, json.text("numbering")),
                        json.flag("restart"),
                        arrangement(json)));
    }

    private static Json write(Passage one) {
        return Json.empty()
                .put("hold", one.hold())
                .put("witness", one.witness())
                .put("alterations", one.alterations(), ExcerptEditJson::write);
    }

    private static Passage passage(Json json) {
        return new Passage(
                json.id("hold"),
                json.id("witness"),
                json.list("alterations", ExcerptEditJson::alteration));
    }

    private static Json write(Alteration one) {
        Json json =
                switch (one) {
                    case Cut _ -> Json.of("cut");
                    case Insertion insertion ->
                            Json.of("insertion")
                                    .put("words", insertion.words())
                                    .put("behind", insertion.behind());
                    case Slip slip ->
                            Json.of("slip").put("right", slip.right()).put("silent", slip.silent());
                    case Gloss gloss -> Json.of("gloss").put("meaning", gloss.meaning());
                };
        return json.put("hold", one.hold());
    }

    private static Alteration alteration(Json json) {
        Id<Hold> hold = json.id("hold");
        return switch (json.text("type")) {
            case "cut" -> new Cut(hold);
            case "insertion" -> new Insertion(hold, json.text("words"), json.flag("behind"));
            case "slip" -> new Slip(hold, json.text("right"), json.flag("silent"));
            case "gloss" -> new Gloss(hold, json.text("meaning"));
            default -> throw new IllegalArgumentException("an alteration " + json.text("type"));
        };
    }

    private static Json write(Question one) {
        return Json.empty()
                .put("words", one.words())
                .put("lines", one.lines())
                .put("answer", one.answer())
                .put(
                        "about",
                        one.about(),
                        held ->
                                Json.empty()
                                        .put("witness", held.witness())
                                        .put("hold", held.hold()));
    }

    private static Question question(Json json) {
        return new Question(
                json.text("words"),
                json.number("lines"),
                json.text("answer"),
                json.list("about", one -> new Held(one.id("witness"), one.id("hold"))));
    }
}
