package org.postil.ui.window.comparing;

import java.util.Optional;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.session.copies.Copies;
import org.postil.ui.collation.CopiesCard;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// Shows what the two copies that are compared say of themselves, as long as these texts are.
public final class ShowingCopies {

    private final Work work;
    private final Drawer drawer;
    private final Looking looking;

    ShowingCopies(Work work, Drawer drawer, Looking looking) {
        this.work = work;
        this.drawer = drawer;
        this.looking = looking;
    }

    /// Empty where nothing is compared.
    public Optional<Runnable> open() {
        return looking.ofTheseTexts().map(Differences::compared).map(now -> () -> open(now));
    }

    private void open(Compared compared) {
        String a = compared.siglum(true);
        String b = compared.siglum(false);
        var card = new CopiesCard();
        new Latest<Copies>(found -> card.show(found, a, b)).ask(() -> Copies.of(compared));
        String title = Texts.text("ui.copies.title", a, b);
        drawer.open(
                new Drawer.Content(
                        card,
                        _ ->
                                looking.ofTheseTexts()
                                        .filter(now -> isOf(now, compared))
                                        .map(_ -> title)),
                work.project());
    }

    private static boolean isOf(Differences now, Compared then) {
        return now.compared().a().id().equals(then.a().id())
                && now.compared().b().id().equals(then.b().id());
    }
}
