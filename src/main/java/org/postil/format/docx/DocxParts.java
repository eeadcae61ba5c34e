package org.postil.format.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.format.packed.Archive;
import org.postil.format.xml.Recording;
import org.postil.format.xml.Tag;
import org.postil.format.xml.Xml;
import org.postil.format.xml.XmlHandler;
import org.postil.message.Refused;

/// The parts of a DOCX: the text stands in one, its notes, styles and running heads in others. The
/// file says which is which.
final class DocxParts {

    private static final String USUAL = "word/document.xml";

    private final String fileName;
    private final Archive archive;
    private final Relations file;
    private final String main;
    private final Relations relations;

    DocxParts(String fileName, Archive archive) throws Refused {
        this.fileName = fileName;
        this.archive = archive;
        file = Relations.of(fileName, archive, "");
        main = first(file.paths("officeDocument")).filter(archive::has).orElse(USUAL);
        relations = Relations.of(fileName, archive, main);
    }

    void tellText(XmlHandler handler) throws Refused {
        Xml.read(fileName, archive.needed(main), handler);
    }

    /// Tells the part of this type that belongs to the file as a whole, if there is one.
    <H extends XmlHandler> H tellOfFile(String type, H handler) throws Refused {
        return tell(file.paths(type), handler);
    }

    /// Tells the parts of this type that belong to the text.
    <H extends XmlHandler> H tell(String type, H handler) throws Refused {
        return tell(relations.paths(type), handler);
    }

    /// The running heads or feet, one for each kind of page.
    List<String> paths(String type) {
        return relations.paths(type);
    }

    void tellPart(String path, XmlHandler handler) throws Refused {
        tell(List.of(path), handler);
    }

    /// The notes of this type by their ids.
    Map<String, Recording> notes(String type, String element) throws Refused {
        return tell(type, new Notes(element)).found;
    }

    private <H extends XmlHandler> H tell(List<String> paths, H handler) throws Refused {
        for (String path : paths) {
            Optional<byte[]> xml = archive.file(path);
            if (xml.isPresent()) Xml.read(fileName, xml.get(), handler);
        }
        return handler;
    }

    private static Optional<String> first(List<String> paths) {
        return paths.stream().findFirst();
    }

    /// Records each note by itself.
    private static final class Notes implements XmlHandler {

        private final String element;
        private final Map<String, Recording> found = new HashMap<>();
        private Recording note = new Recording();

        private Notes(String element) {
            this.element = element;
        }

        @Override
        public void start(Tag tag) {
            if (tag.is(element)) {
                note = new Recording();
                found.put(tag.get("id"), note);
            } else {
                note.start(tag);
            }
        }

        @Override
        public void end(Tag tag) {
            if (!tag.is(element)) note.end(tag);
        }

        @Override
        public void words(String words) {
            note.words(words);
        }
    }
}
