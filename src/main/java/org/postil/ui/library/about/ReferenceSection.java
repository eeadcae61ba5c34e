package org.postil.ui.library.about;

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
    private Optional<Found> found = Optional.empty();
    private Optional<Project> project = Optional.empty();

    /// What was read, and when it was written.
    private record Read(Id<Witness> version, String text, Optional<Edtf> written) {}

    private record Found(Read of, List<Reference> references) {}

    ReferenceSection(BiConsumer<Id<Witness>, Span> go) {
        this.go = go;
        getStyleClass().add("section");
        var heading = new Label(Texts.text("ui.references"));
        heading.getStyleClass().add("section-heading");
        rows.getStyleClass().add("stretches");
        getChildren().addAll(heading, rows);
    }

    void show(Project now, Document document, Witness version) {
        project = Optional.of(now);
        var read = new Read(version.id(), version.text(), document.metadata().date());
        if (asked.filter(read::equals).isEmpty()) {
            asked = Optional.of(read);
            latest.ask(() -> new Found(read, ReferenceRecognizer.in(read.text(), read.written())));
        }
        fill();
    }

    private void take(Found now) {
        found = Optional.of(now);
        fill();
    }

    /// What is meant may change with the project, though the text does not.
    private void fill() {
        boolean current = found.map(Found::of).equals(asked) && project.isPresent();
        List<Node> all = current ? rows(found.orElseThrow(), project.orElseThrow()) : List.of();
        rows.getChildren().setAll(all);
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
    }

    private List<Node> rows(Found now, Project in) {
        Optional<Document> document = in.documentOf(now.of.version());
        if (now.references.isEmpty() || document.isEmpty()) return List.of();
        var resolver = ReferenceResolver.of(in.documents());
        return now.references.stream()
                .map(one -> row(one, now.of, resolver.meant(one, document.get())))
                .toList();
    }

    private Node row(Reference one, Read of, List<Document> meant) {
        var quote = new Label(Brief.of(one.span().of(of.text())));
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
        open.setOnAction(_ -> go.accept(of.version(), one.span()));
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
