package org.postil.store.rows;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.postil.message.Message;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.Witness.Body;
import org.postil.model.id.Id;
import org.postil.store.marks.MarkRows;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;

/// What was promised of the versions of a project, their texts and marks, to be read after all that
/// is said of them.
public final class Bodies {

    private final Consumer<Promised> asked;
    private final List<Promised> all = new ArrayList<>();

    /// The version that a body belongs to, as it is called where the body is damaged.
    ///
    /// @param title of its document
    public record Whose(Id<Witness> id, String title, String siglum) {}

    /// A body that is on its way.
    public record Promised(Whose whose, Body body) {

        /// Reads it now. Throws a [Damaged] where it can't be what was written.
        public void read(Database database) throws SQLException {
            body.arrive(Bodies.read(whose, new TextRows(database), new MarkRows(database)));
        }
    }

    /// @param asked returns when one has arrived, for whoever can't wait until [#read] is done
    public Bodies(Consumer<Promised> asked) {
        this.asked = asked;
    }

    Body promise(Whose whose) {
        var body = Body.promised(promised -> asked.accept(new Promised(whose, promised)));
        all.add(new Promised(whose, body));
        return body;
    }

    public int count() {
        return all.size();
    }

    /// Reads all, in the order in which they were promised: much sooner done than one by one, which
    /// tells where something makes no sense. Throws a [Damaged] for the first that can't be what
    /// was written.
    public void read(Database database) throws SQLException {
        var texts = new TextRows(database);
        var marks = new MarkRows(database);
        try (var reading = new BulkReading(database)) {
            texts.gather(reading);
            marks.gather(reading);
            reading.await();
            all.parallelStream().forEach(one -> arrive(one, texts, marks));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException wrong) {
            texts.release();
            marks.release();
        }
        for (Promised one : all) {
            if (Thread.currentThread().isInterrupted()) throw new SQLException("called off");
            if (!one.body.isThere()) one.body.arrive(read(one.whose, texts, marks));
        }
    }

    private static void arrive(Promised one, TextRows texts, MarkRows marks) {
        Id<Witness> id = one.whose.id;
        texts.gathered(id)
                .ifPresent(text -> {
                    try {
                        one.body.arrive(Body.of(text, marks.read(id, text.current())));
                    } catch (SQLException | RuntimeException wrong) {
                        // A second look at this one tells what is wrong.
                    }
                });
    }

    private static Body read(Whose one, TextRows texts, MarkRows marks) throws SQLException {
        try {
            Transcription text =
                    texts.read(one.id)
                            .orElseThrow(() ->
                                    new Damaged(
                                            Message.of(
                                                    "store.damaged.text", one.title, one.siglum)));
            return Body.of(text, marks.read(one.id, text.current()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException wrong) {
            throw new Damaged(Message.of("store.damaged.document", one.title), wrong);
        }
    }
}
