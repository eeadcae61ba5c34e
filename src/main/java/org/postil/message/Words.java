package org.postil.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Puts messages into words, from the bundle `org/postil/messages.properties`.
///
/// A key without words, or words with a gap that nothing fills, is a bug and throws.
public final class Words {

    private static final String BUNDLE = "org.postil.messages";

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
        var format = new MessageFormat(bundle.getString(message.key()), locale);
        Object[] arguments = message.arguments().stream().map(this::filling).toArray();
        if (format.getFormatsByArgumentIndex().length > arguments.length) {
            throw new IllegalArgumentException("more gaps than arguments: " + message);
        }
        return format.format(arguments);
    }

    private Object filling(Object argument) {
        return argument instanceof Message inner ? of(inner) : argument;
    }
}
