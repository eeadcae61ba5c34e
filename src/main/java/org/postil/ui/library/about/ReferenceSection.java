package org.postil.ui.library.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.edtf.Edtf;
import org.postil.message.Brief;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.recognition.ReferenceRecognizer;
import org.postil.recognition.reference.Reference;
import org.postil.recognition.reference.ReferenceResolver;
import org.postil.text.Span;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;

/// What the text says of other documents ("my telegram No. 599"), each with the document of the
/// project that is meant, or that it is missing. Read in the background.
final class ReferenceSection extends VBox {

    private static final Span START = new Span(0, 0);

    private final BiConsumer<Id<Witness>, Span> go;
    private final VBox rows = new VBox();
    private final Latest<Found> latest = new Latest<>(this::take);
    private Optional<Read> asked = Optional.empty();

    /// What is read, and the documents that it may name.
    private record Read(Document document, Witness version, List<Document> all) {

        Found references() {
            var resolver = ReferenceResolver.of(all);
            var named = new ArrayList<Named>();
            Optional<Edtf> written = document.metadata().date();
            for (Reference one : ReferenceRecognizer.in(version.text(), written)) {
                named.add(new Named(one, resolver.meant(one, document)));
            }
            return new Found(this, named);
        }

        /// True where the answer is the same: tags and notes say nothing of references.
        boolean isLike(Read other) {
            return version.id().equals(other.version.id())
                    && version.text().equals(other.version.text())
                    && described(all).equals(described(other.all));
        }

        private static List<Object> described(List<Document> all) {
            return all.stream()
                    .<Object>map(one -> List.of(one.id(), one.title(), one.metadata()))
                    .toList();
        }
    }

    private record Named(Reference reference, List<Document> meant) {}

    private record Found(Read of, List<Named> references) {}

    ReferenceSection(BiConsumer<Id<Witness>, Span> go) {
        this.go = go;
        getStyleClass().add("section");
        var heading = new Label(Texts.text("ui.references"));
        heading.getStyleClass().add("section-heading");
        rows.getStyleClass().add("stretches");
        getChildren().addAll(heading, rows);
        see(false);
    }

    @SuppressWarnings("ReferenceEquality")
    void show(Project now, Document document, Witness version) {
        if (asked.filter(read -> read.document == document).isPresent()) return;
        var read = new Read(document, version, now.documents());
        boolean same = asked.filter(read::isLike).isPresent();
        if (!same) latest.ask(read::references);
        asked = Optional.of(read);
    }

    private void take(Found found) {
        rows.getChildren()
                .setAll(
                        found.references.stream()
                                .map(one -> row(one.reference, found.of, one.meant))
                                .toList());
        see(!found.references.isEmpty());
    }

    private void see(boolean seen) {
        setVisible(seen);
        setManaged(seen);
    }

    private Node row(Reference one, Read of, List<Document> meant) {
        var quote = new Label(Brief.of(one.span().of(of.version.text())));
        quote.getStyleClass().add("kind");
        var target = new Label(words(meant));
        target.getStyleClass().add("faint");
        var words = new VBox(quote, target);
        words.setMinWidth(0);
        var open = new Button(null, words);
        open.getStyleClass().addAll("flat", "stretch");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        open.setAccessibleText(quote.getText() + ": " + target.getText());
        open.setOnAction(_ -> go.accept(of.version.id(), one.span()));
        HBox.setHgrow(open, Priority.ALWAYS);
        var row = new HBox(4, open);
        row.getStyleClass().add("stretch-row");
        if (meant.size() == 1) row.getChildren().add(door(meant.getFirst()));
        return row;
    }

    private Button door(Document meant) {
        Button door =
                Icons.button(Feather.ARROW_RIGHT, Texts.text("ui.references.open", meant.title()));
        door.getStyleClass().add("reference-door");
        door.setMinWidth(USE_PREF_SIZE);
        door.setOnAction(_ -> go.accept(meant.main(), START));
        return door;
    }

    private static String words(List<Document> meant) {
        return switch (meant.size()) {
            case 0 -> Texts.text("ui.references.missing");
            case 1 -> meant.getFirst().title();
            default -> Texts.text("ui.references.several", meant.size());
        };
    }
}
