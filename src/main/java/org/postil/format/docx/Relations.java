package org.postil.format.docx;

import java.util.ArrayList;
import java.util.List;
import org.postil.format.packed.Archive;
import org.postil.format.xml.Tag;
import org.postil.format.xml.Xml;
import org.postil.format.xml.XmlHandler;
import org.postil.message.Refused;

/// Which parts of a DOCX a part of it refers to, and as what. What lies outside of the file is left
/// out.
final class Relations implements XmlHandler {

    private final String folder;
    private final List<Relation> relations = new ArrayList<>();

    private record Relation(String type, String path) {}

    private Relations(String folder) {
        this.folder = folder;
    }

    /// Those of a part; of the file itself where the path is empty.
    static Relations of(String fileName, Archive archive, String path) throws Refused {
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, slash + 1);
        var relations = new Relations(folder);
        String file = folder + "_rels/" + path.substring(slash + 1) + ".rels";
        var xml = archive.file(file);
        if (xml.isPresent()) Xml.read(fileName, xml.get(), relations);
        return relations;
    }

    /// The paths of all parts of this type: the last word of its address.
    List<String> paths(String type) {
        return relations.stream()
                .filter(one -> one.type.endsWith("/" + type))
                .map(Relation::path)
                .distinct()
                .toList();
    }

    @Override
    public void start(Tag tag) {
        if (!tag.is("Relationship") || tag.get("TargetMode").equals("External")) return;
        relations.add(new Relation(tag.get("Type"), path(tag.get("Target"))));
    }

    @Override
    public void end(Tag tag) {}

    @Override
    public void words(String words) {}

    private String path(String target) {
        if (target.startsWith("/")) return target.substring(1);
        var parts = new ArrayList<String>();
        for (String part : (folder + target).split("/")) {
            if (part.equals("..") && !parts.isEmpty()) parts.removeLast();
            else if (!part.isEmpty() && !part.equals(".")) parts.add(part);
        }
        return String.join("/", parts);
    }
}
