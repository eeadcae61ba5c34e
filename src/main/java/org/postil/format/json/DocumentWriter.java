package org.postil.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.postil.format.MetadataKeys;
import org.postil.format.json.print.JsonOut;
import org.postil.model.Correction;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Owner;
import org.postil.model.Origin;
import org.postil.model.Original;
import org.postil.model.Source;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Kebab;
import org.postil.text.RunningText;

/// Writes documents with the texts of their versions, but without the marks.
final class DocumentWriter {

    private final JsonOut out;

    DocumentWriter(JsonOut out) {
        this.out = out;
    }

    void document(Document document) {
        out.text("id", document.id().toString());
        out.text("title", document.title());
        metadata(document.metadata(), Owner.DOCUMENT);
        out.text("state", Kebab.of(document.state()));
        out.text("main", document.main().toString());
        out.text("memo", document.memo());
        out.flagIfSet("removed", document.removed());
        out.objects("witnesses", document.allWitnesses(), this::witness);
    }

    private void witness(Witness witness) {
        out.text("id", witness.id().toString());
        out.text("siglum", witness.siglum());
        out.flagIfSet("removed", witness.removed());
        transcription(witness.transcription());
        metadata(witness.metadata(), Owner.WITNESS);
        witness.source().ifPresent(source -> out.object("source", () -> source(source)));
        witness.origin().ifPresent(origin -> out.object("origin", () -> origin(origin)));
    }

    private void transcription(Transcription transcription) {
        out.text("text", transcription.current());
        out.text("sha256", Original.sha256(transcription.current().getBytes(UTF_8)));
        out.text("original", transcription.original());
        var text = new RunningText(transcription.original());
        out.objects("corrections", transcription.corrections(), one -> correction(one, text));
    }

    private void correction(Correction correction, RunningText text) {
        out.number("at", text.count(correction.splice().at()));
        out.text("removed", correction.splice().removed());
        out.text("inserted", correction.splice().inserted());
        out.text("who", correction.stamp().who());
        out.text("when", correction.stamp().when().toString());
        text.apply(correction.splice());
    }

    private void metadata(Metadata metadata, Owner owner) {
        MetadataKeys.fields(owner)
                .forEach(field -> out.textIfAny(MetadataKeys.of(field), metadata.get(field)));
    }

    private void source(Source source) {
        out.text("name", source.name());
        out.text("sha256", source.sha256());
        out.number("bytes", source.bytes());
        out.text("encoding", source.encoding());
        out.text("imported", source.imported().toString());
    }

    private void origin(Origin origin) {
        out.text("witness", origin.witness().toString());
        out.number("start", origin.span().start());
        out.number("end", origin.span().end());
    }
}
