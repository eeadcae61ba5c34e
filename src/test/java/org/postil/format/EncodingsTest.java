package org.postil.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The right letters come out, whatever encoding a file is in and does not name.
class EncodingsTest {

    private static final List<String> CYRILLIC =
            List.of(
                    "UTF-8",
                    "windows-1251",
                    "KOI8-R",
                    "ISO-8859-5",
                    "IBM866",
                    "x-MacCyrillic",
                    "IBM855",
                    "UTF-16LE",
                    "UTF-16BE",
                    "UTF-32LE",
                    "UTF-32BE");

    private static final String RECORD =
            """
            Запись беседы посла с министром, 12 марта 1947 года.

            Посол сказал, что рад снова видеть министра после долгой болезни. Он привез письмо
            от своего правительства и просит передать его сегодня же вечером.
            Министр ответил, что письмо будет прочитано со вниманием, однако ответа придется
            подождать: члены делегации вернутся только в четверг. Затем он спросил, верно ли, что
            конференция отложена. Посол подтвердил это и объяснил причины.
            Беседа продолжалась сорок минут. Присутствовал переводчик Иванов.
            """;

    private static final String SHORT = "Тов. министр вернется в Москву в четверг, 15 марта.";

    private static final String QUESTION =
            "- Чего же вы хотите? - спросил он.\r\n- Мы хотим мира, - ответил я, - и хлеба.\r\n";

    @Test
    void anAstralLetterComesThroughEveryUnicodeEncoding() throws IOException {
        String text = "𝔘nter den Linden, 5. April 1946: " + RECORD;
        for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            assertThat(read(text.getBytes(Charset.forName(name)))).as(name).isEqualTo(text);
        }
    }

    static Stream<Arguments> cyrillic() {
        return CYRILLIC.stream()
                .flatMap(encoding ->
                        Stream.of(RECORD, SHORT, QUESTION)
                                .flatMap(text -> Stream.of(text, capitals(text)))
                                .map(text -> Arguments.of(encoding, text)));
    }

    @ParameterizedTest
    @MethodSource("cyrillic")
    void cyrillicIsReadWhateverItsEncoding(String encoding, String text) throws IOException {
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        assertThat(new String(bytes, Charset.forName(encoding)))
                .as("can be written")
                .isEqualTo(text);
        assertThat(read(bytes)).isEqualTo(text.replace("\r", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café",
                "Für Elise",
                "Straße",
                "naïve",
                "Señor Núñez llegó mañana.",
                "L’été à Paris – déjà vu…",
                "“What does the Soviet Union want?” he said.",
                "Ålesund, Göteborg och Malmö",
                "São Paulo: ação e reacção",
                "Così è, perché no?",
                "The price was £5, or €8; 10° and § 12.",
                "PARIS, LE 3 DÉCEMBRE 1945. SECRÉTAIRE GÉNÉRAL À L’ÉTRANGER",
                "ÄUSSERST GEHEIM. GRÖSSERE ÄNDERUNGEN ÜBER NACHT.",
                "One word: Zürich"
            })
    void shortWesternTextsAreRead(String text) throws IOException {
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("KOI8-U", "Посол повідомив, що двічі зустрічався з міністром."),
                Arguments.of("windows-1251", "Амбасадор је рекао да се двапут састао са њим."),
                Arguments.of("windows-1251", "He told Сталин that the сообщение was late."),
                Arguments.of("ISO-8859-7", "Ο υπουργός δέχθηκε τον πρεσβευτή χθες το βράδυ."),
                Arguments.of("windows-1255", "השר קיבל את השגריר אמש בשעה תשע."),
                Arguments.of("Shift_JIS", "日本語の文書です。私は昨日モスクワに着きました。"),
                Arguments.of("EUC-JP", "日本語の文書です。私は昨日モスクワに着きました。"),
                Arguments.of("GB18030", "这是一份关于会见的电报。昨天晚上九点。"),
                Arguments.of("Big5", "這是一份關於會見的電報。昨天晚上九點。"),
                Arguments.of("UTF-16LE", "这是一份关于会见的电报。\n昨天晚上九点 (1946)。"),
                Arguments.of("UTF-16BE", "日本語の文書です。\n私は昨日 Moscow に着きました。"),
                Arguments.of("EUC-KR", "이것은 면담에 관한 전보입니다."));
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherScriptsAreRead(String encoding, String text) throws IOException {
        assertThat(read(text.getBytes(Charset.forName(encoding)))).isEqualTo(text);
    }

    /// ASCII with an odd NUL, which could be letters of UTF-16.
    @ParameterizedTest
    @ValueSource(strings = {"abc\0def", "abcd\0efg", "Bush hid the facts\0", "\0abcdefg"})
    void aStrayNulMakesNoUtf16(String text) throws IOException {
        assertThat(read(text.getBytes(UTF_8))).isEqualTo(text.replace('\0', '\uFFFD'));
    }

    /// A download that broke off, a byte pasted from elsewhere.
    @Test
    void aFewWrongBytesDoNotMakeItAnotherEncoding() throws IOException {
        byte[] bytes = ("«" + SHORT + "»").getBytes(UTF_8);
        bytes[bytes.length - 1] = '\n';
        assertThat(read(bytes)).isEqualTo("«" + SHORT + "\uFFFD\n");
    }

    @Test
    void aPersonNamesTheEncoding() throws IOException {
        byte[] bytes = "Źródło łączności".getBytes(Charset.forName("windows-1250"));
        assertThat(read(bytes, " windows-1250 ")).isEqualTo("Źródło łączności");
        assertThat(read("\uFEFF𝔘 one".getBytes(UTF_8), "utf8")).isEqualTo("𝔘 one");
        assertThat(read("\uFEFF𝔘 one".getBytes(Charset.forName("UTF-16LE")), "UTF-16"))
                .isEqualTo("𝔘 one");
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String read(byte[] bytes, String... encoding) throws IOException {
        Optional<String> named = Stream.of(encoding).findFirst();
        return PlainText.read("x.txt", bytes, named, Instant.EPOCH).document().mainWitness().text();
    }
}
