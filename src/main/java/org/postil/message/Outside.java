package org.postil.message;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the outside world said no with, as a sentence without the names of classes.
public final class Outside {

    /// How Java begins what it says of a cause: "java.io.IOException: ".
    private static final Pattern CLASS = Pattern.compile("^(?:(?:\\w+\\.)+[A-Z][\\w$]*(?:: |$))+");

    private Outside() {}

    /// Why what a reader asked for was not done, and where it can be said what to do: the project
    /// is as it was.
    public static Message sentence(IOException problem) {
        Message why = why(problem);
        return switch (problem) {
            case Refused _ -> why;
            case AccessDeniedException _ -> Message.of("outside.elsewhere", why);
            default -> Message.of("outside.unchanged", why);
        };
    }

    /// What happened, and nothing of what becomes of the project: where its own saving fails, or
    /// what nobody chose a place for.
    public static Message why(IOException problem) {
        return switch (problem) {
            case Refused refused -> refused.problem();
            case NoSuchFileException missing -> Message.of("outside.missing", name(missing));
            case AccessDeniedException denied -> Message.of("outside.denied", name(denied));
            case FileSystemException other when other.getReason() != null ->
                    Message.of("outside.reason", name(other), other.getReason());
            default -> words(problem.getMessage());
        };
    }

    private static Message words(@Nullable String said) {
        String words = CLASS.matcher(Optional.ofNullable(said).orElse("")).replaceFirst("");
        return words.isBlank()
                ? Message.of("outside.unknown")
                : Message.of("outside.said", words.strip());
    }

    private static String name(FileSystemException of) {
        String file = Optional.ofNullable(of.getFile()).orElse("");
        return Optional.ofNullable(Path.of(file).getFileName()).map(Path::toString).orElse(file);
    }
}
