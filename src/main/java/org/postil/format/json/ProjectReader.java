package org.postil.format.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.format.json.ProjectJson.Loaded;
import org.postil.format.json.parse.Fields;
import org.postil.format.json.parse.JsonIn;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.codebook.Codebook;

/// Reads a whole project file, or refuses it.
final class ProjectReader {

    private static final BigInteger OURS = BigInteger.valueOf(ProjectJson.VERSION);
    private static final Set<String> HEAD = Set.of("format", "version");

    private final Fields file;

    private ProjectReader(Fields file) {
        this.file = file;
    }

    static Loaded read(JsonIn in) throws Refused {
        return new ProjectReader(file(in)).loaded();
    }

    /// A fault is told only of a file that is ours and not newer. Of another file it says nothing,
    /// unless that is no JSON either.
    private static Fields file(JsonIn in) throws Refused {
        try {
            Fields file = in.object(Shapes.FILE);
            refuseForeign(in.outermost(HEAD));
            return file;
        } catch (Refused fault) {
            boolean isJson = !in.isBroken();
            Map<String, String> head = in.outermost(HEAD);
            if (isJson || head.containsKey("format")) refuseForeign(head);
            throw fault;
        }
    }

    private static void refuseForeign(Map<String, String> head) throws Refused {
        if (!ProjectJson.FORMAT.equals(head.get("format"))) {
            throw Refused.because("format.json.not-ours", ProjectJson.FORMAT);
        }
        String version = head.getOrDefault("version", "");
        if (version.matches("[0-9]{1,30}") && new BigInteger(version).compareTo(OURS) > 0) {
            throw Refused.because("format.json.newer", version, OURS.toString());
        }
    }

    private Loaded loaded() throws Refused {
        if (file.number("version") < 1) throw file.wrong("format.json.version", "version");
        Codebook codebook = new CodebookReader(file).codebook();
        var documents = new DocumentReader(file);
        var marks = new MarkReader(file, codebook, documents.texts());
        Fields head = file.one("project");
        var project =
                new Project(
                        head.id("id"),
                        head.notBlank("title"),
                        head.text("memo"),
                        codebook,
                        documents.documents(marks.marks()));
        return new Loaded(project, originals(project));
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
