package org.postil.session.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.postil.collation.Apparatus;
import org.postil.collation.Collation;
import org.postil.collation.Comparison;
import org.postil.collation.Rules;
import org.postil.collation.Rules.Readings;
import org.postil.collation.WitnessText;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.Verdict;
import org.postil.collation.watch.Watch;
import org.postil.model.Document;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Witness;
import org.postil.text.Span;

/// All versions of one document, compared with each other; any of them may be the base under which
/// the others' readings are listed.
///
/// @param numbers of the paragraphs of each version
public record AllVersions(
        List<Witness> versions, Apparatus apparatus, List<ParagraphNumbers> numbers) {

    public static final int MOST = 6;

    public AllVersions {
        versions = List.copyOf(versions);
        numbers = List.copyOf(numbers);
    }

    /// What a place of the base reads in it, and in the others.
    ///
    /// @param at its number among the entries of the apparatus
    /// @param base its words; empty for nothing
    /// @param others each reading that is not the base's, with the sigla of who has it
    public record Place(int at, Span words, String base, Map<String, String> others) {}

    /// Compares them, the first six of a document, by what the reader has decided about each two;
    /// empty where there are fewer than two, or where the watch calls it off. Takes its time: not
    /// for the thread that draws.
    public static Optional<AllVersions> compare(Document document, Watch watch) {
        List<Witness> versions = document.witnesses().stream().limit(MOST).toList();
        if (versions.size() < 2) return Optional.empty();
        try {
            return Optional.of(
                    new AllVersions(
                            versions,
                            apparatus(versions, watch),
                            versions.stream().map(ParagraphNumbers::of).toList()));
        } catch (CancellationException calledOff) {
            return Optional.empty();
        }
    }

    /// Two versions, by what the reader has decided about them.
    ///
    /// @throws CancellationException where the watch calls it off
    public static Comparison pair(Witness a, Witness b, Watch watch) {
        Judgements judgements = Judgements.of(a, b);
        Comparison pair =
                Collation.of(
                        WitnessTexts.of(a),
                        WitnessTexts.of(b),
                        judgements.by(Rules.STANDARD),
                        watch);
        return pair.withVariants(pair.variants().stream().map(judgements::applied).toList());
    }

    /// Two to six versions, by what the reader has decided about each two.
    ///
    /// @throws CancellationException where the watch calls it off
    public static Apparatus apparatus(List<Witness> versions, Watch watch) {
        if (versions.size() == 2) {
            return Apparatus.of(pair(versions.get(0), versions.get(1), watch));
        }
        List<WitnessText> texts = versions.stream().map(WitnessTexts::of).toList();
        var table =
                versions.stream()
                        .map(one ->
                                versions.stream().map(other -> Judgements.of(one, other)).toList())
                        .toList();
        Apparatus found =
                Apparatus.of(
                        texts, (one, other) -> table.get(one).get(other).by(Rules.STANDARD), watch);
        return found.withEntries(
                found.entries().stream().map(entry -> decided(entry, texts, table)).toList());
    }

    /// An entry as the reader has judged it. Where only some of its readings are judged against
    /// each other, what was found of all counts as well.
    private static Apparatus.Entry decided(
            Apparatus.Entry entry, List<WitnessText> texts, List<List<Judgements>> judgements) {
        var all = new HashSet<Readings>();
        var decided = new HashMap<Readings, Verdict>();
        for (int a = 0; a < texts.size(); a++) {
            for (int b = a + 1; b < texts.size(); b++) {
                Span inA = entry.readings().get(a);
                Span inB = entry.readings().get(b);
                String wordsA = inA.of(texts.get(a).text());
                String wordsB = inB.of(texts.get(b).text());
                if (wordsA.equals(wordsB)) continue;
                boolean turned = wordsA.compareTo(wordsB) > 0;
                var pair = turned ? new Readings(wordsB, wordsA) : new Readings(wordsA, wordsB);
                all.add(pair);
                var variant = new Variant(entry.id(), inA, inB, entry.verdict());
                judgements
                        .get(a)
                        .get(b)
                        .decided(variant)
                        .ifPresent(one -> decided.put(pair, one.verdict()));
            }
        }
        if (decided.isEmpty()) return entry;
        Verdict gravest = Collections.min(decided.values(), Comparator.comparing(Verdict::rank));
        boolean graver = entry.verdict().rank().compareTo(gravest.rank()) < 0;
        if (decided.size() < all.size() && graver) return entry;
        return new Apparatus.Entry(entry.id(), entry.readings(), gravest);
    }

    /// True while the versions, and what the reader decided, are what they were when they were
    /// compared.
    public boolean isOf(Document document) {
        List<Witness> now = document.witnesses().stream().limit(MOST).toList();
        if (now.size() != versions.size()) return false;
        for (int i = 0; i < now.size(); i++) {
            if (!WitnessTexts.isLike(versions.get(i), now.get(i))) return false;
            if (!versions.get(i).judgements().equals(now.get(i).judgements())) return false;
        }
        return true;
    }

    /// Where the versions differ, in the order of the texts.
    ///
    /// @param base the number of a version, from 0
    /// @param onlyMattering whether slips and spelling are left out, and what differs in the heads
    ///   and feet of the copies
    public List<Place> places(int base, boolean onlyMattering) {
        var places = new ArrayList<Place>();
        List<Apparatus.Entry> entries = apparatus.entries();
        for (int at = 0; at < entries.size(); at++) {
            Apparatus.Entry entry = entries.get(at);
            boolean matters = entry.verdict().rank().matters() && apparatus.isInBody(entry);
            if (onlyMattering && !matters) continue;
            places.add(place(at, entry, base));
        }
        return places;
    }

    private Place place(int at, Apparatus.Entry entry, int base) {
        String own = reading(entry, base);
        var sigla = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < versions.size(); i++) {
            String reading = reading(entry, i);
            if (i == base || reading.equals(own)) continue;
            sigla.computeIfAbsent(reading, _ -> new ArrayList<>()).add(versions.get(i).siglum());
        }
        Map<String, String> others =
                sigla.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        one -> String.join(" ", one.getValue()),
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        return new Place(at, entry.readings().get(base), own, others);
    }

    /// What a version has at an entry of the apparatus, on one line; empty for nothing.
    public String reading(Apparatus.Entry entry, int version) {
        Span words = entry.readings().get(version);
        return words.of(versions.get(version).text()).replaceAll("\\s+", " ");
    }

    /// The number of the paragraph in which an entry stands in a version; 0 before the first.
    public int paragraph(Apparatus.Entry entry, int version) {
        return numbers.get(version).at(entry.readings().get(version).start());
    }
}
