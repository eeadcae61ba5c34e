package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.ChangeLayer;
import org.postil.edtf.Edtf;
import org.postil.edtf.NotEdtf;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.OwnDateTag;
import org.postil.model.annotation.Tag.ValueTag;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.Values;

/// Changes a kind of tag of the reader's own. Its tags keep what they say: where they may say
/// something else from now on, dates become words and words that are dates become dates; all other
/// words stay as they are, though no new tag could say them.
///
/// Law: no tag is lost and none says anything else than before; undone, all is as it was.
public final class ReshapeLayer {

    private ReshapeLayer() {}

    /// The edit that changes it.
    ///
    /// @param layer as it shall be; its id tells which one is meant
    public static Edit of(Project project, Layer layer) {
        var change = new ChangeLayer(layer);
        List<Edit> tags = Repointing.of(project, tag -> reshaped(tag, layer));
        if (tags.isEmpty()) return change;
        var edits = new ArrayList<Edit>(tags);
        edits.addFirst(change);
        return new Edit.Together(Message.of("edit.change-layer", layer.name()), edits);
    }

    /// What tags of the layer say that no new tag could, each once, in the order of the texts.
    public static List<String> misfits(Project project, Layer layer) {
        return project.allWitnesses()
                .flatMap(witness -> witness.annotations().stream())
                .filter(tag -> tag.layer().equals(layer.id()))
                .flatMap(tag -> words(reshaped(tag, layer).tag()))
                .filter(words -> !fits(words, layer.values()))
                .distinct()
                .toList();
    }

    private static Stream<String> words(Tag tag) {
        return tag instanceof ValueTag said ? Stream.of(said.value()) : Stream.empty();
    }

    private static boolean fits(String words, Values values) {
        return switch (values) {
            case Values.Open _, Values.People _, Values.Topics _ -> true;
            case Values.Closed closed -> closed.choices().contains(words);
            case Values.None _ -> words.isEmpty();
            case Values.Dates _ -> false;
        };
    }

    private static Annotation reshaped(Annotation tag, Layer layer) {
        if (!tag.layer().equals(layer.id())) return tag;
        boolean dates = layer.values() instanceof Values.Dates;
        return switch (tag.tag()) {
            case OwnDateTag dated when !dates ->
                    tag.pointing(new ValueTag(layer.id(), dated.date().text()));
            case ValueTag said when dates ->
                    date(said.value())
                            .map(date -> tag.pointing(new OwnDateTag(layer.id(), date)))
                            .orElse(tag);
            case OwnDateTag _, ValueTag _, Tag.NoteTag _ -> tag;
            case Tag.SpeakerTag _, Tag.PersonTag _, Tag.TopicTag _, Tag.DateTag _ -> tag;
        };
    }

    private static Optional<Edtf> date(String words) {
        try {
            return Optional.of(Edtf.parse(words));
        } catch (NotEdtf _) {
            return Optional.empty();
        }
    }
}
