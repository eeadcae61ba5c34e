package org.postil.session.concordance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.Hit;
import org.postil.collation.watch.Watch;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// Groups hits by version: one passage that several versions of a document have in common is one
/// row, however each of them spells it. Which passages are one is what the comparison of the
/// versions says; where it says nothing of a hit, that is a row of its own.
///
/// Takes its time where versions were not compared yet; what they have in common is remembered. May
/// be used by one thread at a time.
public final class VersionRows {

    private final CommonPlaces common = new CommonPlaces();

    /// The rows, in the order of the hits; nothing once the answer does not count any more.
    public synchronized List<Row> of(List<Hit> hits, BooleanSupplier counts) {
        Map<Id<Document>, Map<Id<Witness>, List<Hit>>> byVersion = new LinkedHashMap<>();
        for (Hit hit : hits) {
            byVersion
                    .computeIfAbsent(hit.document().id(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(hit.witness().id(), _ -> new ArrayList<>())
                    .add(hit);
        }
        var rows = new ArrayList<Row>();
        try {
            for (Map<Id<Witness>, List<Hit>> versions : byVersion.values()) {
                if (!counts.getAsBoolean()) return List.of();
                rows.addAll(rows(versions.values(), _ -> counts.getAsBoolean()));
            }
        } catch (CancellationException _) {
            return List.of();
        }
        return rows;
    }

    private List<Row> rows(Iterable<List<Hit>> versions, Watch watch) {
        var rows = new ArrayList<List<Hit>>();
        var earlier = new ArrayList<Witness>();
        for (List<Hit> version : versions) {
            List<List<Hit>> before = List.copyOf(rows);
            for (Hit hit : version) {
                Optional<List<Hit>> known = known(hit, earlier, before, watch);
                if (known.isPresent()) known.get().add(hit);
                else rows.add(new ArrayList<>(List.of(hit)));
            }
            earlier.add(version.getFirst().witness());
        }
        return rows.stream().map(Row::new).toList();
    }

    /// The row of earlier versions that has the same passage, and not yet in this version.
    private Optional<List<Hit>> known(
            Hit hit, List<Witness> earlier, List<List<Hit>> rows, Watch watch) {
        if (rows.isEmpty()) return Optional.empty();
        for (Witness version : earlier) {
            Optional<Span> there = common.in(version, hit.witness(), hit.span(), watch);
            if (there.isEmpty()) continue;
            Optional<List<Hit>> row =
                    rows.stream()
                            .filter(one -> has(one, version, there.get()))
                            .filter(one -> !isOf(one.getLast(), hit.witness()))
                            .findFirst();
            if (row.isPresent()) return row;
        }
        return Optional.empty();
    }

    private static boolean has(List<Hit> row, Witness version, Span words) {
        return row.stream().anyMatch(hit -> isOf(hit, version) && hit.span().overlaps(words));
    }

    private static boolean isOf(Hit hit, Witness version) {
        return hit.witness().id().equals(version.id());
    }
}
