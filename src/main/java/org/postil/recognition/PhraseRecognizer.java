package org.postil.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.postil.model.codebook.Topic;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.phrase.KeyPhrases;
import org.postil.recognition.phrase.PhraseText;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.text.Span;

/// Finds the phrases that are distinctive of the documents of a project (`atomic energy`, `Security
/// Council`), as topics to create. People and dates, which are no topics, are left out.
public final class PhraseRecognizer {

    private PhraseRecognizer() {}

    /// Reads the documents of a project.
    ///
    /// @param texts those of their main versions, without what is set aside
    /// @param topics whose names and words are not proposed again
    public static KeyPhrases in(List<PhraseText> texts, List<Topic> topics) {
        List<List<FoundName>> names =
                texts.stream().map(text -> PersonRecognizer.in(text.text())).toList();
        Set<String> surnames = new HashSet<>();
        names.forEach(some -> some.forEach(name -> surnames.add(surname(name))));
        List<PhraseText> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            PhraseText text = texts.get(i);
            read.add(text.without(people(text.text(), names.get(i), surnames)));
        }
        return KeyPhrases.of(read, topics);
    }

    private static String surname(FoundName name) {
        String person = name.person();
        return person.substring(person.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /// Also surnames that only another document gives with a title. A name in front of a capital is
    /// no person but what is called after one: `Marshall Plan`.
    private static List<Span> people(String text, List<FoundName> names, Set<String> surnames) {
        Tokens tokens = Tokens.of(text);
        List<Span> people = new ArrayList<>();
        for (FoundName name : names)
            if (!isNamesake(tokens, tokens.from(name.span().end()))) people.add(name.span());
        for (int token = 0; token < tokens.count(); token++) {
            boolean surname = tokens.isCapital(token) && surnames.contains(tokens.word(token));
            if (surname && !isNamesake(tokens, token + 1))
                people.add(new Span(tokens.start(forename(tokens, token)), tokens.end(token)));
        }
        return people;
    }

    private static int forename(Tokens tokens, int surname) {
        boolean before = tokens.gap(surname) == Gap.SPACE && tokens.isCapital(surname - 1);
        return before ? surname - 1 : surname;
    }

    private static boolean isNamesake(Tokens tokens, int next) {
        boolean word = tokens.end(next) - tokens.start(next) > 1;
        return word && tokens.gap(next) == Gap.SPACE && tokens.isCapital(next);
    }
}
