package org.postil.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of an imported file, whole, as they came. Kept in the project file, read only on
/// demand; a [Source] names them by their SHA-256.
public final class Original {

    private final byte[] bytes;
    private final String sha256;

    private Original(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = sha256(bytes);
    }

    public static Original of(byte[] bytes) {
        return new Original(bytes.clone());
    }

    public String sha256() {
        return sha256;
    }

    public int size() {
        return bytes.length;
    }

    /// The bytes, to read only.
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    public byte[] copy() {
        return bytes.clone();
    }

    /// SHA-256 in 64 lower-case hexadecimal digits.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Original that && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "Original[" + bytes.length + " bytes, " + sha256 + "]";
    }
}
