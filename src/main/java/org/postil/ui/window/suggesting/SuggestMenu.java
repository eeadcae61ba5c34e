package org.postil.ui.window.suggesting;

import static org.postil.ui.window.command.Command.always;
import static org.postil.ui.window.command.Command.named;

import java.util.List;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Top;

/// What is done with suggestions.
public final class SuggestMenu {

    private final Suggesting suggesting;
    private final Runnable see;

    /// @param see lets the reader see the queue
    public SuggestMenu(Suggesting suggesting, Runnable see) {
        this.suggesting = suggesting;
        this.see = see;
    }

    public Top top() {
        return new Top(
                Texts.text("ui.menu.suggest"),
                List.of(
                        always("suggestions", see).on("Shortcut+5"),
                        new Line(),
                        named("next-suggestion", () -> suggesting.step(1)).on("Alt+Down"),
                        named("previous-suggestion", () -> suggesting.step(-1)).on("Alt+Up"),
                        new Line(),
                        named("accept-suggestion", suggesting::accept).on("Alt+Enter"),
                        named("accept-alike", suggesting::acceptAlike).on("Alt+Shift+Enter"),
                        named("edit-suggestion", suggesting::edit).on("Alt+E"),
                        named("reject-suggestion", suggesting::reject).on("Alt+Delete"),
                        new Line(),
                        named("next-suggested-document", suggesting::goOn).on("Alt+Page Down"),
                        turnReading()));
    }

    private Command turnReading() {
        return Command.of(
                "read-for-suggestions",
                () ->
                        Texts.text(
                                "ui.command.suggest-reading"
                                        + (suggesting.isReading() ? ".stop" : ".on")),
                suggesting::turnReading);
    }
}
