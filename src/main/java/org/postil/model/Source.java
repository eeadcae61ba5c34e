package org.postil.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The file that a version came from.
///
/// @param name the file's name, without its folder
/// @param sha256 of its bytes, 64 lower-case hexadecimal digits
/// @param bytes how many there are
/// @param encoding that they were read in, by its IANA name
/// @param imported when it was brought in
public record Source(String name, String sha256, long bytes, String encoding, Instant imported) {

    public Source {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
        if (bytes < 0) throw new IllegalArgumentException(bytes + " bytes");
        imported = imported.truncatedTo(ChronoUnit.MILLIS);
    }
}
