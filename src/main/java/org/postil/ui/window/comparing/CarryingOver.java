package org.postil.ui.window.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.postil.message.Brief;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.session.comparing.CarryOver;
import org.postil.session.comparing.CarryOver.Found;
import org.postil.session.comparing.Compared;
import org.postil.session.suggesting.Suggestion;
import org.postil.ui.collation.CarryCard;
import org.postil.ui.fx.TagWords;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.VersionWords;
import org.postil.ui.fx.passages.PassageLine;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// Lists the tags of one version that the other has not, at the words that belong together with
/// theirs. Those that the reader checks become suggestions of the other version, to be accepted or
/// rejected one by one, or are copied at once: one step to undo.
final class CarryingOver {

    private final Work work;
    private final Panes panes;
    private final Drawer drawer;
    private BiConsumer<Witness, List<Suggestion>> propose = (_, _) -> {};

    CarryingOver(Work work, Panes panes, Drawer drawer) {
        this.work = work;
        this.panes = panes;
        this.drawer = drawer;
    }

    void proposeBy(BiConsumer<Witness, List<Suggestion>> how) {
        propose = how;
    }

    void open(Compared compared, boolean fromA) {
        work.settle();
        Optional<CarryOver> found = of(compared, fromA, work.project());
        if (found.isEmpty()) return;
        var card =
                CarryCard.of(
                        found.get().found(),
                        one -> line(one, found.get(), compared, fromA),
                        remarks(found.get(), compared, fromA),
                        new CarryCard.Wishes(
                                chosen -> propose(found.get(), chosen),
                                chosen -> carry(compared, fromA, chosen)));
        drawer.open(
                new Drawer.Content(
                        card,
                        project ->
                                of(compared, fromA, project)
                                        .filter(now -> now.found().equals(found.get().found()))
                                        .map(_ -> title(compared, fromA))),
                work.project());
    }

    private static String title(Compared compared, boolean fromA) {
        return Texts.text("ui.carry.title", compared.siglum(fromA), compared.siglum(!fromA));
    }

    /// Empty where either text has changed by now, or is gone.
    private static Optional<CarryOver> of(Compared compared, boolean fromA, Project project) {
        Witness from = fromA ? compared.a() : compared.b();
        Witness to = fromA ? compared.b() : compared.a();
        Optional<Witness> nowFrom = now(from, project);
        Optional<Witness> nowTo = now(to, project);
        if (nowFrom.isEmpty() || nowTo.isEmpty()) return Optional.empty();
        return Optional.of(CarryOver.of(compared.comparison(), fromA, nowFrom.get(), nowTo.get()));
    }

    private static Optional<Witness> now(Witness then, Project project) {
        return project.witnesses()
                .filter(one -> one.id().equals(then.id()) && one.text().equals(then.text()))
                .findFirst();
    }

    private void propose(CarryOver all, List<Found> chosen) {
        drawer.close();
        propose.accept(all.to(), all.suggestions(chosen));
    }

    private void carry(Compared compared, boolean fromA, List<Found> chosen) {
        drawer.close();
        Witness to = fromA ? compared.b() : compared.a();
        CarryOver.edit(to.id(), chosen, work.session().stamp()).ifPresent(work::perform);
        panes.requestFocus();
    }

    private PassageLine line(Found one, CarryOver all, Compared compared, boolean fromA) {
        ParagraphNumbers numbers = fromA ? compared.numbersB() : compared.numbersA();
        String place =
                Texts.text(
                        "ui.carry.place",
                        compared.siglum(!fromA),
                        VersionWords.paragraph(numbers.at(one.passage().hull().start())),
                        says(one.tag()));
        String remark = one.whole() ? "" : Texts.text("ui.carry.part", compared.siglum(!fromA));
        return PassageLine.of(all.to().text(), one.passage().hull(), place, remark);
    }

    /// What is not copied, and why.
    private List<String> remarks(CarryOver all, Compared compared, boolean fromA) {
        var remarks = new ArrayList<String>();
        for (CarryOver.Other other : all.others()) {
            remarks.add(
                    Texts.text(
                            "ui.carry.other",
                            quote(all.from(), other.tag()),
                            says(other.tag()),
                            compared.siglum(!fromA),
                            says(other.there())));
        }
        for (CarryOver.Lost lost : all.lost()) {
            remarks.add(
                    Texts.text(
                            "ui.carry.lost",
                            quote(all.from(), lost.tag()),
                            says(lost.tag()),
                            Texts.of(lost.why())));
        }
        return remarks;
    }

    private static String quote(Witness version, Annotation tag) {
        return Brief.of(tag.anchor().quote(version.text()));
    }

    private String says(Annotation tag) {
        var book = work.project().codebook();
        String layer = book.layer(tag.layer()).map(one -> one.name()).orElse("");
        return TagWords.of(tag, book)
                .value()
                .map(Texts::of)
                .map(value -> Texts.text("ui.carry.tag", layer, value))
                .orElse(layer);
    }
}
