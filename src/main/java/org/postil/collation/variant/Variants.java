package org.postil.collation.variant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.collation.align.Alignment;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.reading.Borders;
import org.postil.collation.reading.Difference;
import org.postil.collation.reading.Differences;
import org.postil.collation.reading.Passage;
import org.postil.collation.reading.Vocabulary;
import org.postil.collation.speaker.SpeakerCheck;
import org.postil.collation.watch.Watch;
import org.postil.message.Message;

/// All variants of an alignment, in the order of the texts.
public final class Variants {

    private static final int CONTEXT = 3;

    /// So many are judged in some milliseconds.
    private static final int SOME = 100;

    private final Map<String, Integer> ids = new HashMap<>();

    private Variants() {}

    /// Judges all differences of an alignment.
    ///
    /// @param leftOutA positions of the first text that are set aside
    /// @param leftOutB positions of the second text that are set aside
    /// @param borders where a person lets differences begin and end
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public static List<Variant> of(
            Alignment alignment, BitSet leftOutA, BitSet leftOutB, Borders borders, Watch watch) {
        List<Difference> found =
                Differences.of(alignment, leftOutA, leftOutB, borders, watch.part(0, 0.4));
        return new Variants().read(alignment, found, watch.part(0.4, 1));
    }

    private List<Variant> read(Alignment alignment, List<Difference> differences, Watch watch) {
        var vocabulary = new Vocabulary(alignment.a().tokens(), alignment.b().tokens());
        var classifier = new Classifier(vocabulary);
        var variants = new ArrayList<Variant>();
        for (Difference one : differences) {
            if (variants.size() % SOME == 0)
                watch.at((double) variants.size() / differences.size());
            Verdict verdict = classifier.judge(one);
            Optional<Message> speaker = SpeakerCheck.of(one, verdict.reason());
            if (speaker.isPresent()) verdict = verdict.changingSpeaker(speaker.get());
            variants.add(new Variant(id(one), one.a().span(), one.b().span(), verdict));
        }
        return variants;
    }

    /// Made of the readings and the words beside them, so that it outlives changes elsewhere.
    private String id(Difference difference) {
        String context = context(difference.a()) + '\u0001' + context(difference.b());
        String id = Integer.toHexString(context.hashCode());
        int again = ids.merge(id, 1, Integer::sum);
        return again == 1 ? id : id + "-" + again;
    }

    private static String context(Passage passage) {
        Sequence sequence = passage.sequence();
        int start = Math.max(0, passage.start() - CONTEXT);
        int end = Math.min(sequence.size(), passage.end() + CONTEXT);
        var words = new StringBuilder();
        for (int i = start; i < end; i++) words.append(sequence.form(i).text()).append(' ');
        return words.toString();
    }

    /// The same variant with the class that a person gave it.
    public static Variant decided(Variant variant, VariantClass kind) {
        Rank rank = rank(kind, variant.rank());
        Verdict verdict = Verdict.of(kind, rank, 100, "decided");
        return new Variant(variant.id(), variant.a(), variant.b(), verdict);
    }

    private static Rank rank(VariantClass kind, Rank before) {
        return switch (kind) {
            case OMISSION, ADDITION, SUBSTITUTION, TRANSPOSITION, NUMBER ->
                    before.matters() ? before : Rank.WORDING;
            case SPELLING, ABBREVIATION -> Rank.NAMES_SPELLING;
            case OCR_ERROR, PUNCTUATION, CASE, HYPHENATION, EDITORIAL_INSERTION -> Rank.SLIPS;
        };
    }
}
