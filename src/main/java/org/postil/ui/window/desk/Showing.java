package org.postil.ui.window.desk;

import java.util.Optional;
import org.postil.edit.change.Change;
import org.postil.edit.history.Whereabouts;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// Lets the reader see a place of a document, whether it is open or not.
public final class Showing {

    private final Panes panes;

    public Showing(Panes panes) {
        this.panes = panes;
    }

    /// Shows where a change happened, with the caret behind it, and says where that is. Empty where
    /// it happened in no text.
    public Optional<Message> what(Change change) {
        return Whereabouts.of(change)
                .map(place -> {
                    int end = place.span().end();
                    go(place.witness(), new Span(end, end), place.span());
                    return name(change, place.witness());
                });
    }

    /// Selects this span of a version and brings it into sight.
    public void words(Id<Witness> version, Span span) {
        go(version, span, span);
    }

    /// The focus stays where it is, unless it is in another pane.
    private void go(Id<Witness> version, Span selected, Span revealed) {
        if (panes.showing(version).isEmpty()) panes.open(version);
        panes.showing(version)
                .ifPresent(pane -> {
                    if (panes.isFocusWithin()) panes.enter(pane);
                    else panes.makeCurrent(pane);
                    pane.text().select(selected);
                    pane.text().reveal(revealed);
                });
    }

    private static Message name(Change change, Id<Witness> version) {
        Document document = change.after().documentOf(version).orElseThrow();
        String siglum = document.witness(version).orElseThrow().siglum();
        return Message.of("ui.place", document.title(), siglum);
    }
}
