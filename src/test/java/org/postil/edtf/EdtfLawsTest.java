package org.postil.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postil.message.Words;

/// What holds for every date, tried on many that chance has made.
class EdtfLawsTest {

    private static final int MANY = 2_000;

    private final Random random = new Random(1946);

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        dates().forEach(date -> assertThat(Edtf.parse(date.text())).isEqualTo(date));
    }

    @Test
    void equalDatesAndOnlyTheyCompareAsEqual() {
        pairs().forEach(pair -> {
            Edtf one = pair.get(0);
            Edtf other = pair.get(1);
            assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
            assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        });
    }

    @Test
    void overlapIsMutualAndEveryDateOverlapsItself() {
        pairs().forEach(pair -> {
            Edtf one = pair.get(0);
            Edtf other = pair.get(1);
            assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
            assertThat(one.overlaps(one)).isTrue();
        });
    }

    /// Bounds that are turned round cannot be made; this asks for all of them.
    @Test
    void theBoundsOfADateCoverEachOfItsStretches() {
        dates().forEach(date ->
                assertThat(date.stretches())
                        .allSatisfy(stretch ->
                                assertThat(date.bounds().hull(stretch)).isEqualTo(date.bounds())));
    }

    @Test
    void everyDateHasWords() {
        var words = Words.inEnglish();
        dates().forEach(date -> assertThat(words.of(date.wording())).isNotBlank());
    }

    @Test
    void noTextMakesTheReaderStumble() {
        var read = 0;
        for (int i = 0; i < 50_000; i++) {
            String text = soup();
            Optional<Edtf> date = Edtf.tryParse(text);
            if (date.isEmpty()) continue;
            read++;
            assertThat(Edtf.parse(date.get().text())).isEqualTo(date.get());
            assertThat(date.get().bounds()).isNotNull();
        }
        assertThat(read).isGreaterThan(20);
    }

    private Stream<List<Edtf>> pairs() {
        return Stream.generate(() -> List.of(any(), any())).limit(MANY);
    }

    private Stream<Edtf> dates() {
        return Stream.generate(this::any).limit(MANY);
    }

    /// A text that was made to be a date may still be none, as 194X-02-30; then another is made.
    private Edtf any() {
        while (true) {
            Optional<Edtf> date = Edtf.tryParse(anyText());
            if (date.isPresent()) return date.get();
        }
    }

    private String anyText() {
        return switch (random.nextInt(8)) {
            case 0 -> end() + "/" + end();
            case 1 -> "[" + members() + "]";
            case 2 -> "{" + members() + "}";
            case 3 -> digits(4) + "-" + digits(2) + "-" + digits(2) + "T" + time();
            case 4 -> number();
            default -> single();
        };
    }

    private String single() {
        return switch (random.nextInt(8)) {
            case 0 -> digits(4) + "-" + (21 + random.nextInt(21)) + sign(9);
            case 1 -> number();
            case 2 -> digits(2 + random.nextInt(2)) + sign(3);
            default -> date();
        };
    }

    private String date() {
        String minus = random.nextInt(9) == 0 ? "-" : "";
        String year = sign(9) + minus + masked(4, 10) + sign(9);
        if (random.nextInt(4) == 0) return year;
        String month = "-" + sign(9) + masked(2, 2) + sign(9);
        if (random.nextInt(4) == 0) return year + month;
        return year + month + "-" + sign(9) + masked(2, 4) + sign(5);
    }

    private String number() {
        String minus = random.nextBoolean() ? "-" : "";
        return switch (random.nextInt(3)) {
            case 0 -> minus + digits(4) + "S" + (1 + random.nextInt(4)) + sign(9);
            case 1 -> "Y" + minus + digits(2) + "E" + (1 + random.nextInt(20)) + sign(9);
            default -> "Y" + minus + digits(5 + random.nextInt(20)) + "S" + random.nextInt(9);
        };
    }

    private String time() {
        String time = digits(2) + ":" + digits(2) + (random.nextBoolean() ? ":" + digits(2) : "");
        return time + List.of("", "Z", "+03", "-04:30").get(random.nextInt(4));
    }

    private String end() {
        return random.nextInt(4) == 0 ? (random.nextBoolean() ? ".." : "") : single();
    }

    private String members() {
        Supplier<String> member =
                () -> random.nextInt(4) == 0 ? single() + ".." + single() : single();
        String members =
                Stream.generate(member)
                        .limit(1 + random.nextInt(4))
                        .collect(Collectors.joining(","));
        return random.nextInt(4) == 0 ? ".." + members : members;
    }

    private String sign(int rarity) {
        return random.nextInt(rarity) == 0 ? List.of("?", "~", "%").get(random.nextInt(3)) : "";
    }

    private String digits(int count) {
        return masked(count, 0);
    }

    /// The first digit of a month or day is small, so that chance meets one now and then.
    private String masked(int count, int percent) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        random.nextInt(100) < percent
                                ? "X"
                                : "" + random.nextInt(count == 2 && i == 0 ? 3 : 10))
                .collect(Collectors.joining());
    }

    private String soup() {
        String letters = "000111299X?~%-----TYES/..[]{},:Z+ \u2212x";
        return IntStream.range(0, 4 + random.nextInt(8))
                .mapToObj(_ -> "" + letters.charAt(random.nextInt(letters.length())))
                .collect(Collectors.joining());
    }
}
