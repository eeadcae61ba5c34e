package org.postil.store.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.analysis.find.Finder.Candidates;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.Witness.Body;
import org.postil.model.id.Id;

/// Which texts the index knew at one time. Of the project that was last asked for it knows where
/// each text stands: so a word that stands in few costs little, however many documents there are.
final class IndexedTexts {

    private final Map<Id<Witness>, Entry> known;
    private volatile Optional<Shelves> last = Optional.empty();

    /// A text in the index.
    ///
    /// @param body that has it
    record Entry(int number, Body body) {

        /// Waits for no text that is still on its way: of a version whose text was changed since,
        /// it was there.
        @SuppressWarnings(
                "ReferenceEquality") // an equal text that is another one is looked through
        boolean isOf(Witness version) {
            return body == version.body() || body.transcription() == version.transcription();
        }
    }

    /// Where the texts of a project stand.
    private static final class Shelves {

        private final Project project;
        private final List<Document> documents;

        /// Of the documents, each at the number of its text; -1 where none has it.
        private final int[] places;

        /// Places of the documents with versions of which nothing is known.
        private final BitSet unknown = new BitSet();

        Shelves(Project project, int highest) {
            this.project = project;
            documents = project.documents();
            places = new int[highest + 1];
            Arrays.fill(places, -1);
        }
    }

    IndexedTexts(Map<Id<Witness>, Entry> known) {
        this.known = new HashMap<>(known);
    }

    /// @param found numbers of the texts that have what is needed
    Candidates candidates(BitSet found) {
        return new Candidates() {
            @Override
            public boolean mayHold(Witness version) {
                return number(version).map(found::get).orElse(true);
            }

            @Override
            public Stream<Document> among(Project project) {
                return documents(project, found);
            }
        };
    }

    private Stream<Document> documents(Project project, BitSet found) {
        Shelves shelves = shelves(project);
        var wanted = (BitSet) shelves.unknown.clone();
        int[] places = shelves.places;
        for (int i = found.nextSetBit(0);
                i >= 0 && i < places.length;
                i = found.nextSetBit(i + 1)) {
            if (places[i] >= 0) wanted.set(places[i]);
        }
        return wanted.stream().mapToObj(shelves.documents::get);
    }

    @SuppressWarnings("ReferenceEquality") // an equal project that is another one is read anew
    private Shelves shelves(Project project) {
        Optional<Shelves> before = last;
        if (before.isPresent() && before.get().project == project) return before.get();
        Shelves now = read(project);
        last = Optional.of(now);
        return now;
    }

    private Shelves read(Project project) {
        var shelves = new Shelves(project, highest());
        for (int i = 0; i < shelves.documents.size(); i++) {
            for (Witness version : shelves.documents.get(i).allWitnesses()) {
                Optional<Integer> number = number(version);
                if (number.isPresent()) shelves.places[number.get()] = i;
                else shelves.unknown.set(i);
            }
        }
        return shelves;
    }

    private int highest() {
        return known.values().stream().mapToInt(Entry::number).max().orElse(0);
    }

    /// Its number, where the index knows this very text of it.
    private Optional<Integer> number(Witness version) {
        Entry entry = known.get(version.id());
        return entry == null || !entry.isOf(version) ? Optional.empty() : Optional.of(entry.number);
    }
}
