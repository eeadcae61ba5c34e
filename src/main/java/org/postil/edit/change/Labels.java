package org.postil.edit.change;

import java.util.List;
import org.postil.edit.DecisionEdit;
import org.postil.edit.Edit;
import org.postil.edit.ExcerptEdit;
import org.postil.edit.LibraryEdit;
import org.postil.edit.RegisterEdit;
import org.postil.edit.SearchEdit;
import org.postil.edit.TagEdit;
import org.postil.edit.TextEdit;
import org.postil.message.Brief;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Id;

/// What an edit does, for "Undo …": a message that reads on as in "tag speaker 'Stalin'".
final class Labels {

    private Labels() {}

    static Message of(Edit edit, Project project) {
        return switch (edit) {
            case TextEdit text -> ofText(text);
            case TagEdit tag -> ofTag(tag, project);
            case RegisterEdit register -> ofRegister(register, project);
            case LibraryEdit library -> ofLibrary(library, project);
            case DecisionEdit decision -> ofDecision(decision);
            case ExcerptEdit excerpt -> ofExcerpt(excerpt, project);
            case SearchEdit search -> ofSearch(search, project);
            case Edit.Together together -> together.label();
        };
    }

    private static Message ofText(TextEdit edit) {
        return switch (edit) {
            case TextEdit.ReplaceText replace -> correction(replace.splice());
            case TextEdit.RewriteCorrections rewrite ->
                    rewrite.corrections().isEmpty()
                            ? Message.of("edit.correct")
                            : correction(rewrite.corrections().getLast().splice());
        };
    }

    private static Message correction(org.postil.text.Splice splice) {
        if (splice.removed().isEmpty())
            return Message.of("edit.insert", Brief.of(splice.inserted()));
        if (splice.inserted().isEmpty())
            return Message.of("edit.delete", Brief.of(splice.removed()));
        return Message.of("edit.replace", Brief.of(splice.removed()), Brief.of(splice.inserted()));
    }

    private static Message ofTag(TagEdit edit, Project project) {
        return switch (edit) {
            case TagEdit.AddAnnotations add -> counted("edit.tag", add.annotations(), project);
            case TagEdit.RemoveAnnotations remove ->
                    counted(
                            "edit.untag",
                            Lookup.marks(
                                    Lookup.witness(project, remove.witness()).annotations(),
                                    remove.ids()),
                            project);
            case TagEdit.ChangeAnnotations change ->
                    counted("edit.retag", change.annotations(), project);
        };
    }

    private static Message counted(String key, List<Annotation> tags, Project project) {
        if (tags.size() != 1) return Message.of(key + ".many", tags.size());
        Annotation one = tags.getFirst();
        Object value = value(one, project);
        String layer =
                project.codebook()
                        .layer(one.layer())
                        .map(found -> found.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse(one.layer().value());
        return value.equals("") ? Message.of(key + ".bare", layer) : Message.of(key, layer, value);
    }

    /// What a tag says: a name, or for a date its wording, to be put into the reader's language.
    private static Object value(Annotation annotation, Project project) {
        var book = project.codebook();
        return switch (annotation.tag()) {
            case Tag.SpeakerTag said -> book.person(said.person()).map(p -> p.name()).orElse("");
            case Tag.PersonTag named -> book.person(named.person()).map(p -> p.name()).orElse("");
            case Tag.TopicTag about -> book.topic(about.topic()).map(t -> t.name()).orElse("");
            case Tag.DateTag dated -> dated.date().wording();
            case Tag.OwnDateTag dated -> dated.date().wording();
            case Tag.ValueTag words -> Brief.of(words.value());
            case Tag.NoteTag _ -> Brief.of(annotation.note());
        };
    }

    private static Message ofRegister(RegisterEdit edit, Project project) {
        var book = project.codebook();
        return switch (edit) {
            case RegisterEdit.AddPerson add -> named("edit.add-person", add.person().name());
            case RegisterEdit.ChangePerson change ->
                    named("edit.change-person", change.person().name());
            case RegisterEdit.RemovePerson remove ->
                    named(
                            "edit.remove-person",
                            book.person(remove.id()).map(p -> p.name()).orElse(""));
            case RegisterEdit.AddTopic add -> named("edit.add-topic", add.topic().name());
            case RegisterEdit.ChangeTopic change ->
                    named("edit.change-topic", change.topic().name());
            case RegisterEdit.RemoveTopic remove ->
                    named(
                            "edit.remove-topic",
                            book.topic(remove.id()).map(t -> t.name()).orElse(""));
            case RegisterEdit.OrderTopics _ -> Message.of("edit.order-topics");
            case RegisterEdit.AddLayer add -> named("edit.add-layer", add.layer().name());
            case RegisterEdit.ChangeLayer change ->
                    named("edit.change-layer", change.layer().name());
            case RegisterEdit.RemoveLayer remove ->
                    named(
                            "edit.remove-layer",
                            book.layer(remove.id()).map(l -> l.name()).orElse(""));
            case RegisterEdit.OrderLayers _ -> Message.of("edit.order-layers");
        };
    }

    private static Message ofLibrary(LibraryEdit edit, Project project) {
        return switch (edit) {
            case LibraryEdit.AddDocument add -> named("edit.add-document", add.document().title());
            case LibraryEdit.AddWitness add -> named("edit.add-version", add.witness().siglum());
            case LibraryEdit.BinDocument bin ->
                    named(bin.inBin() ? "edit.bin" : "edit.unbin", title(project, bin.document()));
            case LibraryEdit.BinWitness bin ->
                    named(
                            bin.inBin() ? "edit.bin-version" : "edit.unbin-version",
                            Lookup.witness(project, bin.witness()).siglum());
            case LibraryEdit.RenameDocument rename -> named("edit.rename-document", rename.title());
            case LibraryEdit.DescribeDocument describe ->
                    named("edit.describe-document", title(project, describe.document()));
            case LibraryEdit.MarkDocument mark ->
                    named("edit.mark-document", title(project, mark.document()));
            case LibraryEdit.WriteDocumentMemo write ->
                    named("edit.write-memo", title(project, write.document()));
            case LibraryEdit.ChooseMain choose ->
                    named("edit.choose-main", title(project, choose.document()));
            case LibraryEdit.RenameWitness rename -> named("edit.rename-version", rename.siglum());
            case LibraryEdit.DescribeWitness describe ->
                    named(
                            "edit.describe-version",
                            Lookup.witness(project, describe.witness()).siglum());
            case LibraryEdit.OrderDocuments _ -> Message.of("edit.order-documents");
            case LibraryEdit.JoinDocuments join ->
                    Message.of(
                            "edit.join-documents",
                            Brief.of(title(project, join.from())),
                            Brief.of(title(project, join.into())));
            case LibraryEdit.PartDocument part -> named("edit.part-document", part.cover().title());
            case LibraryEdit.RenameProject rename -> named("edit.rename-project", rename.title());
            case LibraryEdit.WriteProjectMemo _ -> Message.of("edit.write-project-memo");
        };
    }

    private static Message ofDecision(DecisionEdit edit) {
        return switch (edit) {
            case DecisionEdit.PutAside _ -> Message.of("edit.set-aside");
            case DecisionEdit.TakeBack _ -> Message.of("edit.take-back");
            case DecisionEdit.Reject _ -> Message.of("edit.reject");
            case DecisionEdit.Reconsider _ -> Message.of("edit.reconsider");
            case DecisionEdit.Judge _ -> Message.of("edit.judge");
            case DecisionEdit.Withdraw _ -> Message.of("edit.withdraw");
        };
    }

    private static Message ofExcerpt(ExcerptEdit edit, Project project) {
        return switch (edit) {
            case ExcerptEdit.AddExcerpt add -> named("edit.add-excerpt", add.excerpt().title());
            case ExcerptEdit.ChangeExcerpt change ->
                    named("edit.change-excerpt", change.excerpt().title());
            case ExcerptEdit.RemoveExcerpt remove ->
                    named(
                            "edit.remove-excerpt",
                            project.excerpt(remove.id()).map(one -> one.title()).orElse(""));
            case ExcerptEdit.TakeHold _ -> Message.of("edit.take-hold");
            case ExcerptEdit.LetGo _ -> Message.of("edit.let-go");
        };
    }

    private static Message ofSearch(SearchEdit edit, Project project) {
        return switch (edit) {
            case SearchEdit.KeepSearch keep -> named("edit.keep-search", keep.search().name());
            case SearchEdit.ChangeSearch change ->
                    named("edit.change-search", change.search().name());
            case SearchEdit.ForgetSearch forget ->
                    named(
                            "edit.forget-search",
                            project.search(forget.id()).map(one -> one.name()).orElse(""));
        };
    }

    private static String title(Project project, Id<org.postil.model.Document> id) {
        return Lookup.document(project, id).title();
    }

    private static Message named(String key, String name) {
        return Message.of(key, Brief.of(name));
    }
}
