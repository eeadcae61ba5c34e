package org.postil.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.message.Words;
import org.postil.model.id.Kebab;
import org.postil.text.Span;

/// The two versions of telegram 1053 as they are, head and foot left on, against what careful
/// reading found.
class Telegram1053Test {

    private static Gold gold;
    private static Comparison found;

    @BeforeAll
    static void compare() throws IOException {
        gold = new Gold();
        found = Collation.of(gold.a, gold.b);
    }

    @Test
    void everyDifferenceOfTheBodyIsFoundWithItsExactSpan() {
        List<String> missed =
                gold.body().stream().filter(item -> !isFound(item)).map(Gold.Item::id).toList();
        assertThat(gold.body()).hasSize(29);
        assertThat(missed).isEmpty();
    }

    @Test
    void nothingElseIsFoundInTheBody() {
        assertThat(bodyVariants().stream().filter(one -> isTrue(one) == null).toList()).isEmpty();
        assertThat(found.moves()).isEmpty();
    }

    @Test
    void allTwelvePartsOfThePageApparatusAreSetAsideAndNoWordOfTheBodyIs() {
        List<Span> parts = gold.body().stream().flatMap(item -> item.parts().stream()).toList();
        assertThat(parts).hasSize(12);
        List<Stretch> inBody =
                found.setAside().stream()
                        .filter(one ->
                                (one.witness() == 0 ? gold.bodyA : gold.bodyB).covers(one.span()))
                        .toList();
        assertThat(parts)
                .allMatch(part -> inBody.stream().anyMatch(one -> one.span().covers(part)));
        assertThat(inBody).allMatch(one -> one.witness() == 1 && isMadeOf(one.span(), parts));
    }

    @Test
    void everyClassIsOneThatAReaderWouldAccept() {
        var wrong = new ArrayList<String>();
        for (Variant variant : bodyVariants()) {
            Gold.Item item = isTrue(variant);
            if (item != null && !item.classes().contains(Kebab.of(variant.kind()))) {
                wrong.add(item.id() + " " + variant.kind());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyWhatMattersIsLeftOfTheBody() {
        List<Gold.Item> kept =
                bodyVariants().stream()
                        .filter(Variant::matters)
                        .map(Telegram1053Test::isTrue)
                        .toList();
        assertThat(kept).isEqualTo(gold.body().stream().filter(Gold.Item::matters).toList());
        assertThat(kept).hasSize(5);
    }

    @Test
    void theLostClauseChangesWhoSpeaksAndSaysSo() {
        List<Variant> speaker =
                found.variants().stream().filter(one -> one.verdict().speaker()).toList();
        assertThat(speaker).hasSize(1);
        assertThat(speaker.getFirst().rank()).isEqualTo(Rank.SENSE);
        assertThat(Words.inEnglish().of(speaker.getFirst().verdict().reason()))
                .startsWith("Changes who speaks: “an opinion or to give moral …”")
                .contains("by “I” in A, by “he” in B")
                .contains("been in a position to express");
    }

    @Test
    void theWholePairIsFewItems() {
        assertThat(found.variants()).hasSizeLessThanOrEqualTo(45);
        assertThat(found.variants().size() + found.setAside().size()).isLessThanOrEqualTo(60);
    }

    @Test
    void headAndFootAreOneItemForEachVersion() {
        assertThat(aside(0)).startsWith(new Span(0, 539)).endsWith(new Span(13604, 14234));
        assertThat(aside(1)).startsWith(new Span(0, 777)).endsWith(new Span(14358, 14460));
    }

    private static List<Span> aside(int witness) {
        return found.setAside().stream()
                .filter(one -> one.witness() == witness)
                .map(Stretch::span)
                .toList();
    }

    private static List<Variant> bodyVariants() {
        return found.variants().stream()
                .filter(one -> one.b().start() >= gold.bodyB.start())
                .filter(one -> one.b().end() <= gold.bodyB.end())
                .toList();
    }

    private static boolean isFound(Gold.Item item) {
        if (item.isPageApparatus()) {
            return item.parts().stream()
                    .allMatch(part ->
                            found.setAside().stream().anyMatch(one -> one.span().covers(part)));
        }
        return bodyVariants().stream().anyMatch(one -> item.equals(isTrue(one)));
    }

    /// True where a stretch holds nothing but parts and white space.
    private static boolean isMadeOf(Span span, List<Span> parts) {
        int at = span.start();
        for (Span part : parts) {
            if (!span.covers(part)) continue;
            if (!gold.b.text().substring(at, part.start()).isBlank()) return false;
            at = part.end();
        }
        return at == span.end();
    }

    /// The true difference that has just these readings at just these places. The place of a
    /// reading that is not there may be before or behind a space.
    private static Gold.@Nullable Item isTrue(Variant variant) {
        for (Gold.Item item : gold.body()) {
            if (isSame(gold.a.text(), item.a(), variant.a())
                    && isSame(gold.b.text(), item.b(), variant.b())) {
                return item;
            }
        }
        return null;
    }

    private static boolean isSame(String text, Span gold, Span found) {
        if (!gold.isEmpty() || !found.isEmpty()) return gold.equals(found);
        int start = Math.min(gold.start(), found.start());
        return text.substring(start, Math.max(gold.start(), found.start())).isBlank();
    }
}
