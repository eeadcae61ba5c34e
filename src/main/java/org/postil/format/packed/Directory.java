package org.postil.format.packed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postil.message.Refused;

/// The list of what is in a zip file, which stands at its end.
///
/// Source: PKWARE, "APPNOTE.TXT - .ZIP File Format Specification", 4.3.12 and 4.3.16.
final class Directory {

    private static final int MOST_ENTRIES = 20_000;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final String fileName;
    private final ByteBuffer zip;

    /// Where the archive begins: not at 0 in a file that unpacks itself.
    private int start;

    private Directory(String fileName, byte[] zip) {
        this.fileName = fileName;
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// What is in the file, by its path.
    ///
    /// @throws Refused where the list is broken or too long
    static Map<String, Entry> of(String fileName, byte[] zip) throws Refused {
        try {
            return new Directory(fileName, zip).entries();
        } catch (BufferUnderflowException | IllegalArgumentException beyond) {
            throw Archive.damaged(fileName, beyond);
        }
    }

    private Map<String, Entry> entries() throws Refused {
        int end = end();
        zip.position(end + 10);
        int count = Short.toUnsignedInt(zip.getShort());
        if (count > MOST_ENTRIES) {
            throw Refused.because("format.zip.many", fileName, count, MOST_ENTRIES);
        }
        int list = end - zip.getInt();
        start = list - zip.getInt();
        zip.position(list);
        var entries = new LinkedHashMap<String, Entry>();
        for (int i = 0; i < count; i++) readInto(entries);
        return entries;
    }

    private int end() throws Refused {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END) return at;
        }
        throw Archive.damaged(fileName);
    }

    private void readInto(Map<String, Entry> entries) throws Refused {
        if (zip.getInt() != ENTRY) throw Archive.damaged(fileName);
        skip(4);
        boolean locked = (zip.getShort() & 1) != 0;
        int method = zip.getShort();
        skip(4);
        long crc = Integer.toUnsignedLong(zip.getInt());
        int packed = zip.getInt();
        long unpacked = Integer.toUnsignedLong(zip.getInt());
        byte[] name = new byte[Short.toUnsignedInt(zip.getShort())];
        int behind = Short.toUnsignedInt(zip.getShort()) + Short.toUnsignedInt(zip.getShort());
        skip(8);
        int header = start + zip.getInt();
        zip.get(name);
        skip(behind);
        entries.putIfAbsent(
                new String(name, UTF_8).replace('\\', '/'),
                new Entry(header, packed, unpacked, crc, method, locked));
    }

    private void skip(int bytes) {
        zip.position(zip.position() + bytes);
    }
}
