package org.postil.format.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
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

    /// The largest file with other things than a text in it: pictures of its pages, fonts.
    public static final int LARGEST_PACKED = 100_000_000;

    private static final int HEAD = 16;

    private FileBytes() {}

    public static byte[] of(Path file) throws Refused {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) throw Refused.because("format.folder", name(file));
            if (attributes.isOther()) throw Refused.because("format.special", name(file));
            return read(file, attributes.size());
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

    public static void refuseTooLarge(String name, byte[] file) throws Refused {
        refuseTooLarge(name, file.length, FileKind.of(file));
    }

    private static void refuseTooLarge(String name, long size, Optional<FileKind> kind)
            throws Refused {
        boolean packed = kind.filter(FileKind::isPacked).isPresent();
        int largest = packed ? LARGEST_PACKED : LARGEST;
        String key = packed ? "format.too-large.packed" : "format.too-large";
        if (size > largest) {
            throw Refused.because(key, name, megabytes(size), megabytes(largest));
        }
    }

    /// It may have grown since its size was asked, or have none that is known.
    private static byte[] read(Path file, long size) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            Optional<FileKind> kind = FileKind.of(head);
            refuseTooLarge(name(file), size, kind);
            byte[] rest = in.readNBytes(LARGEST_PACKED);
            byte[] whole = Arrays.copyOf(head, head.length + rest.length);
            System.arraycopy(rest, 0, whole, head.length, rest.length);
            refuseTooLarge(name(file), whole.length, kind);
            return whole;
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
