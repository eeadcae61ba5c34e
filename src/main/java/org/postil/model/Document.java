package org.postil.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.postil.model.id.Id;

/// The work under study: one cable, letter or record of conversation, in one or more versions.
///
/// @param main the version that counts, unless all are asked for; one of its versions
/// @param memo what the reader thinks of it
/// @param removed true while it lies in the bin
public record Document(
        Id<Document> id,
        String title,
        Metadata metadata,
        State state,
        String memo,
        Id<Witness> main,
        List<Witness> allWitnesses,
        boolean removed) {

    public Document {
        allWitnesses = List.copyOf(allWitnesses);
        if (title.isBlank()) throw new IllegalArgumentException("a document without a title");
        if (!metadata.fits(Metadata.Owner.DOCUMENT)) {
            throw new IllegalArgumentException("no metadata of a document: " + metadata);
        }
        if (allWitnesses.stream().noneMatch(witness -> witness.id().equals(main))) {
            throw new IllegalArgumentException(title + " has no version " + main);
        }
    }

    public static Document of(String title, Witness main) {
        return new Document(
                Id.fresh(), title, Metadata.NONE, State.NEW, "", main.id(), List.of(main), false);
    }

    /// Its versions, without those in the bin.
    public List<Witness> witnesses() {
        return allWitnesses.stream().filter(witness -> !witness.removed()).toList();
    }

    public Optional<Witness> witness(Id<Witness> wanted) {
        for (Witness one : allWitnesses) if (one.id().equals(wanted)) return Optional.of(one);
        return Optional.empty();
    }

    public Witness mainWitness() {
        return witness(main).orElseThrow();
    }

    /// The first of A … Z, then A1 …, that none of its versions has.
    public String freeSiglum() {
        Set<String> taken = allWitnesses.stream().map(Witness::siglum).collect(Collectors.toSet());
        for (int round = 0; ; round++) {
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                String siglum = round == 0 ? "" + letter : "" + letter + round;
                if (!taken.contains(siglum)) return siglum;
            }
        }
    }

    public Document withTitle(String changed) {
        return new Document(id, changed, metadata, state, memo, main, allWitnesses, removed);
    }

    public Document withMetadata(Metadata changed) {
        return new Document(id, title, changed, state, memo, main, allWitnesses, removed);
    }

    public Document withState(State changed) {
        return new Document(id, title, metadata, changed, memo, main, allWitnesses, removed);
    }

    public Document withMemo(String changed) {
        return new Document(id, title, metadata, state, changed, main, allWitnesses, removed);
    }

    public Document withMain(Id<Witness> changed) {
        return new Document(id, title, metadata, state, memo, changed, allWitnesses, removed);
    }

    public Document withWitnesses(List<Witness> changed) {
        return new Document(id, title, metadata, state, memo, main, changed, removed);
    }

    /// The same with one of its versions changed.
    public Document changing(Id<Witness> wanted, UnaryOperator<Witness> change) {
        return withWitnesses(
                allWitnesses.stream()
                        .map(one -> one.id().equals(wanted) ? change.apply(one) : one)
                        .toList());
    }

    public Document inBin(boolean inBin) {
        return new Document(id, title, metadata, state, memo, main, allWitnesses, inBin);
    }

    /// How far the reader is with it.
    public enum State {
        NEW,
        BEGUN,
        DONE
    }
}
