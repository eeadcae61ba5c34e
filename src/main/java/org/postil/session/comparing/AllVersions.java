package org.postil.session.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.postil.collation.Apparatus;
import org.postil.collation.Collation;
import org.postil.collation.Rules;
import org.postil.collation.WitnessText;
import org.postil.collation.align.Watch;
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

    /// Compares them, the first six of a document; empty where there are fewer than two, or where
    /// the watch calls it off. Takes its time: not for the thread that draws.
    public static Optional<AllVersions> compare(Document document, Watch watch) {
        List<Witness> versions = document.witnesses().stream().limit(MOST).toList();
        if (versions.size() < 2) return Optional.empty();
        List<WitnessText> texts = versions.stream().map(WitnessTexts::of).toList();
        try {
            Apparatus apparatus =
                    texts.size() == 2
                            ? Apparatus.of(
                                    Collation.of(texts.get(0), texts.get(1), Rules.STANDARD, watch))
                            : Apparatus.of(texts, Rules.STANDARD, watch);
            return Optional.of(
                    new AllVersions(
                            versions,
                            apparatus,
                            versions.stream().map(ParagraphNumbers::of).toList()));
        } catch (CancellationException calledOff) {
            return Optional.empty();
        }
    }

    /// True while the versions are what they were when they were compared.
    public boolean isOf(Document document) {
        List<Witness> now = document.witnesses().stream().limit(MOST).toList();
        if (now.size() != versions.size()) return false;
        for (int i = 0; i < now.size(); i++) {
            if (!WitnessTexts.isLike(versions.get(i), now.get(i))) return false;
        }
        return true;
    }

    /// Where the versions differ, in the order of the texts.
    ///
    /// @param base the number of a version, from 0
    /// @param onlyMattering whether slips and spelling are left out
    public List<Place> places(int base, boolean onlyMattering) {
        var places = new ArrayList<Place>();
        List<Apparatus.Entry> entries = apparatus.entries();
        for (int at = 0; at < entries.size(); at++) {
            Apparatus.Entry entry = entries.get(at);
            if (onlyMattering && !entry.verdict().rank().matters()) continue;
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
