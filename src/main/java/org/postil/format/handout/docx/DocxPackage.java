package org.postil.format.handout.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a Word file, packed. The same parts give the same bytes.
public final class DocxPackage implements AutoCloseable {

    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// How a part of relations begins.
    public static final String RELATIONS_HEAD =
            XML
                    + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                    + "relationships\">";

    private static final FileTime ALWAYS = FileTime.fromMillis(315_576_000_000L);

    private final ZipOutputStream zip;

    /// A new file; the stream is left open at its end.
    public DocxPackage(OutputStream out) {
        zip = new ZipOutputStream(out, UTF_8);
    }

    /// One relation of a part to another.
    public static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /// Adds a part of XML, with the declaration if it lacks one.
    public void add(String name, String xml) throws IOException {
        add(name, (xml.startsWith("<?xml") ? xml : XML + xml).getBytes(UTF_8));
    }

    /// Adds a part as it is.
    public void add(String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /// Ends the file and leaves the stream open.
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
