package org.postil.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Puts messages into words, from the bundle `org/postil/messages.properties`.
///
/// A key without words, or words with a gap that nothing fills, is a bug and throws.
public final class Words {

    private static final String BUNDLE = "org.postil.messages";

    /// Words whose last gap ends the sentence: what fills it may bring a full stop of its own.
    private static final Pattern ENDS_IN_A_GAP = Pattern.compile("\\}[”’]?\\.$");

    private static final Pattern TWO_STOPS = Pattern.compile("[.!?…][”’]?\\.$");

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    /// What the bundle has for a key, read once.
    private record Sentence(MessageFormat format, int gaps, boolean endsInGap) {

        /// One at a time: a format is not for several threads.
        String filledWith(Object[] arguments) {
            synchronized (format) {
                return format.format(arguments);
            }
        }
    }

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The words of that language, or the English ones where it has none.
    public static Words in(Locale locale) {
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle(BUNDLE, locale, control), locale);
    }

    /// What is written into files, and what tests read.
    public static Words inEnglish() {
        return in(Locale.ENGLISH);
    }

    /// The message as a sentence; messages among its arguments are put into words first.
    ///
    /// @throws MissingResourceException where the bundle has no such key
    public String of(Message message) {
        Sentence sentence = sentences.computeIfAbsent(message.key(), this::sentence);
        Object[] arguments = message.arguments().stream().map(this::filling).toArray();
        if (sentence.gaps > arguments.length) {
            throw new IllegalArgumentException("more gaps than arguments: " + message);
        }
        String words = sentence.filledWith(arguments);
        boolean twice = sentence.endsInGap && TWO_STOPS.matcher(words).find();
        return twice ? words.substring(0, words.length() - 1) : words;
    }

    private Sentence sentence(String key) {
        String pattern = bundle.getString(key);
        var format = new MessageFormat(pattern, locale);
        int gaps = format.getFormatsByArgumentIndex().length;
        return new Sentence(format, gaps, ENDS_IN_A_GAP.matcher(pattern).find());
    }

    private Object filling(Object argument) {
        return argument instanceof Message inner ? of(inner) : argument;
    }
}
