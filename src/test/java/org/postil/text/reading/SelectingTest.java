package org.postil.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.text.Span;
import org.postil.text.Texts;

class SelectingTest {

    private static final String TALK =
            "He rose at once.\n\nStalin: We are busy. You may say that to Mr. Truman.\nHe laughed.";

    @Test
    void aSelectionGrowsFromWordToSentenceToParagraphToTurn() {
        assertThat(steps(TALK, caret(TALK, "bu"), Paragraphs.lines(TALK), twoLines()))
                .containsExactly(
                        "busy",
                        "Stalin: We are busy.",
                        "Stalin: We are busy. You may say that to Mr. Truman.",
                        "Stalin: We are busy. You may say that to Mr. Truman.\nHe laughed.");
    }

    @Test
    void aUnitThatIsNoLargerIsPassedOver() {
        assertThat(steps("Why? No.", new Span(6, 6), Paragraphs.lines("Why? No."), none()))
                .containsExactly("No", "No.", "Why? No.");
        assertThat(steps("Why", new Span(1, 1), Paragraphs.lines("Why"), none()))
                .containsExactly("Why");
    }

    @Test
    void aSelectionOverABorderGrowsToTheUnitsOnBothSides() {
        int start = TALK.indexOf("are busy");
        Span selected = new Span(start + 1, TALK.indexOf("may") + 2);
        assertThat(steps(TALK, selected, Paragraphs.lines(TALK), none()))
                .containsExactly(
                        "are busy. You may",
                        "Stalin: We are busy. You may say that to Mr. Truman.");
    }

    @Test
    void linesThatAreJoinedAreOneParagraph() {
        String text = "We are con-\nvinced that our two\nnations agree. Indeed\nwe are.\n\nNext";
        assertThat(steps(text, caret(text, "two"), Paragraphs.joined(text), none()))
                .containsExactly(
                        "two",
                        "We are con-\nvinced that our two\nnations agree.",
                        "We are con-\nvinced that our two\nnations agree. Indeed\nwe are.");
    }

    @Test
    void aTurnIsALineThatBeginsWithANameAndAColon() {
        Turns turns = Turns.labelled();
        assertThat(turns.at(TALK, TALK.indexOf("busy")).orElseThrow().of(TALK))
                .isEqualTo("Stalin: We are busy. You may say that to Mr. Truman.");
        assertThat(turns.at(TALK, 3)).isEmpty();
        assertThat(turns.at("Sir D. Kelly: “I am glad.”", 20)).isPresent();
        assertThat(turns.at("at 6:38 p.m.", 4)).isEmpty();
        assertThat(turns.at("He then said this: no.", 4)).isPresent();
    }

    @Test
    void theWayBackIsTheWayThatWasGone() {
        var random = new Random(8);
        for (int i = 0; i < 500; i++) {
            String text = Texts.random(random, 200);
            var units = new Selecting.Units(text, Paragraphs.joined(text), Turns.labelled());
            int place = random.nextInt(text.length() + 1);
            var gone = new ArrayList<Selecting>();
            Optional<Selecting> next = Optional.of(Selecting.from(new Span(place, place)));
            while (next.isPresent()) {
                gone.add(next.get());
                next = next.get().wider(units);
            }
            Selecting last = gone.getLast();
            for (Selecting step : gone.reversed().subList(1, gone.size())) {
                assertThat(last.now().covers(step.now()) || step.now().isEmpty()).isTrue();
                assertThat(last.now().length()).isGreaterThan(step.now().length());
                last = last.back().orElseThrow();
                assertThat(last).isEqualTo(step);
            }
            assertThat(last.back()).isEmpty();
        }
    }

    private static List<String> steps(String text, Span from, Paragraphs paragraphs, Turns turns) {
        var units = new Selecting.Units(text, paragraphs, turns);
        var steps = new ArrayList<String>();
        Optional<Selecting> next = Selecting.from(from).wider(units);
        while (next.isPresent()) {
            steps.add(next.get().now().of(text));
            next = next.get().wider(units);
        }
        return steps;
    }

    private static Span caret(String text, String in) {
        int at = text.indexOf(in) + 1;
        return new Span(at, at);
    }

    private static Turns none() {
        return (_, _) -> Optional.empty();
    }

    private static Turns twoLines() {
        return (text, _) -> Optional.of(new Span(text.indexOf("Stalin"), text.length()));
    }
}
