package org.postil.recognition.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postil.message.Message;
import org.postil.model.codebook.Topic;
import org.postil.recognition.word.Tokens;
import org.postil.text.Span;

/// Finds the words and phrases of topics in a text, in all inflections that plain stemming gives:
/// `oil concession` finds `oil concessions`. A topic's own name counts as a phrase of it.
public final class TopicRecognizer {

    private final Tokens tokens;

    /// Phrases, by the stem of their first word.
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private record Phrase(Topic topic, String words, List<String> stems, boolean name) {}

    private TopicRecognizer(Tokens tokens, List<Topic> topics) {
        this.tokens = tokens;
        for (Topic topic : topics) {
            add(topic, topic.name(), true);
            topic.words().forEach(words -> add(topic, words, false));
        }
    }

    /// The places in the order of the text. Of the phrases of one topic that begin at the same
    /// place the longest counts.
    public static List<FoundTopic> in(String text, List<Topic> topics) {
        if (topics.isEmpty()) return List.of();
        return new TopicRecognizer(Tokens.of(text), topics).find();
    }

    private void add(Topic topic, String words, boolean name) {
        var own = Tokens.of(words);
        var stems = new ArrayList<String>();
        for (int i = 0; i < own.count(); i++) {
            String stem = stem(own, i);
            if (!stem.isEmpty()) stems.add(stem);
        }
        if (stems.isEmpty()) return;
        phrases.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                .add(new Phrase(topic, words, stems, name));
    }

    private List<FoundTopic> find() {
        var found = new ArrayList<FoundTopic>();
        for (int i = 0; i < tokens.count(); i++) {
            Map<Topic, FoundTopic> here = new HashMap<>();
            for (Phrase phrase : phrases.getOrDefault(stem(tokens, i), List.of())) {
                int end = end(phrase, i);
                if (end < 0) continue;
                FoundTopic one = found(phrase, new Span(tokens.start(i), tokens.end(end - 1)));
                here.merge(
                        phrase.topic,
                        one,
                        (a, b) -> a.span().length() >= b.span().length() ? a : b);
            }
            found.addAll(here.values());
        }
        return found;
    }

    private FoundTopic found(Phrase phrase, Span span) {
        String key = phrase.name ? "recognition.topic.name" : "recognition.topic.words";
        double confidence = phrase.name ? 0.85 : 0.8;
        Message reason = Message.of(key, phrase.topic.name(), phrase.words);
        return new FoundTopic(span, phrase.topic, confidence, reason);
    }

    /// The token behind the phrase that begins with this one; -1 where it does not.
    private int end(Phrase phrase, int first) {
        int token = first;
        for (String wanted : phrase.stems) {
            while (token > first && token < tokens.count() && isHyphen(token)) token++;
            boolean apart = token > first && tokens.gap(token) == Tokens.Gap.PARAGRAPH;
            if (token >= tokens.count() || apart || !stem(tokens, token).equals(wanted)) return -1;
            token++;
        }
        return token;
    }

    private boolean isHyphen(int token) {
        return tokens.isMark(token, '-') || tokens.isMark(token, '\u2010');
    }

    private static String stem(Tokens tokens, int token) {
        String word = tokens.word(token);
        if (!word.isEmpty()) return Stem.of(word.toLowerCase(Locale.ROOT));
        return tokens.digits(token) > 0 ? Integer.toString(tokens.number(token)) : "";
    }
}
