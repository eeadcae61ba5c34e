package org.postil.collation.table;

import java.util.ArrayList;
import java.util.List;
import org.postil.collation.token.Tokens;

/// In which order versions are put together: first the two that are nearest to each other, then
/// always the one that is nearest to one of those before it.
///
/// @param version which is added
/// @param partner the one before it that it is nearest to; itself for the first
public record Order(int version, int partner) {

    public static List<Order> of(List<Tokens> versions) {
        var kinship = new Kinship(versions);
        var order = new ArrayList<Order>();
        order.add(first(kinship, versions.size()));
        while (order.size() < versions.size()) order.add(next(kinship, versions.size(), order));
        return order;
    }

    private static Order first(Kinship kinship, int size) {
        int best = 0;
        double nearest = -1;
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                double here = kinship.between(one, other);
                if (here > nearest) {
                    nearest = here;
                    best = one;
                }
            }
        }
        return new Order(best, best);
    }

    private static Order next(Kinship kinship, int size, List<Order> placed) {
        Order best = placed.getFirst();
        double nearest = -1;
        for (int version = 0; version < size; version++) {
            int candidate = version;
            if (placed.stream().anyMatch(one -> one.version == candidate)) continue;
            for (Order one : placed) {
                double here = kinship.between(version, one.version);
                if (here > nearest) {
                    nearest = here;
                    best = new Order(version, one.version);
                }
            }
        }
        return best;
    }
}
