package org.postil.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// What a reader may want of the library.
public sealed interface Wish {

    /// A version, in the pane that is current.
    record Open(Id<Witness> version) implements Wish {}

    /// A version, in a pane of its own.
    record Beside(Id<Witness> version) implements Wish {}

    /// Files are to come in.
    ///
    /// @param files none where they are still to be chosen
    /// @param under the document whose versions they are to be; none where nothing is said
    record BringIn(List<Path> files, Optional<Id<Document>> under) implements Wish {
        public BringIn {
            files = List.copyOf(files);
        }

        /// Files that are still to be chosen.
        public static BringIn some() {
            return new BringIn(List.of(), Optional.empty());
        }
    }

    /// What was copied elsewhere is to be a document.
    record Paste() implements Wish {}

    /// Another title or siglum.
    record Rename(Row row, String name) implements Wish {}

    /// A document or a version goes under another document.
    record Under(Row row, Id<Document> into) implements Wish {}

    /// A document goes before another one, in the reader's own order.
    record Before(Id<Document> document, Id<Document> next) implements Wish {}

    /// A document goes up or down in the reader's own order.
    record Move(Row row, int by) implements Wish {}

    /// The reader is so far with a document.
    record Mark(Id<Document> document, Document.State state) implements Wish {}

    record Remove(Row row) implements Wish {}

    /// Out of the bin again.
    record PutBack(Row row) implements Wish {}

    record EmptyBin() implements Wish {}
}
