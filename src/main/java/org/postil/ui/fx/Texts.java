package org.postil.ui.fx;

import java.util.Locale;
import org.postil.message.Message;
import org.postil.message.Words;
import org.postil.text.RightToLeft;

/// What stands on the screen, in the reader's language: the texts of the message bundle. Keys of
/// the window's own texts begin with `ui.`.
public final class Texts {

    private static final Words WORDS = Words.in(Locale.getDefault());

    private Texts() {}

    /// Reads all texts where they are not read yet, which else the first of them does.
    public static void load() {
        text("ui.cancel");
    }

    /// The text of this key, its gaps filled with strings, numbers or messages.
    public static String text(String key, Object... arguments) {
        return of(Message.of(key, arguments));
    }

    /// What a lower floor has to say, in words, fit for the screen.
    public static String of(Message message) {
        return RightToLeft.withBlanks(WORDS.of(message));
    }

    /// Words of the reader's or of a document, fit for the screen: to be said wherever such words
    /// may take more than a line.
    public static String shown(String words) {
        return RightToLeft.withBlanks(words);
    }
}
