package org.postil.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postil.collation.table.Order;
import org.postil.collation.table.Table;
import org.postil.collation.table.Tabulation;
import org.postil.collation.token.Lexicon;
import org.postil.collation.token.Tokenizer;
import org.postil.collation.token.Tokens;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.Verdict;
import org.postil.collation.watch.Watch;
import org.postil.text.Span;

/// Two and more versions side by side: the table of what belongs together, what was set aside, and
/// a list of readings.
///
/// @param tokens of each version
/// @param bodies of each version, what it has in common with those it was compared with, from the
///   first word to the last; before and behind it stand the heads and feet of the copies
/// @param entries where versions differ, in the order of the table
/// @param unrelated true where one of them has nothing to do with the others
public record Apparatus(
        List<WitnessText> witnesses,
        List<Tokens> tokens,
        Table table,
        List<Stretch> setAside,
        List<Span> bodies,
        List<Entry> entries,
        boolean unrelated) {

    public Apparatus {
        witnesses = List.copyOf(witnesses);
        tokens = List.copyOf(tokens);
        setAside = List.copyOf(setAside);
        bodies = List.copyOf(bodies);
        entries = List.copyOf(entries);
    }

    /// What each version reads at one place. A version without a reading has an empty span.
    ///
    /// @param readings one of each version, in UTF-16 units of its text
    public record Entry(String id, List<Span> readings, Verdict verdict) {

        public Entry {
            readings = List.copyOf(readings);
        }
    }

    /// Two versions, as they were compared.
    public static Apparatus of(Comparison comparison) {
        var entries = new ArrayList<Entry>();
        for (Variant one : comparison.variants()) {
            entries.add(new Entry(one.id(), List.of(one.a(), one.b()), one.verdict()));
        }
        return new Apparatus(
                List.of(comparison.a(), comparison.b()),
                List.of(comparison.tokensA(), comparison.tokensB()),
                Table.of(comparison.alignment()),
                comparison.setAside(),
                List.of(comparison.body().a(), comparison.body().b()),
                entries,
                comparison.unrelated());
    }

    /// Compares three versions and more.
    ///
    /// @param decided what counts where two of them are aligned
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static Apparatus of(List<WitnessText> witnesses, Decided decided, Watch watch) {
        var lexicon = new Lexicon();
        List<Tokens> tokens =
                witnesses.stream()
                        .map(one -> Tokenizer.of(one.siglum(), one.text(), lexicon))
                        .toList();
        var tabulation = new Tabulation(tokens);
        var setAside = new ArrayList<Stretch>();
        var bodies = new ArrayList<>(witnesses.stream().map(Apparatus::whole).toList());
        boolean unrelated = false;
        List<Order> order = Order.of(tokens);
        for (int step = 0; step < order.size(); step++) {
            watch.at((double) step / order.size());
            int at = step;
            int version = order.get(step).version();
            int partner = order.get(step).partner();
            if (step == 0) {
                tabulation.begin(version);
                continue;
            }
            Comparison pair =
                    Collation.of(
                            witnesses.get(partner),
                            tokens.get(partner),
                            witnesses.get(version),
                            tokens.get(version),
                            decided.between(partner, version),
                            done -> watch.goesOn((at + done) / order.size()));
            unrelated |= pair.unrelated();
            bodies.set(partner, common(bodies.get(partner), pair.body().a()));
            bodies.set(version, pair.body().b());
            if (step == 1) add(setAside, pair, 0, partner);
            add(setAside, pair, 1, version);
            BitSet aside = tokensAside(pair, tokens.get(version));
            tabulation.add(version, partner, pair.alignment(), aside);
        }
        Table table = tabulation.table();
        List<Entry> entries = new Entries(tokens, table, setAside).read();
        return new Apparatus(witnesses, tokens, table, setAside, bodies, entries, unrelated);
    }

    private static Span whole(WitnessText one) {
        return new Span(0, one.text().length());
    }

    private static Span common(Span one, Span other) {
        int start = Math.max(one.start(), other.start());
        return new Span(start, Math.max(start, Math.min(one.end(), other.end())));
    }

    /// True of a difference in the text itself, not in the head or foot of a copy.
    public boolean isInBody(Entry entry) {
        for (int i = 0; i < bodies.size(); i++) {
            Span words = entry.readings().get(i);
            Span body = bodies.get(i);
            if (words.start() < body.start() || words.end() > body.end()) return false;
        }
        return true;
    }

    /// The same with other verdicts on its entries.
    ///
    /// @param judged as many as there are entries, in their order
    public Apparatus withEntries(List<Entry> judged) {
        return new Apparatus(witnesses, tokens, table, setAside, bodies, judged, unrelated);
    }

    private static void add(List<Stretch> all, Comparison pair, int side, int version) {
        for (Stretch one : pair.setAside()) {
            if (one.witness() == side) all.add(new Stretch(version, one.span(), one.kind()));
        }
    }

    private static BitSet tokensAside(Comparison pair, Tokens tokens) {
        var aside = new BitSet();
        for (Stretch one : pair.setAside()) {
            if (one.witness() != 1) continue;
            int start = tokens.firstFrom(one.span().start());
            aside.set(start, Math.max(start, tokens.firstFrom(one.span().end())));
        }
        return aside;
    }
}
