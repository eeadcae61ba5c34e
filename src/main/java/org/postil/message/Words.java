package org.postil.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
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
        String pattern = bundle.getString(message.key());
        var format = new MessageFormat(pattern, locale);
        Object[] arguments = message.arguments().stream().map(this::filling).toArray();
        if (format.getFormatsByArgumentIndex().length > arguments.length) {
            throw new IllegalArgumentException("more gaps than arguments: " + message);
        }
        String words = format.format(arguments);
        boolean twice = ENDS_IN_A_GAP.matcher(pattern).find() && TWO_STOPS.matcher(words).find();
        return twice ? words.substring(0, words.length() - 1) : words;
    }

    private Object filling(Object argument) {
        return argument instanceof Message inner ? of(inner) : argument;
    }
}
