package org.postil.ui.window;

import org.postil.ui.annotation.TagWishes;
import org.postil.ui.library.Wish;
import org.postil.ui.window.desk.PaneWishes;

import java.util.function.Consumer;

/// What the parts of a window want, passed on to what does it. The deeds may come to be after the
/// parts: each is asked for when it is wanted.
final class Wishes {

    private final MainWindow window;

    Wishes(MainWindow window) {
        this.window = window;
    }

    PaneWishes ofPanes() {
        return new PaneWishes(
                key -> window.documentKeys().press(key),
                () -> window.tagDeeds().kept().selecting(),
                () -> window.tagDeeds().kept().selected(),
                pane -> window.correcting().transcribing().turn(pane));
    }

    Consumer<Wish> ofLibrary() {
        return wish -> window.keeping().grant(wish);
    }

    TagWishes ofTags() {
        return new TagWishes(
                tag -> window.tagDeeds().steps().look(tag.witness(), tag.annotation()),
                tag -> window.panes().requestFocus(),
                tag ->
                        window.tagDeeds()
                                .tagger()
                                .revalue(tag.annotation())
                                .ifPresent(Runnable::run),
                tag -> window.tagDeeds().changes().delete(tag.annotation()),
                (tag, change) -> window.tagDeeds().changes().change(tag.annotation(), change));
    }
}
