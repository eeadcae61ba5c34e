package org.postil.session.concordance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.postil.collation.Collation;
import org.postil.collation.Comparison;
import org.postil.collation.Comparison.Link;
import org.postil.collation.Rules;
import org.postil.collation.watch.Watch;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.session.comparing.WitnessTexts;
import org.postil.text.Span;

/// Where words of one version stand in another, as their comparison says. Each pair is compared
/// once; the pairs that were asked for last are remembered.
final class CommonPlaces {

    private static final int MOST = 64;

    private final Map<Pair, List<Link>> known = new LinkedHashMap<>(16, 0.75f, true);

    private record Pair(Id<Witness> from, String fromText, Id<Witness> to, String toText) {}

    /// The words of the other version that belong to these.
    ///
    /// @param words in UTF-16 units of `from`
    /// @throws CancellationException where a comparison is called off
    Optional<Span> in(Witness to, Witness from, Span words, Watch watch) {
        return Link.touching(words, links(from, to, watch)).stream()
                .map(Link::b)
                .reduce(Span::hull);
    }

    private List<Link> links(Witness from, Witness to, Watch watch) {
        var pair = new Pair(from.id(), from.text(), to.id(), to.text());
        List<Link> links = known.computeIfAbsent(pair, _ -> compare(from, to, watch));
        if (known.size() > MOST) known.remove(known.keySet().iterator().next());
        return links;
    }

    private static List<Link> compare(Witness from, Witness to, Watch watch) {
        Comparison comparison =
                Collation.of(
                        WitnessTexts.of(from, "1"),
                        WitnessTexts.of(to, "2"),
                        Rules.STANDARD,
                        watch);
        Stream<Link> moved =
                comparison.moves().stream().flatMap(move -> comparison.links(move).stream());
        return Stream.concat(comparison.links().stream(), moved)
                .sorted(Comparator.comparing(Link::a))
                .toList();
    }
}
