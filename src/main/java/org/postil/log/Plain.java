package org.postil.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.postil.message.Message;
import org.postil.message.Refused;

/// Puts an exception into lines: its class, the keys of what it says, the places in the program,
/// and the same of its causes. Never its message, which may quote a text or name a file.
final class Plain extends Formatter {

    private static final int MOST_PLACES = 40;
    private static final int MOST_CAUSES = 8;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9.-]{0,79}");

    @Override
    public String format(LogRecord line) {
        var words = new StringBuilder();
        words.append(line.getInstant()).append(' ').append(line.getLevel().getName()).append(' ');
        words.append(line.getMessage()).append('\n');
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable failure = line.getThrown();
        while (failure != null && seen.size() < MOST_CAUSES && seen.add(failure)) {
            append(failure, words);
            failure = failure.getCause();
        }
        return words.toString();
    }

    /// The keys of a message and of those within it, without what else fills its gaps.
    static String keys(Message message) {
        String key = KEY.matcher(message.key()).matches() ? message.key() : "?";
        var keys = new StringBuilder(key);
        for (Object argument : message.arguments()) {
            if (argument instanceof Message inner) keys.append(' ').append(keys(inner));
        }
        return keys.toString();
    }

    private static void append(Throwable failure, StringBuilder words) {
        words.append("  ").append(failure.getClass().getName());
        if (failure instanceof Refused refused) words.append(' ').append(keys(refused.problem()));
        words.append('\n');
        StackTraceElement[] places = failure.getStackTrace();
        for (int i = 0; i < Math.min(places.length, MOST_PLACES); i++) {
            words.append("    at ").append(places[i]).append('\n');
        }
    }
}
