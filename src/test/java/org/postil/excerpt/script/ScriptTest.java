package org.postil.excerpt.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Turn;
import org.postil.model.annotation.Tag.Mode;

/// A script gives nobody words that no tag gives, and loses none.
class ScriptTest {

    private static final String TALK =
            "Kelly: “𝔘 Will you come?”\n\nStalin: “No. I am old. I like it here.”\n\nHe laughed.";

    @Test
    void taggedWordsAreTurnsAndAllOthersTheReporters() {
        Handouts handouts = Handouts.of(TALK).addAll();
        handouts.says("Kelly, David", "𝔘 Will you come?", Mode.DIRECT);
        handouts.says("Stalin, Iosif", "Stalin: “No. I am old. I like it here.”", Mode.DIRECT);
        assertThat(script(handouts))
                .isEqualTo(
                        "Kelly: “𝔘 Will you come?”|Stalin: “No. I am old. I like it here.”|"
                                + "(He laughed.)");
    }

    @Test
    void aLabelWithoutATagIsTheReporters() {
        Handouts handouts = Handouts.of(TALK).addAll().says("Stalin", "I am old.", Mode.DIRECT);
        assertThat(script(handouts))
                .isEqualTo(
                        "(Kelly: “𝔘 Will you come?”)|(Stalin: “No.)|Stalin: I am old.|"
                                + "(I like it here.”)|(He laughed.)");
    }

    @Test
    void whatIsReportedIsSaidToBeReported() {
        Handouts handouts =
                Handouts.of("𝔘 Then Stalin said he was old; he liked it there. We left.").addAll();
        handouts.says("Stalin", "he was old; he liked it there", Mode.REPORTED);
        assertThat(script(handouts))
                .isEqualTo(
                        "(𝔘 Then Stalin said)|Stalin, reported: he was old; he liked it there.|"
                                + "(We left.)");
    }

    @Test
    void whoQuotesAnotherGoesOnAfterwards() {
        Handouts handouts = Handouts.of("“Tito said ‘never 𝔘’ to me,” he said.").addAll();
        handouts.says("Stalin", "Tito said ‘never 𝔘’ to me", Mode.DIRECT);
        handouts.says("Tito", "never 𝔘", Mode.DIRECT);
        assertThat(script(handouts))
                .isEqualTo("Stalin: “Tito said ‘|Tito: never 𝔘|Stalin: ’ to me,”|(he said.)");
    }

    @Test
    void aSignAloneIsNobodysTurn() {
        Handouts handouts = Handouts.of("“Yes 𝔘.” — “No.”").addAll();
        handouts.says("Kelly", "“Yes 𝔘.”", Mode.DIRECT).says("Stalin", "“No.”", Mode.DIRECT);
        assertThat(script(handouts)).isEqualTo("Kelly: “Yes 𝔘.” —|Stalin: “No.”");
    }

    @Test
    void aTurnThatGoesOnInTheNextParagraphHasNoSecondName() {
        Handouts handouts = Handouts.of("“One 𝔘.\n\n“Two.” He rose.\n\n“Three.”").addAll();
        handouts.says("Stalin", "“One 𝔘.\n\n“Two.”", Mode.DIRECT);
        handouts.says("Stalin", "“Three.”", Mode.DIRECT);
        assertThat(script(handouts))
                .isEqualTo("Stalin: “One 𝔘.|“Two.”|(He rose.)|Stalin: “Three.”");
    }

    @Test
    void cutsAndGlossesStayWithTheirWords() {
        Handouts handouts = Handouts.of(TALK).addAll();
        handouts.says("Stalin", "“No. I am old. I like it here.”", Mode.DIRECT);
        handouts.cut("I am old.").gloss("here", "in the Kremlin").cut("He laughed.");
        assertThat(script(handouts)).endsWith("|Stalin: “No. […]. I like it here{1}.”|([…])");
    }

    /// What a reader sees of who speaks where a passage begins inside a turn.
    @Test
    void theNameThatOpensAPassageStandsOnce() {
        Handouts handouts =
                Handouts.of(TALK).says("Stalin", "No. I am old. I like it here.", Mode.DIRECT);
        assertThat(script(handouts.add("I like it here."))).isEqualTo("Stalin: I like it here.");
        Handouts untagged = Handouts.of(TALK).add("I like it here.");
        assertThat(script(untagged)).isEqualTo("([Stalin:] I like it here.)");
    }

    @Test
    void noWordIsLostAndNoneGivenToAnybodyElse() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Handouts handouts = Handouts.of(story(random)).addAll();
            String text = handouts.witness().text();
            for (int i = random.nextInt(5); i > 0; i--) {
                int start = text.offsetByCodePoints(0, random.nextInt(60));
                int end = text.offsetByCodePoints(start, 1 + random.nextInt(60));
                Mode mode = random.nextBoolean() ? Mode.DIRECT : Mode.REPORTED;
                handouts.says("P" + random.nextInt(3), text.substring(start, end), mode);
            }
            Extract.Shown shown = handouts.firstShown();
            List<Speech> script = Script.of(shown);
            assertThat(letters(words(script))).isEqualTo(letters(handouts.shown()));
            for (Speech speech : script) check(speech, shown.turns(), text);
        }
    }

    private static void check(Speech speech, List<Turn> turns, String text) {
        for (Piece piece : speech.pieces()) {
            if (piece.kind() != Piece.Kind.SOURCE) continue;
            for (int i = 0; i < piece.words().length(); i++) {
                int place = piece.at() + i;
                if (!Character.isLetterOrDigit(text.charAt(place))) continue;
                List<Turn> here = turns.stream().filter(t -> t.words().covers(place)).toList();
                Optional<Turn> whose = speech.turn();
                boolean honest =
                        whose.map(turn ->
                                        here.stream().anyMatch(one -> one.who().equals(turn.who())))
                                .orElse(here.isEmpty());
                assertThat(honest).as("%s of %s", text.substring(place), speech).isTrue();
            }
        }
    }

    /// Words without labels, so that none gives way to a name.
    private static String story(Random random) {
        var text = new StringBuilder();
        while (text.length() < 150) {
            text.append(
                    List.of("𝔘 ", "one ", "“two” ", "three, ", "end.\n\n").get(random.nextInt(5)));
        }
        return text.append("end").toString();
    }

    private static String script(Handouts handouts) {
        return Script.of(handouts.firstShown()).stream()
                .map(ScriptTest::shown)
                .collect(Collectors.joining("|"));
    }

    private static String shown(Speech one) {
        String words = words(List.of(one));
        if (one.turn().isEmpty()) return "(" + words + ")";
        if (one.goesOn()) return words;
        Turn turn = one.turn().get();
        return turn.name() + (turn.direct() ? "" : ", reported") + ": " + words;
    }

    private static String words(List<Speech> speeches) {
        return speeches.stream()
                .flatMap(speech -> speech.pieces().stream())
                .map(one -> one.kind() == Piece.Kind.GLOSS ? "{" + one.words() + "}" : one.words())
                .collect(Collectors.joining())
                .strip();
    }

    private static String letters(String words) {
        return words.replaceAll("\\[[^]]*:]|[\\s|]", "");
    }
}
