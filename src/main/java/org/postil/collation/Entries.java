package org.postil.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.reading.Difference;
import org.postil.collation.reading.Passage;
import org.postil.collation.reading.Vocabulary;
import org.postil.collation.table.Table;
import org.postil.collation.token.Tokens;
import org.postil.collation.variant.Classifier;
import org.postil.collation.variant.Verdict;
import org.postil.text.Span;

/// Reads a table of several versions as entries: each run of columns in which not all versions
/// agree. Of the judgements on its readings the gravest counts.
final class Entries {

    private final Table table;
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<BitSet> aside = new ArrayList<>();
    private final Classifier classifier;
    private final Map<String, Integer> ids = new HashMap<>();

    Entries(List<Tokens> tokens, Table table, List<Stretch> setAside) {
        this.table = table;
        this.classifier = new Classifier(new Vocabulary(tokens.toArray(Tokens[]::new)));
        for (Tokens one : tokens) {
            int[] all = new int[one.size()];
            for (int i = 0; i < all.length; i++) all[i] = i;
            sequences.add(new Sequence(one, all));
            aside.add(new BitSet());
        }
        for (Stretch one : setAside) {
            Tokens version = tokens.get(one.witness());
            int start = version.firstFrom(one.span().start());
            int end = version.firstFrom(one.span().end());
            aside.get(one.witness()).set(start, Math.max(start, end));
        }
    }

    List<Apparatus.Entry> read() {
        var entries = new ArrayList<Apparatus.Entry>();
        int[] at = new int[table.rows()];
        int[] start = at.clone();
        boolean open = false;
        for (int column = 0; column <= table.size(); column++) {
            boolean agrees = column == table.size() || agrees(column) || isAside(column);
            if (agrees && open) {
                entries.add(entry(start, at));
                open = false;
            }
            if (!agrees && !open) {
                start = at.clone();
                open = true;
            }
            if (column < table.size()) pass(column, at);
        }
        return entries;
    }

    private void pass(int column, int[] at) {
        for (int row = 0; row < at.length; row++) {
            if (table.token(column, row) != Table.NONE) at[row] = table.token(column, row) + 1;
        }
    }

    private boolean agrees(int column) {
        int type = -1;
        for (int row = 0; row < table.rows(); row++) {
            int token = table.token(column, row);
            if (token == Table.NONE) return false;
            int here = sequences.get(row).type(token);
            if (type >= 0 && here != type) return false;
            type = here;
        }
        return true;
    }

    /// True for a column that holds nothing but what is set aside.
    private boolean isAside(int column) {
        for (int row = 0; row < table.rows(); row++) {
            int token = table.token(column, row);
            if (token != Table.NONE && !aside.get(row).get(token)) return false;
        }
        return true;
    }

    private Apparatus.Entry entry(int[] start, int[] end) {
        Map<List<Integer>, Passage> distinct = new LinkedHashMap<>();
        var readings = new ArrayList<Span>();
        var words = new StringBuilder();
        for (int row = 0; row < start.length; row++) {
            var passage =
                    new Passage(sequences.get(row), start[row], Math.max(start[row], end[row]));
            distinct.putIfAbsent(types(passage), passage);
            readings.add(passage.span());
            words.append(passage.text()).append('\u0001');
        }
        String id = Integer.toHexString(words.toString().hashCode());
        int again = ids.merge(id, 1, Integer::sum);
        return new Apparatus.Entry(
                again == 1 ? id : id + "-" + again,
                readings,
                gravest(new ArrayList<>(distinct.values())));
    }

    private static List<Integer> types(Passage passage) {
        var types = new ArrayList<Integer>();
        for (int i = passage.start(); i < passage.end(); i++) types.add(passage.sequence().type(i));
        return types;
    }

    private Verdict gravest(List<Passage> readings) {
        Verdict gravest = null;
        for (int i = 0; i < readings.size(); i++) {
            for (int j = i + 1; j < readings.size(); j++) {
                var pair = new Difference(readings.get(i), readings.get(j), false);
                gravest = graver(gravest, classifier.judge(pair));
            }
        }
        if (gravest == null) throw new IllegalStateException("all versions agree");
        return gravest;
    }

    private static Verdict graver(@Nullable Verdict one, Verdict other) {
        return one == null || other.rank().compareTo(one.rank()) < 0 ? other : one;
    }
}
