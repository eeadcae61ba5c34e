package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.postil.analysis.word.Distance;
import org.postil.analysis.word.WordList;
import org.postil.text.Span;

/// Runs a query on the words of one text. Where words stand is gathered once for all of the query.
final class Matching {

    /// So many are sooner looked through than searched.
    private static final int FEW = 8;

    private final WordList text;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private Matching(WordList text, Sought sought) {
        this.text = text;
        for (int i = 0; i < text.size(); i++) {
            if (!sought.mayHave(text.hash(i))) continue;
            String form = text.form(i);
            if (sought.words.contains(form)) {
                places.computeIfAbsent(form, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /// A query made ready for many texts.
    static final class Sought {

        private final Query query;
        private final Set<String> words = new HashSet<>();

        /// Those of the words, in order.
        private final int[] hashes;

        private Sought(Query query) {
            this.query = query;
            gather(query, words);
            hashes = words.stream().mapToInt(String::hashCode).sorted().toArray();
        }

        static Sought of(Query query) {
            return new Sought(query);
        }

        Query query() {
            return query;
        }

        private boolean mayHave(int hash) {
            if (hashes.length > FEW) return Arrays.binarySearch(hashes, hash) >= 0;
            for (int one : hashes) if (one == hash) return true;
            return false;
        }
    }

    /// Some words in a row: from the first to the last, both included.
    private record Run(int first, int last) implements Comparable<Run> {
        @Override
        public int compareTo(Run other) {
            return first != other.first
                    ? Integer.compare(first, other.first)
                    : Integer.compare(last, other.last);
        }
    }

    /// Where the query is met; empty where the text does not meet it. Nothing in it where all it
    /// asks is that something is not there.
    static Optional<List<Span>> of(Sought sought, WordList text) {
        var matching = new Matching(text, sought);
        return matching.runs(sought.query)
                .map(runs ->
                        new TreeSet<>(runs)
                                .stream().map(run -> text.span(run.first, run.last)).toList());
    }

    private static void gather(Query query, Set<String> wanted) {
        switch (query) {
            case Query.Words words -> wanted.addAll(words.words());
            case Query.Near near -> near.parts().forEach(part -> gather(part, wanted));
            case Query.All all -> all.parts().forEach(part -> gather(part, wanted));
            case Query.Any any -> any.parts().forEach(part -> gather(part, wanted));
            case Query.Not not -> gather(not.part(), wanted);
        }
    }

    private Optional<List<Run>> runs(Query query) {
        return switch (query) {
            case Query.Words words -> some(words(words));
            case Query.Near near -> some(near(near));
            case Query.Not not ->
                    runs(not.part()).isPresent() ? Optional.empty() : Optional.of(List.of());
            case Query.All all -> all(all);
            case Query.Any any -> any(any);
        };
    }

    private static Optional<List<Run>> some(List<Run> runs) {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs);
    }

    private Optional<List<Run>> all(Query.All all) {
        var runs = new ArrayList<Run>();
        for (Query part : all.parts()) {
            Optional<List<Run>> found = runs(part);
            if (found.isEmpty()) return Optional.empty();
            runs.addAll(found.get());
        }
        return Optional.of(runs);
    }

    private Optional<List<Run>> any(Query.Any any) {
        var runs = new ArrayList<Run>();
        boolean met = false;
        for (Query part : any.parts()) {
            Optional<List<Run>> found = runs(part);
            met |= found.isPresent();
            found.ifPresent(runs::addAll);
        }
        return met ? Optional.of(runs) : Optional.empty();
    }

    private List<Run> words(Query.Words words) {
        var runs = new ArrayList<Run>();
        int size = words.words().size();
        for (int first : firstPlaces(words)) {
            if (first + size > text.size()) continue;
            boolean all = true;
            for (int i = 1; i < size && all; i++) all = isAt(words, i, first + i);
            if (all) runs.add(new Run(first, first + size - 1));
        }
        return runs;
    }

    /// Where the first word stands, or may.
    private List<Integer> firstPlaces(Query.Words words) {
        boolean exact = words.slips() == 0 && (!words.begins() || words.words().size() > 1);
        if (exact) return places.getOrDefault(words.words().getFirst(), List.of());
        var found = new ArrayList<Integer>();
        if (words.slips() == 0) {
            for (int i = 0; i < text.size(); i++) if (isAt(words, 0, i)) found.add(i);
            return found;
        }
        Map<String, Boolean> known = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            int place = i;
            if (known.computeIfAbsent(text.form(i), _ -> isAt(words, 0, place))) found.add(i);
        }
        return found;
    }

    private boolean isAt(Query.Words words, int index, int place) {
        String wanted = words.words().get(index);
        boolean last = index == words.words().size() - 1;
        if (last && words.begins()) return text.begins(place, wanted);
        if (words.slips() == 0) return text.is(place, wanted);
        return Distance.isWithin(wanted, text.form(place), words.slips());
    }

    /// Runs that cover one place of each part, in any order, with at most so many words between one
    /// and the next. For each place of the first part the nearest of the others count.
    private List<Run> near(Query.Near near) {
        var runs = new ArrayList<Run>();
        List<List<Run>> parts = near.parts().stream().map(this::words).toList();
        if (parts.stream().anyMatch(List::isEmpty)) return runs;
        for (Run start : parts.getFirst()) {
            Optional<Run> whole = Optional.of(start);
            for (int i = 1; i < parts.size() && whole.isPresent(); i++) {
                whole = joined(whole.get(), parts.get(i), near.distance());
            }
            whole.ifPresent(runs::add);
        }
        return runs;
    }

    private static Optional<Run> joined(Run run, List<Run> others, int distance) {
        Optional<Run> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Run other : others) {
            int between = between(run, other);
            if (between < 0 || between > distance || between >= least) continue;
            least = between;
            nearest = Optional.of(other);
        }
        return nearest.map(
                other -> new Run(Math.min(run.first, other.first), Math.max(run.last, other.last)));
    }

    /// How many words stand between two runs; -1 where they overlap.
    private static int between(Run one, Run other) {
        if (other.first > one.last) return other.first - one.last - 1;
        if (one.first > other.last) return one.first - other.last - 1;
        return -1;
    }
}
