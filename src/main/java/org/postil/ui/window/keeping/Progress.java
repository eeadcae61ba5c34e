package org.postil.ui.window.keeping;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.postil.edit.LibraryEdit.MarkDocument;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Document.State;
import org.postil.model.id.Id;
import org.postil.ui.library.LibraryPane;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

/// Leads through the documents as the library lists them, and notes how far the reader is.
public final class Progress {

    private final Work work;
    private final Panes panes;
    private final LibraryPane library;
    private final Chosen chosen;

    public Progress(Work work, Panes panes, LibraryPane library, Chosen chosen) {
        this.work = work;
        this.panes = panes;
        this.library = library;
        this.chosen = chosen;
    }

    /// Opens the next document (1) in the current pane, or the one before (-1).
    public Optional<Runnable> go(int by) {
        List<Id<Document>> listed = library.listed();
        int to = here(listed).map(at -> at + by).orElse(0);
        if (to < 0 || to >= listed.size()) return Optional.empty();
        return Optional.of(() -> open(listed.get(to)));
    }

    public void mark(Id<Document> document, State state) {
        work.perform(new MarkDocument(document, state));
    }

    /// Marks the document as done, or one that is done as begun.
    public Optional<Runnable> turnDone() {
        return chosen.document()
                .filter(_ -> !work.isReadOnly())
                .map(one -> () -> mark(one.id(), isDone(one) ? State.BEGUN : State.DONE));
    }

    public boolean isDone() {
        return chosen.document().filter(Progress::isDone).isPresent();
    }

    public Optional<Runnable> markNew() {
        return chosen.document()
                .filter(one -> one.state() != State.NEW && !work.isReadOnly())
                .map(one -> () -> mark(one.id(), State.NEW));
    }

    /// Marks the document in the current pane as done and opens the next one that is not.
    public Optional<Runnable> doneAndOn() {
        return current().filter(_ -> !work.isReadOnly()).map(document -> () -> doneAndOn(document));
    }

    private void doneAndOn(Document document) {
        if (!isDone(document)) mark(document.id(), State.DONE);
        Optional<Id<Document>> next = nextUndone();
        if (next.isPresent()) open(next.get());
        else work.say(Message.of("ui.progress.all-done", work.project().documents().size()));
    }

    /// After the last comes the first.
    private Optional<Id<Document>> nextUndone() {
        List<Id<Document>> listed = library.listed();
        int here = here(listed).orElse(-1);
        return IntStream.range(1, listed.size() + 1)
                .mapToObj(by -> listed.get((here + by) % listed.size()))
                .filter(id -> !isDone(work.project().document(id).orElseThrow()))
                .findFirst();
    }

    private void open(Id<Document> document) {
        panes.open(work.project().document(document).orElseThrow().main());
        library.choose(document);
    }

    private Optional<Integer> here(List<Id<Document>> listed) {
        return current().map(Document::id).map(listed::indexOf).filter(at -> at >= 0);
    }

    private Optional<Document> current() {
        return panes.current()
                .map(ReadingPane::shown)
                .flatMap(version -> work.project().documentOf(version));
    }

    private static boolean isDone(Document document) {
        return document.state() == State.DONE;
    }
}
