package org.postil.collation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postil.collation.Comparison.Link;
import org.postil.collation.Tradition.Rates;
import org.postil.collation.Tradition.Script;
import org.postil.collation.Tradition.Word;
import org.postil.collation.align.Block;
import org.postil.collation.table.Table;
import org.postil.collation.watch.Watch;

/// How many of the words that belong together are linked, and how many links are true, on made-up
/// traditions in several scripts: those in order, those that changed places, and those in the
/// columns of several copies. `mvn -Pevaluate verify`
class CollationEvaluation {

    private static final int SEEDS = 5;
    private static final int NEAR = 12;

    private record Found(int truth, int found, int both) {

        Found plus(Found other) {
            return new Found(truth + other.truth, found + other.found, both + other.both);
        }

        @Override
        public String toString() {
            double precision = found == 0 ? 100 : 100.0 * both / found;
            double recall = truth == 0 ? 100 : 100.0 * both / truth;
            return String.format(Locale.ROOT, "P %6.2f  R %6.2f  (%d)", precision, recall, truth);
        }
    }

    private static final Found NOTHING = new Found(0, 0, 0);

    @Test
    void pairs() {
        System.out.printf(
                "%n%-34s %-28s %-28s%n", "pairs", "words that belong together", "displaced words");
        for (Script script : Script.values()) {
            pair(script, "edition", 4000, 3000, Rates.EDITION, 0);
            pair(script, "scribes", 600, 800, Rates.SCRIBES, 0);
        }
        pair(Script.LATIN, "scribes, long", 8000, 6000, Rates.SCRIBES, 0);
        pair(Script.LATIN, "short and repetitive", 80, 25, Rates.SCRIBES, 0);
        pair(Script.LATIN, "repetitive", 1500, 60, Rates.SCRIBES, 0);
        pair(Script.LATIN, "moved paragraphs", 3000, 3000, Rates.EDITION, 4);
        pair(Script.ARABIC, "moved paragraphs", 3000, 3000, Rates.EDITION, 4);
        pair(Script.CHINESE, "moved paragraphs", 3000, 3000, Rates.EDITION, 4);
    }

    @Test
    void columns() {
        System.out.printf("%n%-34s %-28s%n", "columns", "words in one column");
        for (Script script : Script.values()) {
            columns(script, "6 scribes", 500, 800, 6, Rates.SCRIBES);
        }
        columns(Script.LATIN, "3 editions", 2000, 3000, 3, Rates.EDITION);
        columns(Script.LATIN, "6 scribes, repetitive", 300, 50, 6, Rates.SCRIBES);
    }

    private static void pair(
            Script script, String name, int size, int vocabulary, Rates rates, int moves) {
        Found links = NOTHING;
        Found displaced = NOTHING;
        for (int seed = 1; seed <= SEEDS; seed++) {
            var tradition = new Tradition(seed, script, vocabulary);
            List<Word> a = tradition.original(size);
            List<Word> b = tradition.moved(tradition.copy(a, rates), moves, 60);
            Map<Integer, Integer> truth = truth(tradition, a, b);
            Comparison found =
                    Collation.of(
                            new WitnessText("A", "", tradition.text(a)),
                            new WitnessText("B", "", tradition.text(b)));
            Map<Integer, Integer> here = new HashMap<>();
            for (Link link : found.links()) here.put(link.a().start(), link.b().start());
            Map<Integer, Integer> moved = new HashMap<>();
            for (Block move : found.moves()) {
                for (Link link : found.links(move)) {
                    moved.put(link.a().start(), link.b().start());
                }
            }
            Set<Integer> out = displaced(truth);
            Map<Integer, Integer> both = new HashMap<>(here);
            both.putAll(moved);
            links = links.plus(count(truth, both));
            Map<Integer, Integer> gone = new HashMap<>(truth);
            gone.keySet().retainAll(out);
            both.keySet().retainAll(out);
            displaced = displaced.plus(count(gone, both));
        }
        System.out.printf(Locale.ROOT, "%-34s %s   %s%n", script + " " + name, links, displaced);
    }

    private static Found count(Map<Integer, Integer> truth, Map<Integer, Integer> found) {
        int both = 0;
        for (var one : found.entrySet()) {
            if (one.getValue().equals(truth.get(one.getKey()))) both++;
        }
        return new Found(truth.size(), found.size(), both);
    }

    private static Map<Integer, Integer> truth(Tradition tradition, List<Word> a, List<Word> b) {
        int[] startsA = tradition.starts(a);
        int[] startsB = tradition.starts(b);
        var truth = new HashMap<Integer, Integer>();
        for (int j = 0; j < b.size(); j++) {
            if (b.get(j).origin() >= 0) truth.put(startsA[b.get(j).origin()], startsB[j]);
        }
        return truth;
    }

    /// Words that stand before a neighbour in one text and behind it in the other.
    private static Set<Integer> displaced(Map<Integer, Integer> truth) {
        int[] keys = truth.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var out = new HashSet<Integer>();
        for (int i = 0; i < keys.length; i++) {
            for (int k = i + 1; k < Math.min(keys.length, i + NEAR); k++) {
                if (truth.getOrDefault(keys[i], -1) > truth.getOrDefault(keys[k], -1)) {
                    out.add(keys[i]);
                    out.add(keys[k]);
                }
            }
        }
        return out;
    }

    private static void columns(
            Script script, String name, int size, int vocabulary, int copies, Rates rates) {
        Found all = NOTHING;
        Found pairs = NOTHING;
        for (int seed = 1; seed <= SEEDS; seed++) {
            var tradition = new Tradition(seed, script, vocabulary);
            List<Word> original = tradition.original(size);
            var versions = new java.util.ArrayList<List<Word>>();
            var texts = new java.util.ArrayList<WitnessText>();
            for (int k = 0; k < copies; k++) {
                List<Word> parent = k < 3 ? original : versions.get(k - 2);
                versions.add(tradition.copy(parent, rates));
                texts.add(
                        new WitnessText(
                                "" + (char) ('A' + k), "", tradition.text(versions.get(k))));
            }
            Apparatus found = Apparatus.of(texts, Decided.NOTHING, Watch.NOBODY);
            for (int x = 0; x < copies; x++) {
                for (int y = x + 1; y < copies; y++) {
                    all = all.plus(columns(tradition, versions, found, x, y));
                    pairs = pairs.plus(alone(tradition, versions, texts, x, y));
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-34s %s   %s%n", script + " " + name, all, pairs);
    }

    private static Found columns(
            Tradition tradition, List<List<Word>> versions, Apparatus found, int x, int y) {
        var here = new HashMap<Integer, Integer>();
        Table table = found.table();
        for (int column = 0; column < table.size(); column++) {
            int a = table.token(column, x);
            int b = table.token(column, y);
            if (a == Table.NONE || b == Table.NONE) continue;
            here.put(found.tokens().get(x).start(a), found.tokens().get(y).start(b));
        }
        return count(truth(tradition, versions, x, y), here);
    }

    /// What the two have in order where they are compared without the others.
    private static Found alone(
            Tradition tradition, List<List<Word>> versions, List<WitnessText> texts, int x, int y) {
        var here = new HashMap<Integer, Integer>();
        for (Link link : Collation.of(texts.get(x), texts.get(y)).links()) {
            here.put(link.a().start(), link.b().start());
        }
        return count(truth(tradition, versions, x, y), here);
    }

    private static Map<Integer, Integer> truth(
            Tradition tradition, List<List<Word>> versions, int x, int y) {
        int[] startsX = tradition.starts(versions.get(x));
        int[] startsY = tradition.starts(versions.get(y));
        var place = new HashMap<Integer, Integer>();
        for (int i = 0; i < startsX.length; i++) {
            int origin = versions.get(x).get(i).origin();
            if (origin >= 0) place.put(origin, startsX[i]);
        }
        var truth = new HashMap<Integer, Integer>();
        for (int j = 0; j < startsY.length; j++) {
            Integer there = place.get(versions.get(y).get(j).origin());
            if (there != null) truth.put(there, startsY[j]);
        }
        return truth;
    }
}
