package org.postil.excerpt.honesty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.message.Message;
import org.postil.text.Span;
import org.postil.text.reading.Paragraphs;
import org.postil.text.reading.Sentences;

/// Sentences of which a part stands while a negation or a condition of it does not: cut, or left
/// outside the passage.
final class CutWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");

    private final int number;
    private final CutText cut;
    private final List<Tongue> tongues;

    CutWords(int number, CutText cut) {
        this.number = number;
        this.cut = cut;
        tongues = Tongue.of(cut.text());
    }

    List<Message> warnings() {
        var warnings = new ArrayList<Message>();
        Set<Span> sentences = new TreeSet<>();
        for (Span one : cut.cuts()) sentences.addAll(touchedBy(one));
        sentences.addAll(touchedBy(new Span(cut.span().start(), cut.span().start())));
        sentences.addAll(touchedBy(new Span(cut.span().end(), cut.span().end())));
        for (Span sentence : sentences) check(sentence, warnings);
        return warnings;
    }

    /// The sentences that the edges of a cut part.
    private Set<Span> touchedBy(Span edges) {
        Set<Span> touched = new TreeSet<>();
        for (int edge : new int[] {edges.start(), edges.end()}) {
            Span paragraph = Paragraphs.lines(cut.text()).runningAt(edge);
            for (Span sentence : Sentences.of(cut.text(), paragraph)) {
                if (sentence.start() < edge && edge < sentence.end()) touched.add(sentence);
            }
        }
        return touched;
    }

    private void check(Span sentence, List<Message> warnings) {
        if (!cut.showsWordOf(sentence.start(), sentence.end())) return;
        var words = new ArrayList<String>();
        var places = new ArrayList<Span>();
        Matcher word = WORD.matcher(cut.text()).region(sentence.start(), sentence.end());
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT).replace('’', '\''));
            places.add(new Span(word.start(), word.end()));
        }
        for (int i = 0; i < words.size(); i++) {
            if (isWhole(places.get(i))) continue;
            Optional<String> key = key(words, i);
            if (key.isEmpty()) continue;
            String shown = places.get(i).of(cut.text());
            String whole = Quoted.of(sentence.of(cut.text()));
            warnings.add(Message.of(key.get(), number, shown, whole));
            return;
        }
    }

    private boolean isWhole(Span word) {
        return cut.shows(word.start()) && cut.shows(word.end() - 1);
    }

    /// Of what a warning says of the word at a place; empty where it says nothing.
    private Optional<String> key(List<String> words, int at) {
        boolean negation =
                words.get(at).endsWith("n't")
                        || tongues.stream()
                                .flatMap(one -> one.negations().stream())
                                .anyMatch(one -> one.stands(words, at));
        if (negation) return Optional.of("excerpt.honesty.negation");
        boolean condition =
                tongues.stream()
                        .flatMap(one -> one.conditions().stream())
                        .anyMatch(one -> one.stands(words, at));
        return condition ? Optional.of("excerpt.honesty.condition") : Optional.empty();
    }
}
