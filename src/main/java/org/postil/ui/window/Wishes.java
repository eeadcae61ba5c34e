package org.postil.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.postil.model.annotation.Annotation;
import org.postil.session.tagging.Ends.Side;
import org.postil.ui.annotation.TagWishes;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.library.Wish;
import org.postil.ui.window.desk.PaneWishes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.tagging.TagDeeds;

/// What the parts of a window want, passed on to what does it. The deeds may come to be after the
/// parts: each is asked for when it is wanted.
final class Wishes {

    private final MainWindow window;

    Wishes(MainWindow window) {
        this.window = window;
    }

    PaneWishes ofPanes() {
        return new PaneWishes(
                this::pressed,
                () -> window.tagDeeds().kept().selecting(),
                this::selected,
                pane -> window.correcting().transcribing().turn(pane),
                (version, then) -> window.work().onceWhole().run(version, then),
                window.work().isReadOnly() ? Optional.empty() : Optional.of(this::pull));
    }

    /// Until all texts are there no key means anything.
    private boolean pressed(KeyEvent key) {
        return window.work().onceWhole().isWhole() && window.actions().documentKeys().press(key);
    }

    private void selected() {
        deeds().kept().selected();
        window.footnotes().clicked();
    }

    private void pull(ReadingPane pane, Annotation tag, Side side, int place) {
        deeds().changes().moveEnd(pane, tag, side, place);
    }

    Consumer<Wish> ofLibrary() {
        return wish -> window.keeping().grant(wish);
    }

    TagWishes ofTags() {
        return new TagWishes(
                tag -> deeds().steps().look(tag.witness(), tag.annotation()),
                tag -> deeds().steps().show(tag.witness(), tag.annotation()),
                tag -> deeds().tagger().revalue(tag.annotation()).ifPresent(Runnable::run),
                tags -> deeds().picker().repick(annotations(tags)).ifPresent(Runnable::run),
                tags -> deeds().changes().delete(annotations(tags)),
                () -> deeds().steps().turn().ifPresent(Runnable::run),
                (tags, change) -> deeds().changes().change(annotations(tags), change),
                sentence -> window.work().say(sentence));
    }

    private TagDeeds deeds() {
        return window.tagDeeds();
    }

    private static List<Annotation> annotations(List<ShownTag> tags) {
        return tags.stream().map(ShownTag::annotation).toList();
    }
}
