package org.postil.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.model.Document;
import org.postil.model.Document.State;
import org.postil.model.Metadata.Field;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.fx.VersionWords;

/// A line of the library: a document, or one of its versions beneath it. Two rows are equal when
/// they look the same.
public sealed interface Row {

    /// Of the document or of the version that it shows.
    Id<?> key();

    /// The document that it shows, or to which its version belongs.
    Id<Document> document();

    /// The version that opens with this row.
    Id<Witness> opens();

    /// What it is called: a title, a siglum.
    String name();

    /// A document.
    ///
    /// @param memo true where the reader wrote one
    record OfDocument(
            Id<Document> document,
            String name,
            String date,
            State state,
            boolean memo,
            Id<Witness> opens)
            implements Row {
        @Override
        public Id<?> key() {
            return document;
        }
    }

    /// A version of a document.
    ///
    /// @param main true where it is the one of several that counts
    record OfVersion(
            Id<Document> document, Id<Witness> opens, String name, String source, boolean main)
            implements Row {
        @Override
        public Id<?> key() {
            return opens;
        }
    }

    /// A document and its versions.
    record Entry(OfDocument document, List<OfVersion> versions) {}

    /// All that is known of a document, to be looked through as one types.
    static String words(Document document) {
        Stream<String> known =
                Stream.of(
                                Stream.of(document.title(), VersionWords.date(document)),
                                document.metadata().fields().values().stream(),
                                document.witnesses().stream().map(VersionWords::source),
                                document.witnesses().stream()
                                        .map(one -> one.metadata().get(Field.ARCHIVE_REFERENCE)))
                        .flatMap(one -> one);
        return folded(known.collect(Collectors.joining(" ")));
    }

    static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    static Entry entry(Document one) {
        var document =
                new OfDocument(
                        one.id(),
                        one.title(),
                        VersionWords.date(one),
                        one.state(),
                        !one.memo().isBlank(),
                        one.main());
        return new Entry(
                document, one.witnesses().stream().map(version -> version(one, version)).toList());
    }

    static OfVersion version(Document of, Witness version) {
        boolean main = of.witnesses().size() > 1 && version.id().equals(of.main());
        return new OfVersion(
                of.id(), version.id(), version.siglum(), VersionWords.source(version), main);
    }
}
