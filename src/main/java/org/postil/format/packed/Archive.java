package org.postil.format.packed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postil.message.Message;
import org.postil.message.Refused;

/// A zip file in memory. Its files are unpacked one by one when asked for, within bounds; an
/// archive in an archive is just a file. The list at its end counts: what it does not name is not
/// there.
public final class Archive {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;

    private final String fileName;
    private final byte[] zip;
    private final Map<String, Entry> entries;
    private final Unpacking unpacking;

    private Archive(String fileName, byte[] zip) throws Refused {
        this.fileName = fileName;
        this.zip = zip;
        this.entries = Directory.of(fileName, zip);
        this.unpacking = new Unpacking(fileName);
    }

    /// The archive that these bytes are.
    ///
    /// @throws Refused where it is damaged or holds too many files
    public static Archive of(String fileName, byte[] zip) throws Refused {
        return new Archive(fileName, zip);
    }

    /// The paths of all files in it.
    public Set<String> paths() {
        return entries.keySet();
    }

    public boolean has(String path) {
        return entries.containsKey(path);
    }

    /// The bytes of a file; empty where there is none.
    public Optional<byte[]> file(String path) throws Refused {
        Entry entry = entries.get(path);
        return entry == null
                ? Optional.empty()
                : Optional.of(unpacking.unpack(entry, zip, start(entry)));
    }

    /// The bytes of a file without which nothing can be read.
    public byte[] needed(String path) throws Refused {
        return file(path).orElseThrow(() -> damaged(fileName));
    }

    /// The words of a small file that says what the archive is; nothing where there is none.
    public String words(String path) throws Refused {
        return file(path).map(bytes -> new String(bytes, UTF_8).strip()).orElse("");
    }

    static Refused damaged(String fileName) {
        return Refused.because("format.damaged", fileName);
    }

    static Refused damaged(String fileName, Exception cause) {
        return new Refused(Message.of("format.damaged", fileName), cause);
    }

    /// Behind its own header, whose length only that header tells.
    private int start(Entry entry) throws Refused {
        int at = entry.header();
        if (at < 0 || at > zip.length - LOCAL_LENGTH) throw damaged(fileName);
        var header = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).position(at);
        if (header.getInt() != LOCAL) throw damaged(fileName);
        int name = Short.toUnsignedInt(header.getShort(at + 26));
        int extra = Short.toUnsignedInt(header.getShort(at + 28));
        return at + LOCAL_LENGTH + name + extra;
    }
}
