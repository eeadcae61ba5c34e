package org.postil.format.packed;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.postil.message.Refused;

/// Unpacks the files of one archive, as far as a text could need: what is said to be larger, what
/// grows beyond what is said, and what grows as no text does is refused.
final class Unpacking {

    /// All that is unpacked of one archive.
    private static final long LARGEST = 200_000_000;

    /// So many times as large as it was, no text becomes; a small one may be anything.
    private static final long STEEPEST = 200;

    private static final int SMALL = 10_000_000;

    private static final int PIECE = 1 << 16;

    private final String fileName;
    private long total;

    Unpacking(String fileName) {
        this.fileName = fileName;
    }

    /// @param from where in the zip file the packed bytes begin
    byte[] unpack(Entry entry, byte[] zip, int from) throws Refused {
        if (entry.locked()) throw Refused.because("format.locked", fileName);
        refuseBeyond(entry.unpacked(), entry);
        if (from < 0 || entry.packed() < 0 || from > zip.length - entry.packed()) {
            throw Archive.damaged(fileName);
        }
        byte[] bytes =
                switch (entry.method()) {
                    case Entry.STORED -> Arrays.copyOfRange(zip, from, from + entry.packed());
                    case Entry.DEFLATED -> inflate(entry, zip, from);
                    default -> throw Archive.damaged(fileName);
                };
        total += bytes.length;
        if (bytes.length != entry.unpacked() || crc(bytes) != entry.crc()) {
            throw Archive.damaged(fileName);
        }
        return bytes;
    }

    private byte[] inflate(Entry entry, byte[] zip, int from) throws Refused {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(zip, from, entry.packed());
            var out = new ByteArrayOutputStream();
            byte[] piece = new byte[PIECE];
            while (!inflater.finished()) {
                int more = inflater.inflate(piece);
                if (more == 0 && !inflater.finished()) throw Archive.damaged(fileName);
                out.write(piece, 0, more);
                if (out.size() > entry.unpacked()) throw Archive.damaged(fileName);
            }
            return out.toByteArray();
        } catch (DataFormatException broken) {
            throw Archive.damaged(fileName, broken);
        }
    }

    private void refuseBeyond(long size, Entry entry) throws Refused {
        boolean steep = size > SMALL && size > STEEPEST * entry.packed();
        if (steep || total + size > LARGEST) {
            throw Refused.because("format.zip.bomb", fileName, LARGEST / 1_000_000);
        }
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
