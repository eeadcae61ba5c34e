package org.postil.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.format.Likeness.Found;
import org.postil.message.Words;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;

/// The same text twice is noticed, and another version of it; what only looks alike is not.
class LikenessTest {

    private static final Path SAMPLES = Path.of("sample-docs");
    private static final String PUBLISHED = "1946-04-05-smith-cable-1053-published.txt";
    private static final String ARCHIVAL = "1946-04-05-smith-cable-1053-archival-ocr.txt";

    @Test
    void aTextThatBeginsWithAnAstralLetterIsTheSameOnlyAsItself() throws IOException {
        Document gothic = document("gothic.txt", "𝔘nter den Linden");
        assertThat(among(gothic, "𝔘nter den\r\n\tLinden\u00A0 ")).containsExactly(same(gothic));
        assertThat(among(gothic, "𝔙nter den Linden")).isEmpty();
    }

    @Test
    void theSameFileIsTheSameEvenWhenItIsReadOtherwise() throws IOException {
        byte[] bytes = "Źródło łączności".getBytes(UTF_8);
        Document one = read("a.txt", bytes, Optional.empty());
        Document other = read("b.txt", bytes, Optional.of("ISO-8859-1"));
        assertThat(Likeness.among(project(one), other.mainWitness())).containsExactly(same(one));
    }

    @Test
    void whatLiesInTheBinDoesNotCount() throws IOException {
        Document binned = document("a.txt", "𝔘").inBin(true);
        assertThat(among(binned, "𝔘")).isEmpty();
    }

    @Test
    void theTwoVersionsOfTelegram1053AreNear() throws IOException {
        Document published = sample(PUBLISHED);
        List<Found> found = Likeness.among(project(published), sample(ARCHIVAL).mainWitness());
        assertThat(found).singleElement().isInstanceOf(Found.Near.class);
        assertThat(Words.inEnglish().of(found.getFirst().words()))
                .isEqualTo(
                        "This looks like another version of “Smith cable 1053, published”: 89% of"
                                + " its words stand in version A too.");
    }

    @Test
    void noOtherTwoSamplesAreNear() throws IOException {
        List<Document> samples = samples();
        for (Document one : samples) {
            List<String> alike =
                    Likeness.of(project(samples)).to(one.mainWitness()).stream()
                            .map(found -> found.document().title())
                            .toList();
            if (one.title().startsWith("Smith")) assertThat(alike).hasSize(1);
            else assertThat(alike).as(one.title()).isEmpty();
        }
    }

    @Test
    void anImportOfManyComparesEachWithThoseBeforeIt() throws IOException {
        Document published = sample(PUBLISHED);
        Likeness before = Likeness.of(Project.named("empty"));
        assertThat(before.to(sample(ARCHIVAL).mainWitness())).isEmpty();
        assertThat(before.and(published).to(sample(ARCHIVAL).mainWitness())).hasSize(1);
    }

    @Test
    void theSameComesBeforeTheNear() throws IOException {
        Document published = sample(PUBLISHED);
        Document archival = sample(ARCHIVAL);
        List<Found> found =
                Likeness.among(project(published, archival), sample(ARCHIVAL).mainWitness());
        assertThat(found).hasSize(2).startsWith(same(archival));
    }

    /// Every letter or space may be misread: at 4 of 100, every fifth word is wrong.
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void badOcrIsNear(int percent) throws IOException {
        String text = Files.readString(SAMPLES.resolve("1949-07-19-kelly-cable-608.txt"));
        assertThat(among(document("clean.txt", text), misread(text, percent)))
                .singleElement()
                .isInstanceOf(Found.Near.class);
    }

    @Test
    void aVersionThatLacksOrRewordsAPassageIsNear() {
        String text = prose(1, 600);
        Document whole = document("whole.txt", text);
        String lacking = text.substring(0, 1000) + text.substring(2200);
        String reworded = text.substring(0, 1500) + prose(2, 90) + text.substring(2200);
        assertThat(among(whole, lacking)).hasSize(1);
        assertThat(among(whole, reworded)).hasSize(1);
        assertThat(among(whole, text + prose(3, 900))).hasSize(1);
    }

    @Test
    void aNoteIsNoVersionOfTheLetterThatQuotesIt() {
        String note = prose(1, 80);
        Document letter = document("letter.txt", prose(2, 500) + note + prose(3, 500));
        assertThat(among(letter, note)).isEmpty();
    }

    /// Two documents of one website, with more of the page around them than text in them.
    @ParameterizedTest
    @CsvSource({"40, 0, 150", "0, 300, 150", "60, 300, 150", "100, 200, 400", "400, 0, 200"})
    void sharedPageFurnitureDoesNotFool(int above, int below, int words) {
        String top = prose(10, above);
        String bottom = prose(11, below);
        Document one = document("one.txt", top + prose(1, words) + bottom);
        assertThat(among(one, top + prose(2, words * 5 / 4) + bottom)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, 60", "100, 80", "150, 150"})
    void oneLetterFromTwoWebsitesIsNear(int around, int aroundOther) {
        String letter = prose(1, 400);
        Document one = document("one.txt", prose(2, around) + letter + prose(3, around));
        assertThat(among(one, prose(4, aroundOther) + letter + prose(5, aroundOther))).hasSize(1);
    }

    @Test
    void aFewWordsInCommonAreNotNear() {
        String greeting = "I have the honour to acknowledge the receipt of your letter. ";
        Document one = document("one.txt", greeting + "It came late.");
        assertThat(among(one, greeting + "I was ill.")).isEmpty();
    }

    @Test
    void textsWithoutSpacesAreCompared() {
        String text = han(1, 600);
        assertThat(among(document("a.txt", text), text.substring(50))).hasSize(1);
        assertThat(among(document("a.txt", text), han(2, 600))).isEmpty();
    }

    @Test
    void aLineOfOverAMillionLettersIsNearItselfWithAWordMore() {
        String text = "ш".repeat(500_000) + " " + "a ".repeat(250_000) + "мир.".repeat(100_000);
        assertThat(among(document("a.txt", text), text + "end"))
                .singleElement()
                .isInstanceOf(Found.Near.class);
    }

    private static List<Found> among(Document known, String incoming) {
        return Likeness.among(project(known), document("incoming.txt", incoming).mainWitness());
    }

    private static Found same(Document document) {
        return new Found.Same(document, document.mainWitness());
    }

    private static Project project(Document... documents) {
        return project(List.of(documents));
    }

    private static Project project(List<Document> documents) {
        return Project.named("x").withDocuments(documents);
    }

    private static Document document(String name, String text) {
        return Document.of(name, Witness.of("A", text.replace("\r\n", "\n")));
    }

    private static Document read(String name, byte[] bytes, Optional<String> encoding)
            throws IOException {
        return PlainText.read(name, bytes, encoding, Instant.EPOCH).document();
    }

    private static Document sample(String name) throws IOException {
        return PlainText.read(SAMPLES.resolve(name), Optional.empty(), Instant.EPOCH).document();
    }

    private static List<Document> samples() throws IOException {
        var samples = new ArrayList<Document>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(SAMPLES, "19*.txt")) {
            for (Path file : files) samples.add(sample(file.getFileName().toString()));
        }
        return samples;
    }

    /// As many words as asked, drawn so that common ones are common.
    private static String prose(long seed, int words) {
        var random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(_ -> "w" + (int) Math.exp(random.nextDouble() * Math.log(3000)))
                .collect(Collectors.joining(" ", "", "\n"));
    }

    private static String han(long seed, int letters) {
        return new Random(seed)
                .ints(letters, 0x4E00, 0x5E00)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String misread(String text, int percent) {
        var random = new Random(percent);
        return text.codePoints()
                .map(c -> random.nextInt(100) < percent ? 'a' + random.nextInt(26) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
