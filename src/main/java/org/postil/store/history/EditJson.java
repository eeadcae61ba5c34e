package org.postil.store.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.edit.DecisionEdit;
import org.postil.edit.Edit;
import org.postil.edit.Edit.Together;
import org.postil.edit.ExcerptEdit;
import org.postil.edit.LibraryEdit;
import org.postil.edit.RegisterEdit;
import org.postil.edit.SearchEdit;
import org.postil.edit.TagEdit;
import org.postil.edit.TextEdit;
import org.postil.model.Project;

/// Edits as JSON: `{"v":1,"type":"add-annotations", …}`. The names are part of the file format and
/// stay when a class is renamed.
///
/// Law: `read(write(edit, project), project)` is `edit`. Offsets count code points of the texts of
/// that project; in a bundle, of the texts as the edits before left them.
///
/// `AddDocument` and `AddWitness` can't be written: they carry whole texts and files, and no way
/// back is one of them, since what was added goes into the bin and comes out of it.
public final class EditJson {

    private static final int VERSION = 1;

    private static final Map<String, Reader> READERS = new HashMap<>();

    static {
        READERS.putAll(TextEditJson.READERS);
        READERS.putAll(TagEditJson.READERS);
        READERS.putAll(DecisionEditJson.READERS);
        READERS.putAll(RegisterEditJson.READERS);
        READERS.putAll(LibraryEditJson.READERS);
        READERS.putAll(ExcerptEditJson.READERS);
        READERS.putAll(SearchEditJson.READERS);
        READERS.put("together", EditJson::readTogether);
    }

    private EditJson() {}

    /// Makes an edit of one type from its JSON.
    @FunctionalInterface
    interface Reader {
        Edit read(Json json, Texts texts);
    }

    public static String write(Edit edit, Project project) {
        return Json.empty().put("v", VERSION).putAll(write(edit, new Texts(project))).toString();
    }

    /// Throws an unchecked exception (IllegalArgumentException, IndexOutOfBoundsException,
    /// DateTimeException, JacksonException) where it is no edit of this project.
    public static Edit read(String text, Project project) {
        Json json = Json.parse(text);
        if (json.number("v") != VERSION) {
            throw new IllegalArgumentException("an edit of version " + json.number("v"));
        }
        return read(json, new Texts(project));
    }

    private static Json write(Edit edit, Texts texts) {
        return switch (edit) {
            case TextEdit text -> TextEditJson.write(text, texts);
            case TagEdit tag -> TagEditJson.write(tag, texts);
            case DecisionEdit decision -> DecisionEditJson.write(decision, texts);
            case RegisterEdit register -> RegisterEditJson.write(register);
            case LibraryEdit library -> LibraryEditJson.write(library);
            case ExcerptEdit excerpt -> ExcerptEditJson.write(excerpt, texts);
            case SearchEdit search -> SearchEditJson.write(search);
            case Together together -> writeTogether(together, texts);
        };
    }

    private static Edit read(Json json, Texts texts) {
        Reader reader = READERS.get(json.text("type"));
        if (reader == null) throw new IllegalArgumentException("an edit " + json.text("type"));
        return reader.read(json, texts);
    }

    private static Json writeTogether(Together together, Texts texts) {
        List<Json> written = new ArrayList<>();
        Texts now = texts;
        for (Edit edit : together.edits()) {
            written.add(write(edit, now));
            now = now.after(edit);
        }
        return Json.of("together")
                .put("label", MessageJson.write(together.label()))
                .put("edits", written, one -> one);
    }

    private static Edit readTogether(Json json, Texts texts) {
        List<Edit> edits = new ArrayList<>();
        Texts now = texts;
        for (Json one : json.list("edits", one -> one)) {
            Edit edit = read(one, now);
            edits.add(edit);
            now = now.after(edit);
        }
        return new Together(MessageJson.read(json.object("label")), edits);
    }
}
