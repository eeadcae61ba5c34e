package org.postil.format.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.postil.message.Message;
import org.postil.message.Refused;

/// The bytes of a file that a person named, whatever it turns out to be.
///
/// Kind and size are asked before anything is read, so that a pipe or a device never hangs and a
/// huge file costs nothing.
public final class FileBytes {

    /// The largest text that is read: some ten thousand pages, as much as a project still handles
    /// with ease.
    public static final int LARGEST = 20_000_000;

    private FileBytes() {}

    public static byte[] of(Path file) throws Refused {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) throw Refused.because("format.folder", name(file));
            if (attributes.isOther()) throw Refused.because("format.special", name(file));
            refuseTooLarge(name(file), attributes.size());
            return read(file);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException cause) {
            throw new Refused(problem(file, cause), cause);
        }
    }

    /// The name of a file without its folder.
    public static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    public static void refuseTooLarge(String name, long size) throws Refused {
        if (size > LARGEST) {
            throw Refused.because("format.too-large", name, megabytes(size), megabytes(LARGEST));
        }
    }

    /// It may have grown since its size was asked, or have none that is known.
    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            refuseTooLarge(name(file), bytes.length);
            return bytes;
        }
    }

    static Message problem(Path file, IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> Message.of("format.not-there", name(file));
            case AccessDeniedException _ -> Message.of("format.not-allowed", name(file));
            case FileSystemException named when named.getReason() != null ->
                    Message.of("format.unreadable", name(file), named.getReason());
            default -> Message.of("format.unreadable", name(file), reason(cause));
        };
    }

    private static String reason(IOException cause) {
        String words = cause.getMessage();
        return words == null || words.isBlank() ? "no reason was given" : words;
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1_000_000L);
    }
}
