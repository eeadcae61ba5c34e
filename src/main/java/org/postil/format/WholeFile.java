package org.postil.format;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Writes a file whole or not at all: beside its place first, then moved there. What stood there
/// before stays until then.
public final class WholeFile {

    private WholeFile() {}

    /// What writes the content. Must not close the stream.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static void write(Path file, Content content) throws IOException {
        Path place = file.toAbsolutePath();
        // Not with the name in it, which may be as long as a name can be.
        Path beside = place.resolveSibling("." + UUID.randomUUID());
        try {
            // Not a temporary file, which nobody else may read.
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside, CREATE_NEW))) {
                content.writeTo(out);
            }
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
