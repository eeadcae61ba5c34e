package org.postil.store.history;

import java.util.EnumMap;
import java.util.Map;
import org.postil.edit.Cover;
import org.postil.edit.LibraryEdit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.LibraryEdit.AddWitness;
import org.postil.edit.LibraryEdit.BinDocument;
import org.postil.edit.LibraryEdit.BinWitness;
import org.postil.edit.LibraryEdit.ChooseMain;
import org.postil.edit.LibraryEdit.DescribeDocument;
import org.postil.edit.LibraryEdit.DescribeWitness;
import org.postil.edit.LibraryEdit.JoinDocuments;
import org.postil.edit.LibraryEdit.MarkDocument;
import org.postil.edit.LibraryEdit.OrderDocuments;
import org.postil.edit.LibraryEdit.PartDocument;
import org.postil.edit.LibraryEdit.RenameDocument;
import org.postil.edit.LibraryEdit.RenameProject;
import org.postil.edit.LibraryEdit.RenameWitness;
import org.postil.edit.LibraryEdit.WriteDocumentMemo;
import org.postil.edit.LibraryEdit.WriteProjectMemo;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.store.sql.Written;

/// Library edits as JSON, without those that bring in texts.
final class LibraryEditJson {

    static final Map<String, EditJson.Reader> READERS =
            Map.ofEntries(
                    of(
                            "bin-document",
                            one -> new BinDocument(one.id("document"), one.flag("inBin"))),
                    of("bin-witness", one -> new BinWitness(one.id("witness"), one.flag("inBin"))),
                    of(
                            "rename-document",
                            one -> new RenameDocument(one.id("document"), one.text("title"))),
                    of(
                            "describe-document",
                            one -> new DescribeDocument(one.id("document"), metadata(one))),
                    of("mark-document", one -> new MarkDocument(one.id("document"), state(one))),
                    of(
                            "write-document-memo",
                            one -> new WriteDocumentMemo(one.id("document"), one.text("memo"))),
                    of("choose-main", one -> new ChooseMain(one.id("document"), one.id("main"))),
                    of(
                            "rename-witness",
                            one -> new RenameWitness(one.id("witness"), one.text("siglum"))),
                    of(
                            "describe-witness",
                            one -> new DescribeWitness(one.id("witness"), metadata(one))),
                    of(
                            "join-documents",
                            one ->
                                    new JoinDocuments(
                                            one.id("document"),
                                            one.id("into"),
                                            one.texts("order", Id::parse))),
                    of(
                            "part-document",
                            one ->
                                    new PartDocument(
                                            one.id("document"),
                                            cover(one.object("cover")),
                                            one.texts("versions", Id::parse),
                                            one.number("at"))),
                    of("order-documents", one -> new OrderDocuments(one.texts("order", Id::parse))),
                    of("rename-project", one -> new RenameProject(one.text("title"))),
                    of("write-project-memo", one -> new WriteProjectMemo(one.text("memo"))));

    private LibraryEditJson() {}

    static Json write(LibraryEdit edit) {
        return switch (edit) {
            case BinDocument bin -> of("bin-document", bin.document()).put("inBin", bin.inBin());
            case BinWitness bin ->
                    Json.of("bin-witness").put("witness", bin.witness()).put("inBin", bin.inBin());
            case RenameDocument rename ->
                    of("rename-document", rename.document()).put("title", rename.title());
            case DescribeDocument describe ->
                    of("describe-document", describe.document())
                            .put("metadata", json(describe.metadata()));
            case MarkDocument mark ->
                    of("mark-document", mark.document()).put("state", Kebab.of(mark.state()));
            case WriteDocumentMemo write ->
                    of("write-document-memo", write.document()).put("memo", write.memo());
            case ChooseMain choose ->
                    of("choose-main", choose.document()).put("main", choose.main());
            case RenameWitness rename ->
                    Json.of("rename-witness")
                            .put("witness", rename.witness())
                            .put("siglum", rename.siglum());
            case DescribeWitness describe ->
                    Json.of("describe-witness")
                            .put("witness", describe.witness())
                            .put("metadata", json(describe.metadata()));
            case OrderDocuments order ->
                    Json.of("order-documents").putTexts("order", order.order());
            case JoinDocuments join ->
                    of("join-documents", join.from())
                            .put("into", join.into())
                            .putTexts("order", join.order());
            case PartDocument part ->
                    of("part-document", part.from())
                            .put("cover", json(part.cover()))
                            .putTexts("versions", part.versions())
                            .put("at", part.at());
            case RenameProject rename -> Json.of("rename-project").put("title", rename.title());
            case WriteProjectMemo write -> Json.of("write-project-memo").put("memo", write.memo());
            case AddDocument _, AddWitness _ ->
                    throw new IllegalArgumentException("no history holds a text: " + edit);
        };
    }

    private static Json of(String type, Id<Document> document) {
        return Json.of(type).put("document", document);
    }

    private static Map.Entry<String, EditJson.Reader> of(
            String type, java.util.function.Function<Json, LibraryEdit> reader) {
        return Map.entry(type, (json, _) -> reader.apply(json));
    }

    private static Json json(Cover cover) {
        return Json.empty()
                .put("id", cover.id())
                .put("title", cover.title())
                .put("metadata", json(cover.metadata()))
                .put("state", Kebab.of(cover.state()))
                .put("memo", cover.memo())
                .put("main", cover.main())
                .put("inBin", cover.removed());
    }

    private static Cover cover(Json json) {
        return new Cover(
                json.id("id"),
                json.text("title"),
                metadata(json),
                state(json),
                json.text("memo"),
                json.id("main"),
                json.flag("inBin"));
    }

    private static Json json(Metadata metadata) {
        Json json = Json.empty();
        metadata.fields().forEach((field, value) -> json.put(Kebab.of(field), value));
        return json;
    }

    private static Metadata metadata(Json json) {
        var fields = new EnumMap<Field, String>(Field.class);
        json.object("metadata")
                .fields()
                .forEach((field, value) -> fields.put(Written.choice(Field.class, field), value));
        return new Metadata(fields);
    }

    private static Document.State state(Json json) {
        return Written.choice(Document.State.class, json.text("state"));
    }
}
