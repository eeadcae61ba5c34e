package org.postil.edit;

import java.util.List;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Original;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// Edits of the library: documents, their versions, and what is known of them. Nothing is ever
/// deleted: to remove is to put into the bin, and undoing an addition does just that.
public sealed interface LibraryEdit extends Edit {

    /// A document is brought in, with its versions.
    ///
    /// @param originals the bytes of the files it came from, to be kept in the project file
    record AddDocument(Document document, List<Original> originals) implements LibraryEdit {
        public AddDocument {
            originals = List.copyOf(originals);
        }
    }

    /// A document gets another version.
    ///
    /// @param originals the bytes of the file it came from, to be kept in the project file
    record AddWitness(Id<Document> document, Witness witness, List<Original> originals)
            implements LibraryEdit {
        public AddWitness {
            originals = List.copyOf(originals);
        }
    }

    record BinDocument(Id<Document> document, boolean inBin) implements LibraryEdit {}

    /// The main version can't go into the bin; choose another first.
    record BinWitness(Id<Witness> witness, boolean inBin) implements LibraryEdit {}

    record RenameDocument(Id<Document> document, String title) implements LibraryEdit {}

    record DescribeDocument(Id<Document> document, Metadata metadata) implements LibraryEdit {}

    record MarkDocument(Id<Document> document, Document.State state) implements LibraryEdit {}

    record WriteDocumentMemo(Id<Document> document, String memo) implements LibraryEdit {}

    record ChooseMain(Id<Document> document, Id<Witness> main) implements LibraryEdit {}

    record RenameWitness(Id<Witness> witness, String siglum) implements LibraryEdit {}

    record DescribeWitness(Id<Witness> witness, Metadata metadata) implements LibraryEdit {}

    /// The reader's own order of the library.
    ///
    /// @param order the documents' ids; what is not named stays behind these
    record OrderDocuments(List<Id<Document>> order) implements LibraryEdit {
        public OrderDocuments {
            order = List.copyOf(order);
        }
    }

    /// All versions of a document go to another, and it is no more.
    ///
    /// @param order the versions of both as they stand afterwards, those of the other in the order
    ///   that they have; what is not named stays behind these
    record JoinDocuments(Id<Document> from, Id<Document> into, List<Id<Witness>> order)
            implements LibraryEdit {
        public JoinDocuments {
            order = List.copyOf(order);
        }
    }

    /// Some versions of a document become a document of their own. The main version stays.
    ///
    /// @param at the new one's place in the library, counted from 0, with the bin
    record PartDocument(Id<Document> from, Cover cover, List<Id<Witness>> versions, int at)
            implements LibraryEdit {
        public PartDocument {
            versions = List.copyOf(versions);
        }
    }

    record RenameProject(String title) implements LibraryEdit {}

    record WriteProjectMemo(String memo) implements LibraryEdit {}
}
