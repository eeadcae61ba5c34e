package org.postil.session.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postil.message.Message;
import org.postil.session.comparing.Compared;

/// What two copies of one document say of themselves, side by side.
///
/// @param rows only such of which one of them says something
public record Copies(List<Row> rows) {

    /// One fact.
    ///
    /// @param a as the first has it; empty for nothing
    /// @param b as the second has it; empty for nothing
    public record Row(Fact fact, List<Message> a, List<Message> b) {

        public Row {
            a = List.copyOf(a);
            b = List.copyOf(b);
        }

        public boolean differs() {
            return !a.equals(b);
        }
    }

    public Copies {
        rows = List.copyOf(rows);
    }

    public static Copies of(Compared compared) {
        Map<Fact, List<Message>> a = CopyReader.read(compared.comparison(), 0);
        Map<Fact, List<Message>> b = CopyReader.read(compared.comparison(), 1);
        var rows = new ArrayList<Row>();
        for (Fact fact : Fact.values()) {
            var row =
                    new Row(fact, a.getOrDefault(fact, List.of()), b.getOrDefault(fact, List.of()));
            if (!row.a().isEmpty() || !row.b().isEmpty()) rows.add(row);
        }
        return new Copies(rows);
    }
}
