import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Draws all icons anew from `postil.svg`: PNG in all sizes for the program itself, `postil.ico` for Windows,
/// `postil.icns` for macOS. `java packaging/icon/Icons.java`; needs rsvg-convert.
final class Icons {

    private static final Path FOLDER = Path.of("packaging/icon");
    private static final Path PICTURES = Path.of("src/main/resources/org/postil/ui/icon");
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512, 1024);
    private static final List<Integer> FOR_WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);

    private Icons() {}

    static void main() throws Exception {
        for (int size : SIZES) draw(size);
        Files.write(FOLDER.resolve("postil.ico"), ico());
        Files.write(FOLDER.resolve("postil.icns"), icns());
    }

    private static void draw(int size) throws IOException, InterruptedException {
        String side = Integer.toString(size);
        var line = List.of("rsvg-convert", "-w", side, "-h", side, "-o", png(size).toString());
        var all = new ArrayList<>(line);
        all.add(FOLDER.resolve("postil.svg").toString());
        int exit = new ProcessBuilder(all).inheritIO().start().waitFor();
        if (exit != 0) throw new IOException("rsvg-convert ended with " + exit);
    }

    private static Path png(int size) {
        return PICTURES.resolve("postil-" + size + ".png");
    }

    /// A list of pictures, then the pictures, each a whole PNG, as Windows has read them since
    /// Vista.
    private static byte[] ico() throws IOException {
        int begin = 6 + 16 * FOR_WINDOWS.size();
        var head = ByteBuffer.allocate(begin).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) FOR_WINDOWS.size());
        var pictures = new ByteArrayOutputStream();
        for (int size : FOR_WINDOWS) {
            byte[] picture = Files.readAllBytes(png(size));
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32);
            head.putInt(picture.length).putInt(begin + pictures.size());
            pictures.write(picture);
        }
        var whole = new ByteArrayOutputStream();
        whole.write(head.array());
        whole.write(pictures.toByteArray());
        return whole.toByteArray();
    }

    /// Pictures one after the other, each a whole PNG under the four letters of its size.
    private static byte[] icns() throws IOException {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("icp4", 16);
        kinds.put("icp5", 32);
        kinds.put("icp6", 64);
        kinds.put("ic07", 128);
        kinds.put("ic08", 256);
        kinds.put("ic09", 512);
        kinds.put("ic10", 1024);
        var parts = new ByteArrayOutputStream();
        var out = new DataOutputStream(parts);
        for (var kind : kinds.entrySet()) {
            byte[] picture = Files.readAllBytes(png(kind.getValue()));
            out.writeBytes(kind.getKey());
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        var whole = new ByteArrayOutputStream();
        var file = new DataOutputStream(whole);
        file.writeBytes("icns");
        file.writeInt(8 + parts.size());
        parts.writeTo(file);
        return whole.toByteArray();
    }
}
