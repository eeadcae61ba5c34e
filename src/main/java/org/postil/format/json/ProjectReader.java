package org.postil.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.format.json.ProjectJson.Loaded;
import org.postil.format.json.codebook.CodebookReader;
import org.postil.format.json.excerpt.ExcerptReader;
import org.postil.format.json.parse.Fields;
import org.postil.format.json.parse.JsonIn;
import org.postil.format.json.parse.Seen;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.SavedSearch;
import org.postil.model.codebook.Codebook;

/// Reads a whole project file, or refuses it.
final class ProjectReader {

    private final Fields file;

    private ProjectReader(Fields file) {
        this.file = file;
    }

    static Loaded read(JsonIn in) throws Refused {
        return new ProjectReader(ProjectJson.FORMAT.file(in, Shapes.FILE)).loaded();
    }

    private Loaded loaded() throws Refused {
        Codebook codebook = new CodebookReader(file).complete();
        var documents = new DocumentReader(file);
        var marks = new MarkReader(file, codebook, documents.texts());
        Fields head = file.one("project");
        var project =
                new Project(
                        head.id("id"),
                        head.notBlank("title"),
                        head.text("memo"),
                        codebook,
                        documents.documents(marks.marks()),
                        new ExcerptReader(file).excerpts(),
                        searches());
        return new Loaded(project, originals(project));
    }

    private List<SavedSearch> searches() throws Refused {
        List<SavedSearch> searches = new ArrayList<>();
        var seen = new Seen();
        for (Fields one : file.many("searches")) {
            searches.add(
                    new SavedSearch(seen.first(one), one.notBlank("name"), one.notBlank("line")));
        }
        return searches;
    }

    /// The bytes of files, each named by some version as they are.
    private List<Original> originals(Project project) throws Refused {
        Map<String, Long> named = new HashMap<>();
        project.allWitnesses()
                .flatMap(witness -> witness.source().stream())
                .forEach(source -> named.put(source.sha256(), source.bytes()));
        List<Original> originals = new ArrayList<>();
        for (Fields one : file.many("originals")) {
            Original original = Original.of(one.bytes("base64"));
            if (!original.sha256().equals(one.text("sha256"))) {
                throw one.wrong("format.json.sha256", "sha256", original.sha256());
            }
            Long bytes = named.remove(original.sha256());
            if (bytes == null) throw one.wrong("format.json.unnamed", "sha256");
            if (bytes != original.size()) throw one.wrong("format.json.bytes", "base64");
            originals.add(original);
        }
        return originals;
    }
}
