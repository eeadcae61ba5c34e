package org.postil.format.json;

import java.io.IOException;
import java.io.OutputStream;
import org.postil.format.json.print.JsonOut;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;

/// The documents of a project with their versions, as a JSON array for other programs: what is
/// there, without texts and tags.
public final class Listing {

    private Listing() {}

    /// Writes the array and leaves the stream open.
    public static void write(Project project, OutputStream out) throws IOException {
        JsonOut.writeArray(out, json -> project.documents().forEach(one -> document(json, one)));
    }

    private static void document(JsonOut json, Document document) {
        json.object(() -> {
            json.text("id", document.id().toString());
            json.text("title", document.title());
            json.textIfAny("date", document.metadata().get(Field.DATE));
            json.objects("witnesses", document.witnesses(), one -> witness(json, one));
        });
    }

    private static void witness(JsonOut json, Witness witness) {
        json.text("id", witness.id().toString());
        json.text("siglum", witness.siglum());
        witness.source().ifPresent(source -> json.text("file", source.name()));
        json.number("characters", witness.text().codePointCount(0, witness.text().length()));
        json.number("annotations", witness.annotations().size());
    }
}
