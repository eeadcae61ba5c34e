package org.postil.format.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.postil.format.json.print.JsonOut;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;

/// All tags of a project, without those in the bin, as one collection with one page in it.
///
/// Source: W3C, "Web Annotation Data Model", Recommendation of 23 February 2017. The same project
/// is written as the same bytes.
public final class WebAnnotation {

    /// What the model's own words mean.
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /// What Postil's own words begin with.
    static final String OWN = "https://postil.org/ns#";

    private final Project project;
    private final JsonOut out;

    private WebAnnotation(Project project, JsonOut out) {
        this.project = project;
        this.out = out;
    }

    /// Writes the file and leaves the stream open.
    public static void write(Project project, OutputStream stream) throws IOException {
        JsonOut.write(stream, out -> new WebAnnotation(project, out).collection());
    }

    /// A collection with nothing in it has no page, since a page has at least one annotation (5.1,
    /// 5.2).
    private void collection() {
        out.text("@context", CONTEXT);
        out.text("id", iri(project.id()));
        out.text("type", "AnnotationCollection");
        out.text("label", project.title());
        out.number("total", total());
        if (total() == 0) return;
        out.object("first", this::page);
        out.text("last", pageIri());
    }

    private void page() {
        out.text("id", pageIri());
        out.text("type", "AnnotationPage");
        out.object("partOf", this::partOf);
        out.number("startIndex", 0);
        out.array("items", () -> project.documents().forEach(this::items));
    }

    private void partOf() {
        out.text("id", iri(project.id()));
        out.text("label", project.title());
        out.number("total", total());
    }

    private void items(Document document) {
        for (Witness witness : document.witnesses()) {
            List<Annotation> annotations = witness.annotations();
            if (annotations.isEmpty()) continue;
            var targets = new TargetWriter(out, document, witness);
            annotations.forEach(one -> out.object(() -> item(one, targets)));
        }
    }

    private void item(Annotation annotation, TargetWriter targets) {
        var body = new BodyWriter(out, project.codebook(), annotation);
        out.text("@context", CONTEXT);
        out.text("id", iri(annotation.id()));
        out.text("type", "Annotation");
        out.text("motivation", body.motivation());
        agent("creator", annotation.made().who());
        out.text("created", annotation.made().when().toString());
        out.text("modified", annotation.modified().when().toString());
        agent(OWN + "modifiedBy", annotation.modified().who());
        out.text(OWN + "layer", annotation.layer().value());
        out.text(OWN + "certainty", Kebab.of(annotation.certainty()));
        body.write();
        targets.write(annotation.anchor());
    }

    private void agent(String key, String who) {
        if (who.isBlank()) return;
        out.object(
                key,
                () -> {
                    out.text("type", "Person");
                    out.text("name", who);
                });
    }

    private long total() {
        return project.witnesses().mapToLong(witness -> witness.annotations().size()).sum();
    }

    private String pageIri() {
        return iri(project.id()) + "#page-1";
    }

    static String iri(Id<?> id) {
        return "urn:uuid:" + id;
    }
}
