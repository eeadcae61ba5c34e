package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edtf.Edtf;
import org.postil.recognition.reference.Reference;

class ReferenceRecognizerTest {

    private static final Optional<Edtf> WRITTEN = Optional.of(Edtf.parse("1946-09-20"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    As said in my telegram No. 599 I went. | my telegram No. 599: TELEGRAM MY 599
                    I have your 1234. | your 1234: UNSAID YOUR 1234
                    See Embtel 599; he left. | Embtel 599: TELEGRAM EMBASSY 599
                    See Deptel 1245, July 3. | Deptel 1245, July 3: TELEGRAM DEPARTMENT 1245 1946-07-03
                    Reference your No. 12 of March 4. | your No. 12 of March 4: UNSAID YOUR 12 1946-03-04
                    In despatch No. 45 he wrote. | despatch No. 45: DESPATCH UNSAID 45
                    In cable no. 641 he wrote. | cable no. 641: TELEGRAM UNSAID 641
                    See my immediately preceding telegram. | my immediately preceding telegram: TELEGRAM MY
                    ReEmbtel: he left. | ReEmbtel: TELEGRAM EMBASSY
                    By the Department’s circular telegram of August 2 he | Department’s circular telegram of August 2: TELEGRAM DEPARTMENT 1946-08-02
                    Ваша телеграмма № 12 от 5 апреля получена. | Ваша телеграмма № 12 от 5 апреля: TELEGRAM YOUR 12 1946-04-05
                    Airgram A-660 said so. | Airgram A-660: AIRGRAM UNSAID A-660
                    See Embtels 277, 278 and 280. | Embtels 277: TELEGRAM EMBASSY 277, 278: TELEGRAM EMBASSY 278, 280: TELEGRAM EMBASSY 280
                    Your 2679 and 2695. | Your 2679: UNSAID YOUR 2679, 2695: UNSAID YOUR 2695
                    In telegram USUN 394 he said | telegram USUN 394: TELEGRAM UNSAID 394
                    Your letter of July 3 came. | Your letter of July 3: LETTER YOUR 1946-07-03
                    """)
    void aReferenceSaysWhatItIsAndWhoseWithNumberAndDate(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is No. 1 priority.",
                "See page 5 and note 3.",
                "His No. 2 is impressive.",
                "Your 12 men left.",
                "My 100 soldiers and 20 guns.",
                "Sent Department 61, repeated Paris.",
                "He sent the following telegram to them.",
                "Telegram 711.11-KE/4-1061",
                "In telegram 4th rate men",
                "A letter of July 3.",
                "my\n\ntelegram No. 599",
                "my telegram\n\nNo. 599"
            })
    void whatNamesNoDocumentIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void theNumberOfTheDocumentItselfIsNone() {
        String text =
                "Despatch No. 62.\nMr. Baker to Mr. Gresham.\n\nSee despatch No. 62 and my 44.";
        assertThat(found(text)).isEqualTo("my 44: UNSAID MY 44");
        assertThat(found("Moscow\n\nCable No. 641\n\nI came.")).isEmpty();
    }

    @Test
    void neitherIsTheHeadingOfAnEnclosure() {
        assertThat(found("No. 62.\n\nI came.\n\nTelegram No. 7.\n\nI left.")).isEmpty();
    }

    @Test
    void theMoreIsToldTheSurerItIs() {
        assertThat(sure("my telegram No. 599 of July 3"))
                .isGreaterThan(sure("telegram No. 599"))
                .isLessThanOrEqualTo(1);
        assertThat(sure("telegram No. 599")).isGreaterThan(sure("my letter of July 3"));
        assertThat(sure("my letter of July 3")).isGreaterThan(sure("reftel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"my ", "telegrams 1, ", "my telegram of ", "Embtels 12 and ", "1 ", "("})
    void aHostileTextTakesNoLongerThanAnother(String part) {
        String text = part.repeat(200_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> found(text));
    }

    private static double sure(String text) {
        return ReferenceRecognizer.in("See " + text + ".", WRITTEN).getFirst().confidence();
    }

    private static String found(String text) {
        return ReferenceRecognizer.in(text, WRITTEN).stream()
                .map(one -> one.span().of(text) + ": " + told(one))
                .collect(Collectors.joining(", "));
    }

    private static String told(Reference one) {
        String date = one.date().map(Edtf::text).orElse("");
        String all = one.kind() + " " + one.writer() + " " + one.number() + " " + date;
        return all.replaceAll(" +", " ").strip();
    }
}
