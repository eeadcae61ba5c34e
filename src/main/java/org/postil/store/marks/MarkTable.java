package org.postil.store.marks;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postil.model.Witness;
import org.postil.model.annotation.Mark;
import org.postil.model.id.Id;
import org.postil.store.sql.BulkReading;

/// The table of one kind of marks: what they say. Where they stand is left to [AnchorRows].
interface MarkTable<M extends Mark<M>> {

    AnchorRows anchors();

    /// The marks of a version, in no order, with offsets as in the file.
    List<M> read(Id<Witness> witness) throws SQLException;

    /// Those of all versions; there when the reading is awaited.
    ByVersion<M> readAll(BulkReading reading) throws SQLException;

    void insert(Id<Witness> witness, M mark) throws SQLException;

    /// Writes what the mark says, which is all but its anchor.
    void update(Id<Witness> witness, M mark) throws SQLException;

    void delete(UUID mark) throws SQLException;
}
