package org.postil.ui.window.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.BinDocument;
import org.postil.edit.LibraryEdit.BinWitness;
import org.postil.edit.LibraryEdit.ChooseMain;
import org.postil.edit.LibraryEdit.OrderDocuments;
import org.postil.edit.LibraryEdit.RenameDocument;
import org.postil.edit.LibraryEdit.RenameWitness;
import org.postil.edit.compound.Arranging;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.library.LibraryPane;
import org.postil.ui.library.Order;
import org.postil.ui.library.Row;
import org.postil.ui.window.project.Work;

/// Keeps the library in order: names, main versions, which version belongs to which document, the
/// reader's own order, the way into the bin and out of it.
public final class Librarian {

    private final Work work;
    private final LibraryPane library;
    private final Chosen chosen;

    public Librarian(Work work, LibraryPane library, Chosen chosen) {
        this.work = work;
        this.library = library;
        this.chosen = chosen;
    }

    /// Lets the reader type another name where the old one stands.
    public Optional<Runnable> rename() {
        return chosen.row().flatMap(row -> work.ifWritable(() -> library.rename(row)));
    }

    public void rename(Row row, String name) {
        switch (row) {
            case Row.OfDocument document ->
                    work.perform(new RenameDocument(document.document(), name));
            case Row.OfVersion version -> rename(version, name);
        }
    }

    private void rename(Row.OfVersion version, String siglum) {
        Document document = document(version);
        boolean taken =
                document.allWitnesses().stream().anyMatch(one -> one.siglum().equals(siglum));
        if (taken) work.say(Message.of("cli.siglum-taken", document.title(), siglum));
        else work.perform(new RenameWitness(version.opens(), siglum));
    }

    /// Makes the version the one that counts.
    public Optional<Runnable> chooseMain() {
        Optional<Document> document = chosen.document();
        return chosen.version()
                .filter(version -> document.filter(one -> !isMain(one, version)).isPresent())
                .flatMap(version ->
                        work.ifWritable(() ->
                                work.perform(
                                        new ChooseMain(
                                                document.orElseThrow().id(), version.id()))));
    }

    private static boolean isMain(Document document, Witness version) {
        return document.main().equals(version.id());
    }

    /// Puts a document or a version under another document.
    public void under(Row row, Id<Document> into) {
        Project project = work.project();
        Document target = project.document(into).orElseThrow();
        work.perform(
                switch (row) {
                    case Row.OfDocument from -> Arranging.together(document(from), target);
                    case Row.OfVersion version ->
                            Arranging.together(
                                    project,
                                    project.witness(version.opens()).orElseThrow(),
                                    target);
                });
        library.choose(row instanceof Row.OfVersion ? row.key() : row.opens());
    }

    /// Makes the version a document of its own.
    public Optional<Runnable> apart() {
        return chosen.version()
                .filter(_ -> !work.isReadOnly())
                .flatMap(version -> Arranging.apart(work.project(), version))
                .map(edit -> () -> work.perform(edit));
    }

    /// Moves the document up or down in the reader's own order.
    public Optional<Runnable> move(int by) {
        return chosen.row().flatMap(row -> work.ifWritable(() -> move(row, by)));
    }

    public void move(Row row, int by) {
        if (library.order() != Order.OWN) {
            work.say(Message.of("ui.library.not-own"));
            return;
        }
        List<Id<Document>> listed = library.listed();
        int to = listed.indexOf(row.document()) + by;
        if (to >= 0 && to < listed.size()) place(row.document(), listed.get(to), by > 0);
    }

    public void before(Id<Document> document, Id<Document> next) {
        place(document, next, false);
    }

    private void place(Id<Document> document, Id<Document> other, boolean behind) {
        var order =
                new ArrayList<>(work.project().allDocuments().stream().map(Document::id).toList());
        order.remove(document);
        order.add(order.indexOf(other) + (behind ? 1 : 0), document);
        work.perform(new OrderDocuments(order));
    }

    /// Puts what is chosen into the bin.
    public Optional<Runnable> remove() {
        return chosen.row().flatMap(row -> work.ifWritable(() -> remove(row)));
    }

    /// The only version of a document takes it along; where the main one goes another counts.
    public void remove(Row row) {
        Document document = document(row);
        Optional<Witness> next =
                document.witness(row.opens()).flatMap(one -> Arranging.next(document, one));
        if (row instanceof Row.OfDocument || next.isEmpty()) {
            work.perform(new BinDocument(document.id(), true));
        } else if (document.main().equals(row.opens())) {
            work.perform(withNextMain(document, row, next.get()));
        } else {
            work.perform(new BinWitness(row.opens(), true));
        }
    }

    private static Edit withNextMain(Document document, Row row, Witness next) {
        return new Edit.Together(
                Message.of("edit.bin-version", row.name()),
                List.of(
                        new ChooseMain(document.id(), next.id()),
                        new BinWitness(row.opens(), true)));
    }

    public void putBack(Row row) {
        work.perform(
                switch (row) {
                    case Row.OfDocument document -> new BinDocument(document.document(), false);
                    case Row.OfVersion version -> new BinWitness(version.opens(), false);
                });
    }

    private Document document(Row row) {
        return work.project().document(row.document()).orElseThrow();
    }
}
