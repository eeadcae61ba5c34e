package org.postil.message;

import java.util.List;

/// Something to say to a person, not yet in words: the key of a sentence in the message bundle and
/// what to put into its gaps. Arguments are strings, numbers or messages, so that a message reads
/// the same whatever the locale of the one who made it.
public record Message(String key, List<Object> arguments) {

    public Message {
        if (key.isBlank()) throw new IllegalArgumentException("a message needs a key");
        arguments = List.copyOf(arguments);
        for (Object argument : arguments) {
            if (!(argument instanceof String
                    || argument instanceof Number
                    || argument instanceof Message)) {
                throw new IllegalArgumentException(
                        key + ": " + argument.getClass() + " is no message argument");
            }
        }
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
