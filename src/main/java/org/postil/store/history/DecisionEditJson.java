package org.postil.store.history;

import java.util.Map;
import org.postil.edit.DecisionEdit;
import org.postil.edit.DecisionEdit.Judge;
import org.postil.edit.DecisionEdit.PutAside;
import org.postil.edit.DecisionEdit.Reconsider;
import org.postil.edit.DecisionEdit.Reject;
import org.postil.edit.DecisionEdit.TakeBack;
import org.postil.edit.DecisionEdit.Withdraw;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;
import org.postil.store.sql.Offsets;
import org.postil.store.sql.Written;

/// Decisions as JSON.
final class DecisionEditJson {

    static final Map<String, EditJson.Reader> READERS =
            Map.of(
                    "put-aside",
                    DecisionEditJson::readPut,
                    "take-back",
                    (json, _) -> new TakeBack(json.id("witness"), json.texts("ids", Id::parse)),
                    "reject",
                    DecisionEditJson::readReject,
                    "reconsider",
                    (json, _) -> new Reconsider(json.id("witness"), json.texts("ids", Id::parse)),
                    "judge",
                    DecisionEditJson::readJudge,
                    "withdraw",
                    (json, _) -> new Withdraw(json.id("witness"), json.texts("ids", Id::parse)));

    private DecisionEditJson() {}

    static Json write(DecisionEdit edit, Texts texts) {
        Offsets offsets = texts.offsets(edit.witness());
        Json json =
                switch (edit) {
                    case PutAside put ->
                            Json.of("put-aside")
                                    .put("stretches", put.stretches(), one -> write(one, offsets));
                    case TakeBack back -> Json.of("take-back").putTexts("ids", back.ids());
                    case Reject reject ->
                            Json.of("reject")
                                    .put(
                                            "rejections",
                                            reject.rejections(),
                                            one -> write(one, offsets));
                    case Reconsider again -> Json.of("reconsider").putTexts("ids", again.ids());
                    case Judge judge ->
                            Json.of("judge")
                                    .put(
                                            "judgements",
                                            judge.judgements(),
                                            one -> write(one, offsets));
                    case Withdraw withdraw -> Json.of("withdraw").putTexts("ids", withdraw.ids());
                };
        return json.put("witness", edit.witness());
    }

    private static PutAside readPut(Json json, Texts texts) {
        Offsets offsets = texts.offsets(json.id("witness"));
        return new PutAside(
                json.id("witness"), json.list("stretches", one -> setAside(one, offsets)));
    }

    private static Reject readReject(Json json, Texts texts) {
        Offsets offsets = texts.offsets(json.id("witness"));
        return new Reject(
                json.id("witness"), json.list("rejections", one -> rejection(one, offsets)));
    }

    private static Judge readJudge(Json json, Texts texts) {
        Offsets offsets = texts.offsets(json.id("witness"));
        return new Judge(
                json.id("witness"), json.list("judgements", one -> judgement(one, offsets)));
    }

    private static Json write(Judgement one, Offsets offsets) {
        return Json.empty()
                .put("id", one.id())
                .put("anchor", AnchorJson.write(one.anchor(), offsets))
                .put("against", new Id<Witness>(one.against()))
                .put("reading", one.reading())
                .put("class", one.kind())
                .put("everywhere", one.everywhere())
                .put("status", Kebab.of(one.status()))
                .put("note", one.note());
    }

    private static Judgement judgement(Json json, Offsets offsets) {
        return new Judgement(
                json.id("id"),
                AnchorJson.read(json.object("anchor"), offsets),
                json.<Witness>id("against").value(),
                json.text("reading"),
                json.text("class"),
                json.flag("everywhere"),
                Written.choice(Judgement.Status.class, json.text("status")),
                json.text("note"));
    }

    private static Json write(SetAside one, Offsets offsets) {
        return Json.empty()
                .put("id", one.id())
                .put("anchor", AnchorJson.write(one.anchor(), offsets))
                .put("kind", Kebab.of(one.kind()));
    }

    private static SetAside setAside(Json json, Offsets offsets) {
        return new SetAside(
                json.id("id"),
                AnchorJson.read(json.object("anchor"), offsets),
                Written.choice(SetAside.Kind.class, json.text("kind")));
    }

    private static Json write(Rejection one, Offsets offsets) {
        return Json.empty()
                .put("id", one.id())
                .put("anchor", AnchorJson.write(one.anchor(), offsets))
                .put("layer", one.layer().value())
                .put("quote", one.quote())
                .put("value", one.value())
                .put("rule", one.rule());
    }

    private static Rejection rejection(Json json, Offsets offsets) {
        return new Rejection(
                json.id("id"),
                AnchorJson.read(json.object("anchor"), offsets),
                new LayerId(json.text("layer")),
                json.text("quote"),
                json.text("value"),
                json.text("rule"));
    }
}
