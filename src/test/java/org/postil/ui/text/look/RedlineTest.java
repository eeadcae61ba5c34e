package org.postil.ui.text.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.model.Correction;
import org.postil.model.Transcription;
import org.postil.model.id.Stamp;
import org.postil.text.Rewording;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.text.Texts;

/// Pictures: `-struck-` and `+inserted+`.
class RedlineTest {

    private static final Stamp STAMP = new Stamp("Una", Instant.EPOCH);

    @Test
    void whatWasCorrectedStandsStruckBesideWhatCameForIt() {
        assertThat(picture("by Qavan then", new Splice(3, "Qavan", "Qavam")))
                .isEqualTo("by Qava-n-+m+ then");
        assertThat(picture("the quick fox", new Splice(4, "quick ", "")))
                .isEqualTo("the -quick -fox");
        assertThat(picture("the fox", Splice.insert(4, "red "))).isEqualTo("the +red +fox");
    }

    @Test
    void whatWasCorrectedAgainShowsTheOriginalAndTheLast() {
        assertThat(picture("a b c", new Splice(2, "b", "x"), new Splice(2, "x", "yz")))
                .isEqualTo("a -b-+yz+ c");
        assertThat(picture("a b c", new Splice(2, "b", "x"), new Splice(2, "x", "b")))
                .isEqualTo("a b c");
        assertThat(picture("a b c", Splice.insert(2, "new "), new Splice(2, "new ", "")))
                .isEqualTo("a b c");
    }

    @Test
    void withoutTheStruckItReadsAsNowAndWithoutTheInsertedAsItCame() {
        var random = new Random(5);
        for (int round = 0; round < 1_000; round++) {
            Transcription text = Transcription.of("𝔘" + Texts.random(random, 30));
            for (int i = 0; i < 12; i++) {
                Splice splice = Texts.splice(random, text.current());
                text =
                        text.rewritten(
                                text.corrections().size(),
                                Transcription.corrections(Rewording.reduce(splice), STAMP));
            }
            Redline redline = Redline.of(text);
            assertThat(without(redline, redline.struck())).isEqualTo(text.current());
            assertThat(without(redline, redline.inserted())).isEqualTo(text.original());
            String grown = text.current();
            for (Splice splice : redline.path()) grown = splice.applyTo(grown);
            assertThat(grown).isEqualTo(redline.text());
        }
    }

    private static String without(Redline redline, List<Span> spans) {
        String text = redline.text();
        for (Span span : spans.reversed()) text = Splice.delete(text, span).applyTo(text);
        return text;
    }

    private static String picture(String original, Splice... splices) {
        List<Correction> corrections = Transcription.corrections(List.of(splices), STAMP);
        Redline redline = Redline.of(Transcription.of(original, corrections));
        var picture = new StringBuilder();
        for (int i = 0; i <= redline.text().length(); i++) {
            int at = i;
            if (redline.struck().stream().anyMatch(s -> s.end() == at)) picture.append('-');
            if (redline.inserted().stream().anyMatch(s -> s.end() == at)) picture.append('+');
            if (redline.struck().stream().anyMatch(s -> s.start() == at)) picture.append('-');
            if (redline.inserted().stream().anyMatch(s -> s.start() == at)) picture.append('+');
            if (i < redline.text().length()) picture.append(redline.text().charAt(i));
        }
        return picture.toString();
    }
}
