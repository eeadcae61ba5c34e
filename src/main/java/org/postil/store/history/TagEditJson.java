package org.postil.store.history;

import java.util.List;
import java.util.Map;
import org.postil.edit.TagEdit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.TagEdit.ChangeAnnotations;
import org.postil.edit.TagEdit.RemoveAnnotations;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.store.sql.Offsets;

/// Tag edits as JSON.
final class TagEditJson {

    static final Map<String, EditJson.Reader> READERS =
            Map.of(
                    "add-annotations",
                    (json, texts) -> new AddAnnotations(witness(json), annotations(json, texts)),
                    "change-annotations",
                    (json, texts) -> new ChangeAnnotations(witness(json), annotations(json, texts)),
                    "remove-annotations",
                    (json, _) ->
                            new RemoveAnnotations(witness(json), json.texts("ids", Id::parse)));

    private TagEditJson() {}

    static Json write(TagEdit edit, Texts texts) {
        return switch (edit) {
            case AddAnnotations add ->
                    write(Json.of("add-annotations"), edit, add.annotations(), texts);
            case ChangeAnnotations change ->
                    write(Json.of("change-annotations"), edit, change.annotations(), texts);
            case RemoveAnnotations remove ->
                    Json.of("remove-annotations")
                            .put("witness", edit.witness())
                            .putTexts("ids", remove.ids());
        };
    }

    private static Json write(Json json, TagEdit edit, List<Annotation> annotations, Texts texts) {
        Offsets offsets = texts.offsets(edit.witness());
        return json.put("witness", edit.witness())
                .put("annotations", annotations, one -> AnnotationJson.write(one, offsets));
    }

    private static Id<Witness> witness(Json json) {
        return json.id("witness");
    }

    private static List<Annotation> annotations(Json json, Texts texts) {
        Offsets offsets = texts.offsets(witness(json));
        return json.list("annotations", one -> AnnotationJson.read(one, offsets));
    }
}
