package org.postil.cli;

import java.util.Locale;
import org.postil.message.Message;
import org.postil.message.Words;

/// Puts messages into the words of whoever sits at the terminal.
final class Sentences {

    private Sentences() {}

    static String of(Message message) {
        return Words.in(Locale.getDefault()).of(message);
    }

    static String of(String key, Object... arguments) {
        return of(Message.of(key, arguments));
    }
}
