package org.postil.format.collation;

import org.postil.collation.Apparatus;
import org.postil.collation.table.Table;

/// What each version has in a column of an apparatus, letter by letter: its token and whatever lies
/// between that and the token before. All of them, and what lies behind the last token, are the
/// version's whole text.
final class Kept {

    private final Apparatus apparatus;
    private final int[] behind;

    Kept(Apparatus apparatus) {
        this.apparatus = apparatus;
        this.behind = new int[apparatus.witnesses().size()];
    }

    /// What lies before the token of the next column.
    String gap(int column, int row) {
        int token = apparatus.table().token(column, row);
        if (token == Table.NONE) return "";
        int start = apparatus.tokens().get(row).start(token);
        return text(row).substring(behind[row], start);
    }

    String word(int column, int row) {
        int token = apparatus.table().token(column, row);
        if (token == Table.NONE) return "";
        return apparatus.tokens().get(row).span(token).of(text(row));
    }

    /// Columns are asked from left to right: this one is done.
    void pass(int column) {
        for (int row = 0; row < behind.length; row++) {
            int token = apparatus.table().token(column, row);
            if (token != Table.NONE) behind[row] = apparatus.tokens().get(row).end(token);
        }
    }

    /// What lies behind the last token.
    String rest(int row) {
        return text(row).substring(behind[row]);
    }

    private String text(int row) {
        return apparatus.witnesses().get(row).text();
    }
}
