package org.postil.recognition.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postil.message.Message;
import org.postil.model.codebook.Topic;
import org.postil.recognition.phrase.KeyPhrase.Place;
import org.postil.recognition.topic.TopicRecognizer;
import org.postil.text.Span;

/// The phrases of one to four words that are distinctive of a document, or of a project.
///
/// The score of a phrase is its keyness times its cohesion, see [LogLikelihood]. The keyness in a
/// document compares it with the rest of the project; that in the project asks how unevenly its
/// documents have the phrase, so that what stands in all of them comes last. Where there is one
/// document only, how often the phrase stands there takes the place of its keyness.
///
/// Reading takes time linear in the length of the texts; only what may be proposed is sorted.
public final class KeyPhrases {

    /// Chance gives a higher log-likelihood once in twenty times.
    private static final double KEY = 3.84;

    /// Chance gives a higher one once in a thousand times.
    private static final double VERY_KEY = 10.83;

    private static final double COHESIVE = 0.3;

    /// So often stands a phrase where it is proposed.
    private static final int LEAST = 2;

    /// A single word says less than a phrase: it is to be more frequent and more distinctive.
    private static final int LEAST_SINGLE = 3;

    private static final double SINGLE = 0.2;

    private static final Pattern BROKEN = Pattern.compile("[-\u2010][ \t]*\n\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<PhraseText> texts;
    private final List<Topic> topics;
    private final WordRuns words;
    private final Ngrams ngrams;

    /// What stands in the texts from one word to another.
    private record Part(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /// A run of words, the same for all its places.
    private record Run(int length, int id) {}

    private record Scored(Run run, List<Integer> at, double score) {
        int first() {
            return at.getFirst();
        }
    }

    private KeyPhrases(List<PhraseText> texts, List<Topic> topics) {
        this.texts = List.copyOf(texts);
        this.topics = List.copyOf(topics);
        words = new WordRuns(this.texts);
        ngrams = new Ngrams(words);
    }

    /// Reads the documents of a project.
    ///
    /// @param topics whose names and words are not proposed again
    public static KeyPhrases of(List<PhraseText> texts, List<Topic> topics) {
        return new KeyPhrases(texts, topics);
    }

    /// Those of a document, the most distinctive first.
    ///
    /// @param document its number in the list that was read, from 0
    public List<KeyPhrase> ofDocument(int document, int most) {
        return best(new Part(words.first(document), words.first(document + 1)), most);
    }

    /// Those of the project, the most distinctive first.
    public List<KeyPhrase> ofProject(int most) {
        return best(whole(), most);
    }

    private Part whole() {
        return new Part(0, words.count());
    }

    private List<KeyPhrase> best(Part part, int most) {
        Map<Run, List<Integer>> runs = runs(part);
        runs.entrySet().removeIf(one -> !isFirm(one.getKey(), one.getValue()));
        Set<Run> nested = nested(runs);
        List<Scored> scored = new ArrayList<>();
        runs.forEach((run, at) -> {
            if (nested.contains(run) || isCut(run, at)) return;
            double keyness = keyness(part, run, at);
            boolean single = run.length == 1;
            if (keyness < (single ? VERY_KEY : KEY)) return;
            double weight = single ? SINGLE : ngrams.cohesion(run.length, at.getFirst());
            scored.add(new Scored(run, at, keyness * weight));
        });
        return scored.stream()
                .sorted(
                        Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparing(Scored::first))
                .map(one -> phrase(part, one))
                .filter(this::isNew)
                .limit(most)
                .toList();
    }

    /// Where each phrase stands.
    private Map<Run, List<Integer>> runs(Part part) {
        Map<Run, List<Integer>> runs = new HashMap<>();
        for (int word = part.from; word < part.to; word++) {
            for (int length = 1; length <= Ngrams.LONGEST; length++) {
                int id = ngrams.id(length, word);
                if (id < 0) break;
                if (ngrams.isPhrase(length, word))
                    runs.computeIfAbsent(new Run(length, id), _ -> new ArrayList<>()).add(word);
            }
        }
        return runs;
    }

    private double keyness(Part part, Run run, List<Integer> at) {
        if (texts.size() == 1) return at.size() * KEY;
        int all = ngrams.count(run.length, at.getFirst());
        if (!part.equals(whole()))
            return LogLikelihood.keyness(at.size(), part.size(), all, words.count());
        double sum = 0;
        Map<Integer, Long> counts =
                at.stream().collect(Collectors.groupingBy(words::textOf, Collectors.counting()));
        for (var one : counts.entrySet()) {
            int size = words.first(one.getKey() + 1) - words.first(one.getKey());
            sum += LogLikelihood.part(one.getValue(), size, all, words.count());
        }
        return sum;
    }

    private boolean isCut(Run run, List<Integer> at) {
        return ngrams.isCut(run.length, at.getFirst());
    }

    private boolean isFirm(Run run, List<Integer> at) {
        int least = run.length == 1 ? LEAST_SINGLE : LEAST;
        return at.size() >= least
                && !(run.length == Ngrams.LONGEST && isCut(run, at))
                && ngrams.cohesion(run.length, at.getFirst()) >= COHESIVE;
    }

    /// Those that stand within longer ones, nearly always. A place has one word before it and one
    /// behind it, so that the longer ones of each side may be added up.
    private Set<Run> nested(Map<Run, List<Integer>> runs) {
        Map<Run, Integer> before = new HashMap<>();
        Map<Run, Integer> behind = new HashMap<>();
        runs.forEach((longer, at) -> {
            int from = at.getFirst();
            int to = from + longer.length;
            shortened(from + 1, to).ifPresent(run -> before.merge(run, at.size(), Integer::sum));
            shortened(from, to - 1).ifPresent(run -> behind.merge(run, at.size(), Integer::sum));
        });
        return runs.entrySet().stream()
                .filter(one ->
                        Math.max(
                                        before.getOrDefault(one.getKey(), 0),
                                        behind.getOrDefault(one.getKey(), 0))
                                >= Ngrams.NEARLY_ALWAYS * one.getValue().size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// What is left of a run without the links at its ends.
    private Optional<Run> shortened(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && words.isLink(first)) first++;
        while (last > first && words.isLink(last - 1)) last--;
        int length = last - first;
        return length == 0
                ? Optional.empty()
                : Optional.of(new Run(length, ngrams.id(length, first)));
    }

    private KeyPhrase phrase(Part part, Scored scored) {
        int length = scored.run.length;
        List<Place> places = new ArrayList<>();
        Map<String, Integer> forms = new LinkedHashMap<>();
        for (int word : scored.at) {
            int text = words.textOf(word);
            Span span = words.span(word, word + length);
            places.add(new Place(text, span));
            forms.merge(plain(span.of(texts.get(text).text())), 1, Integer::sum);
        }
        int most = Collections.max(forms.values());
        String form =
                forms.keySet().stream()
                        .filter(one -> forms.get(one) == most)
                        .findFirst()
                        .orElseThrow();
        int documents = ngrams.documents(length, scored.first());
        int elsewhere = ngrams.count(length, scored.first()) - places.size();
        Message reason =
                part.equals(whole())
                        ? Message.of("recognition.phrase.project", places.size(), documents)
                        : Message.of("recognition.phrase.document", places.size(), elsewhere);
        return new KeyPhrase(form, documents, places, scored.score, reason);
    }

    private static String plain(String form) {
        return SPACES.matcher(BROKEN.matcher(form).replaceAll("")).replaceAll(" ");
    }

    /// True where no topic has it already, in any inflection.
    private boolean isNew(KeyPhrase phrase) {
        return TopicRecognizer.in(phrase.words(), topics).stream()
                .noneMatch(found -> found.span().length() == phrase.words().length());
    }
}
