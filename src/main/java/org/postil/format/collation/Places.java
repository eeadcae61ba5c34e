package org.postil.format.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.collation.Apparatus;
import org.postil.collation.Stretch;
import org.postil.collation.table.Table;
import org.postil.collation.token.Tokens;
import org.postil.text.Span;

/// Which entry, or which stretch that is set aside, the tokens of an apparatus belong to.
final class Places {

    private final Apparatus apparatus;
    private final List<Apparatus.Entry[]> entries = new ArrayList<>();
    private final List<Stretch[]> asides = new ArrayList<>();

    Places(Apparatus apparatus) {
        this.apparatus = apparatus;
        for (Tokens tokens : apparatus.tokens()) {
            entries.add(new Apparatus.Entry[tokens.size()]);
            asides.add(new Stretch[tokens.size()]);
        }
        for (Apparatus.Entry entry : apparatus.entries()) {
            for (int row = 0; row < entry.readings().size(); row++) {
                fill(entries.get(row), row, entry.readings().get(row), entry);
            }
        }
        for (Stretch one : apparatus.setAside()) {
            fill(asides.get(one.witness()), one.witness(), one.span(), one);
        }
    }

    private <T> void fill(T[] places, int row, Span span, T what) {
        Tokens tokens = apparatus.tokens().get(row);
        for (int i = tokens.firstFrom(span.start()); i < tokens.size(); i++) {
            if (tokens.start(i) >= span.end()) break;
            places[i] = what;
        }
    }

    /// The entry to which a column belongs.
    Optional<Apparatus.Entry> entry(int column) {
        for (int row = 0; row < entries.size(); row++) {
            int token = apparatus.table().token(column, row);
            if (token == Table.NONE || asides.get(row)[token] != null) continue;
            if (entries.get(row)[token] != null) return Optional.of(entries.get(row)[token]);
        }
        return Optional.empty();
    }

    /// The stretch that is set aside to which the token of a version belongs.
    Optional<Stretch> aside(int column) {
        for (int row = 0; row < asides.size(); row++) {
            int token = apparatus.table().token(column, row);
            if (token != Table.NONE && asides.get(row)[token] != null) {
                return Optional.of(asides.get(row)[token]);
            }
        }
        return Optional.empty();
    }
}
