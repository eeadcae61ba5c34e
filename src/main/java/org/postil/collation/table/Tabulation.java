package org.postil.collation.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.postil.collation.align.Alignment;
import org.postil.collation.align.exact.Exact;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Scores;
import org.postil.collation.align.exact.Stretch;
import org.postil.collation.token.Form;
import org.postil.collation.token.Tokens;

/// A table that grows by one version after the other. A new version comes by its alignment with one
/// that is there; what it does not share with that one is aligned with what the others have in the
/// same place.
public final class Tabulation {

    /// Larger gaps are not looked into: both sides stand one after the other there.
    private static final int LARGEST_GAP = 1_000_000;

    private final List<Tokens> versions;
    private final Scores scores = new Scores();
    private List<int[]> columns = new ArrayList<>();

    public Tabulation(List<Tokens> versions) {
        this.versions = List.copyOf(versions);
    }

    public Table table() {
        return new Table(versions.size(), columns);
    }

    /// The first version: a column for each token.
    public void begin(int version) {
        for (int token = 0; token < versions.get(version).size(); token++) {
            columns.add(column(version, token));
        }
    }

    private int[] column(int version, int token) {
        int[] column = new int[versions.size()];
        Arrays.fill(column, Table.NONE);
        column[version] = token;
        return column;
    }

    /// The next version.
    ///
    /// @param alignment of the partner, which is in the table, with the version
    /// @param setAside tokens of the version that are not to be aligned
    public void add(int version, int partner, Alignment alignment, BitSet setAside) {
        int[] columnOf = new int[versions.get(partner).size()];
        for (int c = 0; c < columns.size(); c++) {
            int token = columns.get(c)[partner];
            if (token != Table.NONE) columnOf[token] = c;
        }
        var grown = new ArrayList<int[]>(columns.size());
        int column = 0;
        int token = 0;
        for (int i = 0; i < alignment.a().size(); i++) {
            int j = alignment.pairing().inB(i);
            if (j == Pairing.NONE || alignment.b().token(j) < token) continue;
            int linked = columnOf[alignment.a().token(i)];
            int there = alignment.b().token(j);
            gap(grown, column, linked, version, token, there, setAside);
            int[] shared = columns.get(linked);
            shared[version] = there;
            grown.add(shared);
            column = linked + 1;
            token = there + 1;
        }
        gap(grown, column, columns.size(), version, token, versions.get(version).size(), setAside);
        columns = grown;
    }

    private void gap(
            List<int[]> grown,
            int startColumn,
            int endColumn,
            int version,
            int startToken,
            int endToken,
            BitSet setAside) {
        Pairing pairing = paired(startColumn, endColumn, version, startToken, endToken, setAside);
        int column = startColumn;
        for (int token = startToken; token < endToken; token++) {
            int to = pairing.inA(token - startToken);
            if (to == Pairing.NONE) continue;
            // What only the table has comes before what only the new version has.
            while (column < startColumn + to) grown.add(columns.get(column++));
            int from = token;
            while (from > startToken && pairing.inA(from - 1 - startToken) == Pairing.NONE) from--;
            for (int k = from; k < token; k++) grown.add(column(version, k));
            int[] shared = columns.get(column++);
            shared[version] = token;
            grown.add(shared);
        }
        while (column < endColumn) grown.add(columns.get(column++));
        int rest = endToken;
        while (rest > startToken && pairing.inA(rest - 1 - startToken) == Pairing.NONE) rest--;
        for (int k = rest; k < endToken; k++) grown.add(column(version, k));
    }

    private Pairing paired(
            int startColumn,
            int endColumn,
            int version,
            int startToken,
            int endToken,
            BitSet setAside) {
        int width = endColumn - startColumn;
        int length = endToken - startToken;
        var pairing = new Pairing(width, length);
        if ((long) width * length > LARGEST_GAP || width == 0 || length == 0) return pairing;
        Form[] there = new Form[width];
        for (int c = 0; c < width; c++) there[c] = commonest(columns.get(startColumn + c));
        Form[] here = new Form[length];
        for (int k = 0; k < length; k++) here[k] = versions.get(version).form(startToken + k);
        Exact.align(
                scores,
                Stretch.of(there, _ -> true),
                Stretch.of(here, k -> !setAside.get(startToken + k)),
                pairing);
        for (int c = 0; c < width; c++) parted(pairing, c);
        return pairing;
    }

    /// In a table a divided word stands with its first part.
    private static void parted(Pairing pairing, int column) {
        int token = pairing.inB(column);
        if (token == Pairing.NONE) return;
        if (pairing.countB(token) > 1 || pairing.countA(column) > 1) {
            pairing.unlinkA(column, column + pairing.countA(column));
            pairing.link(column, token);
        }
    }

    /// What most versions have in a column.
    private Form commonest(int[] column) {
        Form best = null;
        int most = 0;
        for (int row = 0; row < column.length; row++) {
            if (column[row] == Table.NONE) continue;
            Form form = versions.get(row).form(column[row]);
            int count = 0;
            for (int other = 0; other < column.length; other++) {
                if (column[other] == Table.NONE) continue;
                if (versions.get(other).form(column[other]).key() == form.key()) count++;
            }
            if (count > most) {
                most = count;
                best = form;
            }
        }
        if (best == null) throw new IllegalStateException("an empty column");
        return best;
    }
}
