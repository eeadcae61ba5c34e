package org.postil.store.marks;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Hold;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Mark;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.store.sql.BulkReading;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;
import org.postil.store.sql.Offsets;

/// All that holds on to a version's text.
public final class MarkRows {

    private final AnnotationRows annotations;
    private final SetAsideRows setAside;
    private final RejectionRows rejections;
    private final HoldRows holds;
    private final JudgementRows judgements;
    private Optional<Gathered> gathered = Optional.empty();

    public MarkRows(Database database) {
        annotations = new AnnotationRows(database);
        setAside = new SetAsideRows(database);
        rejections = new RejectionRows(database);
        holds = new HoldRows(database);
        judgements = new JudgementRows(database);
    }

    /// All that holds on to all texts, offsets as in the file.
    private record Gathered(
            ByVersion<Annotation> annotations,
            ByVersion<SetAside> setAside,
            ByVersion<Rejection> rejections,
            ByVersion<Hold> holds,
            ByVersion<Judgement> judgements) {}

    /// Reads all tables at once: much sooner done than version by version. To be awaited before
    /// [#read].
    public void gather(BulkReading reading) throws SQLException {
        gathered =
                Optional.of(
                        new Gathered(
                                annotations.readAll(reading),
                                setAside.readAll(reading),
                                rejections.readAll(reading),
                                holds.readAll(reading),
                                judgements.readAll(reading)));
    }

    /// Lets go of what was gathered and not asked for.
    public void release() {
        gathered = Optional.empty();
    }

    public Marks read(Id<Witness> witness, String text) throws SQLException {
        Offsets offsets = Offsets.in(text);
        return new Marks(
                read(annotations, witness, gathered.map(Gathered::annotations), offsets),
                read(setAside, witness, gathered.map(Gathered::setAside), offsets),
                read(rejections, witness, gathered.map(Gathered::rejections), offsets),
                read(holds, witness, gathered.map(Gathered::holds), offsets),
                read(judgements, witness, gathered.map(Gathered::judgements), offsets));
    }

    private static <M extends Mark<M>> List<M> read(
            MarkTable<M> table,
            Id<Witness> witness,
            Optional<ByVersion<M>> gathered,
            Offsets offsets)
            throws SQLException {
        List<M> marks =
                gathered.isPresent() ? gathered.get().of(witness.value()) : table.read(witness);
        if (offsets.areSame()) return marks;
        return marks.stream().map(one -> one.movedTo(offsets.toMemory(one.anchor()))).toList();
    }

    public void insert(Witness witness) throws SQLException {
        Offsets offsets = Offsets.in(witness.text());
        for (var one : witness.annotations()) insert(annotations, witness.id(), one, offsets);
        for (var one : witness.setAside()) insert(setAside, witness.id(), one, offsets);
        for (var one : witness.rejections()) insert(rejections, witness.id(), one, offsets);
        for (var one : witness.marks().holds()) insert(holds, witness.id(), one, offsets);
        for (var one : witness.judgements()) insert(judgements, witness.id(), one, offsets);
    }

    /// Takes out what is gone. For all versions before [#update] of any, or a mark that went from
    /// one version to another would stand there twice in between.
    public void deleteGone(Witness was, Witness is) throws SQLException {
        deleteGone(annotations, was.annotations(), is.annotations());
        deleteGone(setAside, was.setAside(), is.setAside());
        deleteGone(rejections, was.rejections(), is.rejections());
        deleteGone(holds, was.marks().holds(), is.marks().holds());
        deleteGone(judgements, was.judgements(), is.judgements());
    }

    public void update(Witness was, Witness is) throws SQLException {
        Offsets before = Offsets.in(was.text());
        boolean sameText = Difference.same(was.transcription(), is.transcription());
        Both both = new Both(is.id(), before, sameText ? before : Offsets.in(is.text()));
        update(annotations, was.annotations(), is.annotations(), both);
        update(setAside, was.setAside(), is.setAside(), both);
        update(rejections, was.rejections(), is.rejections(), both);
        update(holds, was.marks().holds(), is.marks().holds(), both);
        update(judgements, was.judgements(), is.judgements(), both);
    }

    /// The two states of a version's text.
    private record Both(Id<Witness> witness, Offsets was, Offsets is) {

        /// Where an astral letter came or went, a mark can keep its place in memory and have
        /// another in the file.
        <M extends Mark<M>> BiPredicate<M, M> same() {
            boolean sameInFile = Difference.same(was, is) || (was.areSame() && is.areSame());
            return sameInFile ? Difference::same : (_, _) -> false;
        }
    }

    private static <M extends Mark<M>> void update(
            MarkTable<M> table, List<M> was, List<M> is, Both both) throws SQLException {
        if (Difference.same(was, is) && Difference.same(both.was, both.is)) return;
        Difference<M> difference = Difference.between(was, is, Mark::uuid, both.same());
        for (var pair : difference.changed()) {
            M moved = pair.was().movedTo(pair.is().anchor());
            if (!moved.equals(pair.is())) table.update(both.witness, pair.is());
            table.anchors()
                    .move(
                            pair.is().uuid(),
                            both.was.toFile(pair.was().anchor()),
                            both.is.toFile(pair.is().anchor()));
        }
        for (var added : difference.added()) insert(table, both.witness, added.one(), both.is);
    }

    private static <M extends Mark<M>> void insert(
            MarkTable<M> table, Id<Witness> witness, M mark, Offsets offsets) throws SQLException {
        table.insert(witness, mark);
        table.anchors().insert(mark.uuid(), offsets.toFile(mark.anchor()));
    }

    private static <M extends Mark<M>> void deleteGone(MarkTable<M> table, List<M> was, List<M> is)
            throws SQLException {
        if (Difference.same(was, is)) return;
        for (M gone : Difference.between(was, is, Mark::uuid).removed()) table.delete(gone.uuid());
    }
}
