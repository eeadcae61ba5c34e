package org.postil.excerpt.honesty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final Set<String> NEGATIONS =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "none",
                    "neither",
                    "nor",
                    "nobody",
                    "nothing",
                    "nowhere",
                    "cannot",
                    "without",
                    "hardly",
                    "scarcely",
                    "barely",
                    "не",
                    "ни",
                    "нет",
                    "никогда",
                    "никто",
                    "ничего",
                    "нельзя",
                    "без",
                    "nicht",
                    "kein",
                    "keine",
                    "keinen",
                    "keiner",
                    "nie",
                    "niemals",
                    "ne",
                    "pas",
                    "jamais",
                    "non",
                    "nunca");

    private static final Set<String> CONDITIONS =
            Set.of(
                    "if",
                    "unless",
                    "except",
                    "provided",
                    "providing",
                    "until",
                    "only",
                    "but",
                    "although",
                    "though",
                    "however",
                    "supposing",
                    "lest",
                    "whether",
                    "otherwise",
                    "если",
                    "кроме",
                    "пока",
                    "только",
                    "лишь",
                    "но",
                    "однако",
                    "хотя",
                    "wenn",
                    "falls",
                    "außer",
                    "nur",
                    "aber",
                    "sofern",
                    "si",
                    "sauf",
                    "mais",
                    "pero");

    private final int number;
    private final CutText cut;

    CutWords(int number, CutText cut) {
        this.number = number;
        this.cut = cut;
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
        Matcher word = WORD.matcher(cut.text()).region(sentence.start(), sentence.end());
        while (word.find()) {
            if (cut.shows(word.start()) && cut.shows(word.end() - 1)) continue;
            String small = word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            boolean negation = NEGATIONS.contains(small) || small.endsWith("n't");
            if (negation || CONDITIONS.contains(small)) {
                String key = negation ? "excerpt.honesty.negation" : "excerpt.honesty.condition";
                warnings.add(
                        Message.of(key, number, word.group(), Quoted.of(sentence.of(cut.text()))));
                return;
            }
        }
    }
}
