package org.postil.session.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.collation.Rules;
import org.postil.collation.watch.Watch;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.session.comparing.VersionPair;

class CopiesTest {

    @Test
    void ofTheTelegramItIsSaidWhoCouldReadEachCopyAndWhenItWasOpened() throws IOException {
        Copies copies = of(file("published"), file("archival-ocr"));
        assertThat(row(copies, Fact.ACCESS)).isEqualTo("[] [TOP SECRET]");
        assertThat(row(copies, Fact.URGENCY)).isEqualTo("[] [PRIORITY]");
        assertThat(row(copies, Fact.SIGNED)).isEqualTo("[] [SMITH]");
        assertThat(row(copies, Fact.FILE)).isEqualTo("[711.61/4-546] []");
        assertThat(one(copies, Fact.NOTES).a()).hasSize(2);
        assertThat(one(copies, Fact.NOTES).b()).isEmpty();
        assertThat(one(copies, Fact.OPENED).a()).isEmpty();
        assertThat(one(copies, Fact.OPENED).b()).hasSizeGreaterThan(1);
        assertThat(one(copies, Fact.NUMBER).differs()).isFalse();
    }

    @Test
    void whatBothCopiesSignIsSignedInBoth() {
        String text = "The Ambassador read the note aloud in full at noon today.\n\nKENNAN\n";
        Copies copies = of("SECRET\n\n" + text, "URGENT\n\n" + text);
        assertThat(row(copies, Fact.SIGNED)).isEqualTo("[KENNAN] [KENNAN]");
        assertThat(row(copies, Fact.URGENCY)).isEqualTo("[] [URGENT]");
    }

    @Test
    void copiesThatSayNothingOfThemselvesHaveNoRows() {
        String text = "he read the note aloud, and nobody said a word.";
        assertThat(of(text, text).rows()).isEmpty();
    }

    private static Copies of(String a, String b) {
        var pair = new VersionPair(Witness.of("A", a), Witness.of("B", b), Rules.STANDARD);
        return Copies.of(pair.compare(Watch.NOBODY).orElseThrow());
    }

    private static String file(String name) throws IOException {
        return Files.readString(
                Path.of("sample-docs/1946-04-05-smith-cable-1053-" + name + ".txt"));
    }

    private static Copies.Row one(Copies copies, Fact fact) {
        return copies.rows().stream().filter(row -> row.fact() == fact).findFirst().orElseThrow();
    }

    private static String row(Copies copies, Fact fact) {
        return words(one(copies, fact).a()) + " " + words(one(copies, fact).b());
    }

    private static List<Object> words(List<Message> said) {
        return said.stream().map(one -> one.arguments().getFirst()).toList();
    }
}
