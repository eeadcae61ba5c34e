package org.postil.format.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.format.MetadataKeys;
import org.postil.format.json.parse.Faults;
import org.postil.format.json.parse.Fields;
import org.postil.format.json.parse.Seen;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Metadata.Owner;
import org.postil.model.Origin;
import org.postil.model.Source;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// Reads documents and their versions; first the texts, by which marks are checked, then the rest.
final class DocumentReader {

    private final List<Fields> documents;
    private final Map<Id<Witness>, Transcription> texts = new HashMap<>();

    DocumentReader(Fields file) throws Refused {
        documents = file.many("documents");
        var seen = new Seen();
        for (Fields document : documents) {
            for (Fields witness : document.many("witnesses")) {
                texts.put(seen.first(witness), TextReader.read(witness));
            }
        }
    }

    /// The text of every version.
    Map<Id<Witness>, Transcription> texts() {
        return texts;
    }

    List<Document> documents(Map<Id<Witness>, Marks> marks) throws Refused {
        var all = new ArrayList<Document>();
        var seen = new Seen();
        for (Fields document : documents) all.add(document(document, seen.first(document), marks));
        return all;
    }

    private Document document(Fields document, Id<Document> id, Map<Id<Witness>, Marks> marks)
            throws Refused {
        var witnesses = new ArrayList<Witness>();
        for (Fields witness : document.many("witnesses")) witnesses.add(witness(witness, marks));
        Id<Witness> main = document.id("main");
        if (witnesses.stream().noneMatch(witness -> witness.id().equals(main))) {
            throw document.wrong("format.json.dangling", "main", main.toString());
        }
        return new Document(
                id,
                document.notBlank("title"),
                metadata(document, Owner.DOCUMENT),
                document.choice("state", Document.State.class),
                document.text("memo"),
                main,
                witnesses,
                document.flag("removed"));
    }

    private Witness witness(Fields witness, Map<Id<Witness>, Marks> marks) throws Refused {
        Id<Witness> id = witness.id("id");
        return new Witness(
                id,
                witness.notBlank("siglum"),
                metadata(witness, Owner.WITNESS),
                requireNonNull(texts.get(id)),
                marks.getOrDefault(id, Marks.NONE),
                sources(witness),
                origins(witness),
                witness.flag("removed"));
    }

    private static Metadata metadata(Fields fields, Owner owner) throws Refused {
        var known = new EnumMap<Field, String>(Field.class);
        for (Field field : MetadataKeys.fields(owner)) {
            known.put(field, fields.text(MetadataKeys.of(field)));
        }
        if (fields.has("date") && owner == Owner.DOCUMENT) fields.date("date");
        return new Metadata(known);
    }

    private static List<Source> sources(Fields witness) throws Refused {
        if (!witness.has("source")) return List.of();
        Fields source = witness.one("source");
        if (source.number("bytes") < 0) {
            throw source.wrong(
                    "format.json.number", "bytes", Long.toString(source.number("bytes")));
        }
        return List.of(
                new Source(
                        source.text("name"),
                        sha256(source),
                        source.number("bytes"),
                        source.text("encoding"),
                        source.moment("imported")));
    }

    static String sha256(Fields fields) throws Refused {
        String sha256 = fields.text("sha256");
        if (sha256.matches("[0-9a-f]{64}")) return sha256;
        throw fields.wrong("format.json.no-sha256", "sha256", Faults.shown(sha256));
    }

    /// The version that one was split off from may be gone since.
    private static List<Origin> origins(Fields witness) throws Refused {
        if (!witness.has("origin")) return List.of();
        Fields origin = witness.one("origin");
        int start = origin.count("start");
        int end = origin.count("end");
        if (end < start) throw origin.wrong("format.json.hull", "end");
        return List.of(new Origin(origin.id("witness"), new Span(start, end)));
    }
}
