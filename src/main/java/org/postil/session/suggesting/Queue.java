package org.postil.session.suggesting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.postil.model.id.LayerId;

/// The suggestions of one version that the reader walks through, and the one that they are at. It
/// stays at its place in the text while others come and go.
///
/// @param all in the order of the text
/// @param hidden layers that the reader does not want to see now
/// @param sureness how sure those are that the reader wants to see
/// @param at the current one, or where it was
public record Queue(
        List<Suggestion> all, Set<LayerId> hidden, Sureness sureness, Optional<Suggestion> at) {

    public static final Queue EMPTY =
            new Queue(List.of(), Set.of(), Sureness.ALL, Optional.empty());

    /// How sure suggestions are.
    public enum Sureness {
        ALL,
        SURE,
        UNSURE;

        /// From here on a suggestion counts as sure.
        public static final double LIMIT = 0.9;

        boolean holds(Suggestion one) {
            return switch (this) {
                case ALL -> true;
                case SURE -> one.confidence() >= LIMIT;
                case UNSURE -> one.confidence() < LIMIT;
            };
        }
    }

    public Queue {
        all = List.copyOf(all);
        hidden = Set.copyOf(hidden);
    }

    /// The same walk through what is open now.
    public Queue on(List<Suggestion> now) {
        return new Queue(now, hidden, sureness, at);
    }

    public Queue hiding(Set<LayerId> layers) {
        return new Queue(all, layers, sureness, at);
    }

    public Queue turned(LayerId layer) {
        var layers = new HashSet<>(hidden);
        if (!layers.remove(layer)) layers.add(layer);
        return hiding(layers);
    }

    public Queue only(Sureness wanted) {
        return new Queue(all, hidden, wanted, at);
    }

    public Queue at(Suggestion one) {
        return new Queue(all, hidden, sureness, Optional.of(one));
    }

    /// From the beginning again, as in another text.
    public Queue fromStart() {
        return new Queue(all, hidden, sureness, Optional.empty());
    }

    /// What the reader wants to see.
    public List<Suggestion> seen() {
        return all.stream()
                .filter(one -> !hidden.contains(one.layer()) && sureness.holds(one))
                .toList();
    }

    /// How many there are of each layer, hidden or not.
    public Map<LayerId, Integer> counts() {
        var counts = new TreeMap<LayerId, Integer>();
        all.stream()
                .filter(sureness::holds)
                .forEach(one -> counts.merge(one.layer(), 1, Integer::sum));
        return counts;
    }

    /// The one that the reader is at; where it has gone, the one that comes next in the text, and
    /// behind the last of them the last.
    public Optional<Suggestion> current() {
        List<Suggestion> seen = seen();
        if (seen.isEmpty()) return Optional.empty();
        return seen.stream()
                .filter(one -> at.isEmpty() || Suggestion.BY_PLACE.compare(one, at.get()) >= 0)
                .findFirst()
                .or(() -> Optional.of(seen.getLast()));
    }

    /// So many further on, or back; empty where there is none.
    public Optional<Suggestion> step(int by) {
        List<Suggestion> seen = seen();
        int to = current().map(seen::indexOf).orElse(-1) + by;
        return to < 0 || to >= seen.size() ? Optional.empty() : Optional.of(seen.get(to));
    }

    /// Those that are like the current one, itself among them, as far as they are seen.
    public List<Suggestion> alike() {
        return current()
                .map(here -> seen().stream().filter(here::isLike).toList())
                .orElse(List.of());
    }
}
