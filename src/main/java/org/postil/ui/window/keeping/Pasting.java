package org.postil.ui.window.keeping;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.format.PlainText;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.ui.fx.Background;
import org.postil.ui.library.LibraryPane;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.project.Work;

/// Makes a document of what was copied elsewhere.
public final class Pasting {

    private final Work work;
    private final Panes panes;
    private final LibraryPane library;

    public Pasting(Work work, Panes panes, LibraryPane library) {
        this.work = work;
        this.panes = panes;
        this.library = library;
    }

    public Optional<Runnable> paste() {
        return work.ifWritable(this::pasteNow);
    }

    private void pasteNow() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied == null || copied.isBlank()) {
            work.say(Message.of("ui.paste.nothing"));
            return;
        }
        Background.run(
                () -> PlainText.pasted(copied),
                this::take,
                problem -> {
                    if (problem instanceof Refused refused) work.say(refused.problem());
                });
    }

    private void take(Document document) {
        if (work.isLeft()) return;
        work.perform(new AddDocument(document, List.of()));
        panes.open(document.main());
        library.choose(document.id());
    }
}
