package org.postil.format.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postil.format.flow.Composed;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Stated;
import org.postil.format.html.Html;
import org.postil.format.packed.Archive;
import org.postil.format.plain.Decoded;
import org.postil.format.plain.Decoding;
import org.postil.format.xml.Tag;
import org.postil.format.xml.Xml;
import org.postil.format.xml.XmlHandler;
import org.postil.message.Refused;
import org.postil.model.Metadata.Field;

/// Reads an electronic book (EPUB 2 and 3): its chapters in the order of its spine.
public final class Epub {

    private static final String CONTAINER = "META-INF/container.xml";

    private final Map<String, String> files = new HashMap<>();
    private final Set<String> spine = new LinkedHashSet<>();
    private String packagePath = "";
    private Stated stated = Stated.NOTHING;

    private Epub() {}

    public static Composed read(String fileName, Archive archive) throws Refused {
        if (archive.has("META-INF/rights.xml")) throw Refused.because("format.locked", fileName);
        var epub = new Epub();
        Xml.read(fileName, archive.needed(CONTAINER), new Containers(epub));
        Xml.read(fileName, archive.needed(epub.packagePath), new Packages(epub));
        var composer = new Composer(fileName);
        String locked = archive.words("META-INF/encryption.xml");
        // Each once: a book could name one chapter a million times.
        for (String path : epub.spine.stream().map(epub::path).distinct().toList()) {
            if (locked.contains("\"" + path + "\"")) {
                throw Refused.because("format.locked", fileName);
            }
            Decoded chapter = Decoding.of(fileName, archive.needed(path), Optional.empty());
            composer.paragraph();
            Html.into(composer, chapter.text());
        }
        return composer.composed(epub.stated);
    }

    /// Within the archive; what the package names is counted from its own folder.
    private String path(String id) {
        String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
        String href = files.getOrDefault(id, "").replace("+", "%2B");
        try {
            return folder + URLDecoder.decode(href, UTF_8);
        } catch (IllegalArgumentException _) {
            return folder + href;
        }
    }

    /// The first package that the container names.
    private record Containers(Epub epub) implements XmlHandler {

        @Override
        public void start(Tag tag) {
            if (tag.is("rootfile") && epub.packagePath.isEmpty()) {
                epub.packagePath = tag.get("full-path");
            }
        }

        @Override
        public void end(Tag tag) {}

        @Override
        public void words(String words) {}
    }

    /// Which files there are, in which order they are read, and what the book states.
    private static final class Packages implements XmlHandler {

        private final Epub epub;
        private final StringBuilder words = new StringBuilder();

        private Packages(Epub epub) {
            this.epub = epub;
        }

        @Override
        public void start(Tag tag) {
            words.setLength(0);
            if (tag.is("item")) epub.files.put(tag.get("id"), tag.get("href"));
            if (tag.is("itemref") && !tag.get("linear").equals("no")) {
                epub.spine.add(tag.get("idref"));
            }
        }

        @Override
        public void end(Tag tag) {
            String said = words.toString();
            words.setLength(0);
            epub.stated =
                    switch (tag.name()) {
                        case "title" -> epub.stated.titled(said);
                        case "creator" -> epub.stated.alsoSaying(Field.CONTRIBUTOR, said);
                        case "language" -> epub.stated.saying(Field.LANGUAGE, said);
                        case "rights" -> epub.stated.saying(Field.RIGHTS, said);
                        default -> epub.stated;
                    };
        }

        @Override
        public void words(String more) {
            words.append(more);
        }
    }
}
