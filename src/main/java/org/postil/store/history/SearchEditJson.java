package org.postil.store.history;

import java.util.Map;
import org.postil.edit.SearchEdit;
import org.postil.edit.SearchEdit.ChangeSearch;
import org.postil.edit.SearchEdit.ForgetSearch;
import org.postil.edit.SearchEdit.KeepSearch;
import org.postil.model.SavedSearch;

/// Edits of the searches that are kept, as JSON.
final class SearchEditJson {

    static final Map<String, EditJson.Reader> READERS =
            Map.of(
                    "keep-search",
                    (json, _) -> new KeepSearch(json.number("at"), search(json.object("search"))),
                    "change-search",
                    (json, _) -> new ChangeSearch(search(json.object("search"))),
                    "forget-search",
                    (json, _) -> new ForgetSearch(json.id("id")));

    private SearchEditJson() {}

    static Json write(SearchEdit edit) {
        return switch (edit) {
            case KeepSearch keep ->
                    Json.of("keep-search").put("at", keep.at()).put("search", write(keep.search()));
            case ChangeSearch change ->
                    Json.of("change-search").put("search", write(change.search()));
            case ForgetSearch forget -> Json.of("forget-search").put("id", forget.id());
        };
    }

    private static Json write(SavedSearch one) {
        return Json.empty().put("id", one.id()).put("name", one.name()).put("line", one.line());
    }

    private static SavedSearch search(Json json) {
        return new SavedSearch(json.id("id"), json.text("name"), json.text("line"));
    }
}
