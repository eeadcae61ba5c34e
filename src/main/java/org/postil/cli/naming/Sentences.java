package org.postil.cli.naming;

import java.util.Locale;
import org.postil.message.Message;
import org.postil.message.Words;

/// Puts messages into the words of whoever sits at the terminal.
public final class Sentences {

    private Sentences() {}

    public static String of(Message message) {
        return Words.in(Locale.getDefault()).of(message);
    }

    public static String of(String key, Object... arguments) {
        return of(Message.of(key, arguments));
    }
}
