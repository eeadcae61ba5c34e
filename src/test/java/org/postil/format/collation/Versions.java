package org.postil.format.collation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.postil.collation.Apparatus;
import org.postil.collation.Collation;
import org.postil.collation.Decided;
import org.postil.collation.WitnessText;
import org.postil.collation.watch.Watch;
import org.postil.format.PlainText;

/// Versions of texts to compare in tests: those of telegram 1053, and some made of odd words.
final class Versions {

    private static final List<String> WORDS =
            List.of(
                    "the",
                    "king",
                    "\uD835\uDD18nited",
                    "спутник",
                    "λόγος",
                    "東",
                    "京",
                    "\u0001",
                    "e\u0301te\u0301",
                    "<&>",
                    "]]>",
                    "1,000",
                    "well-known",
                    "“he",
                    "said”",
                    "never-\ntheless",
                    "\f",
                    "\n\n",
                    "  ",
                    ".");

    private Versions() {}

    static WitnessText published() throws IOException {
        return sample("A", "1946-04-05-smith-cable-1053-published.txt");
    }

    static WitnessText archival() throws IOException {
        return sample("B", "1946-04-05-smith-cable-1053-archival-ocr.txt");
    }

    private static WitnessText sample(String siglum, String file) throws IOException {
        var read = PlainText.read(Path.of("sample-docs", file), Optional.empty(), Instant.EPOCH);
        return new WitnessText(siglum, file, read.document().mainWitness().text());
    }

    /// So many versions of one text, each with changes of its own.
    static Apparatus random(long seed, int count) {
        var random = new Random(seed);
        var first = new ArrayList<String>();
        for (int i = 0; i < 60; i++) first.add(any(random));
        var witnesses = new ArrayList<WitnessText>();
        for (int i = 0; i < count; i++) {
            var words = new ArrayList<>(first);
            for (int k = 0; k < 6; k++) change(words, random);
            String siglum = Character.toString('A' + i);
            witnesses.add(new WitnessText(siglum, "<" + i + ">", String.join(" ", words)));
        }
        if (count == 2) return Apparatus.of(Collation.of(witnesses.get(0), witnesses.get(1)));
        return Apparatus.of(witnesses, Decided.NOTHING, Watch.NOBODY);
    }

    private static String any(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static void change(List<String> words, Random random) {
        int at = random.nextInt(words.size());
        switch (random.nextInt(4)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, any(random));
            case 2 -> words.set(at, any(random));
            default -> words.add(random.nextInt(words.size()), words.remove(at));
        }
    }
}
