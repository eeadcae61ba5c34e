package org.postil.ui.library;

import java.util.List;
import java.util.stream.Stream;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.fx.VersionWords;

/// A line of the library: a document, or one of its versions beneath it. Two rows are equal when
/// they look the same.
sealed interface Row {

    /// The version that opens with this row.
    Id<Witness> opens();

    record OfDocument(Id<Document> id, String title, String date, Id<Witness> opens)
            implements Row {}

    record OfVersion(Id<Witness> opens, String siglum, String source, boolean main)
            implements Row {}

    /// A document and its versions.
    record Entry(OfDocument document, List<OfVersion> versions) {

        Stream<Row> rows() {
            return Stream.concat(Stream.of(document), versions.stream());
        }
    }

    static List<Entry> of(Project project) {
        return project.documents().stream().map(Row::entry).toList();
    }

    private static Entry entry(Document one) {
        var document = new OfDocument(one.id(), one.title(), VersionWords.date(one), one.main());
        List<OfVersion> versions =
                one.witnesses().stream()
                        .map(version ->
                                new OfVersion(
                                        version.id(),
                                        version.siglum(),
                                        VersionWords.source(version),
                                        version.id().equals(one.main())))
                        .toList();
        return new Entry(document, versions);
    }
}
