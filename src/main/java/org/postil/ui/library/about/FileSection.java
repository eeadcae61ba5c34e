package org.postil.ui.library.about;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.postil.model.Origin;
import org.postil.model.Project;
import org.postil.model.Source;
import org.postil.model.Witness;
import org.postil.ui.fx.Texts;

/// The file that a version came from, to read and to copy.
final class FileSection extends VBox {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withZone(ZoneId.systemDefault());

    private final Section section = new Section(Texts.text("ui.about.file"));
    private final TextField name = fact("name");
    private final TextField bytes = fact("bytes");
    private final TextField encoding = fact("encoding");
    private final TextField imported = fact("imported");
    private final TextField sha256 = fact("sha256");
    private final TextField origin = fact("origin");
    private final Label none = new Label(Texts.text("ui.about.no-file"));

    FileSection() {
        none.setWrapText(true);
        none.getStyleClass().addAll("faint", "no-file");
        getChildren().addAll(section, none);
    }

    void show(Project project, Witness version) {
        Optional<Source> file = version.source();
        section.show(file.isPresent());
        none.setVisible(file.isEmpty());
        none.setManaged(file.isEmpty());
        file.ifPresent(this::show);
        origin.setText(version.origin().map(one -> words(project, one)).orElse("–"));
    }

    private void show(Source file) {
        name.setText(file.name());
        bytes.setText(Texts.text("ui.about.bytes.many", file.bytes()));
        encoding.setText(file.encoding().isEmpty() ? "–" : file.encoding());
        imported.setText(WHEN.format(file.imported()));
        sha256.setText(file.sha256());
    }

    private static String words(Project project, Origin origin) {
        return project.documentOf(origin.witness())
                .map(document ->
                        Texts.text(
                                "ui.about.split-from",
                                document.title(),
                                document.witness(origin.witness()).orElseThrow().siglum()))
                .orElseGet(() -> Texts.text("ui.about.split-from-gone"));
    }

    private TextField fact(String key) {
        var field = new TextField();
        field.setEditable(false);
        field.setId("fact-" + key);
        field.getStyleClass().add("fact");
        String words = Texts.text("ui.about." + key);
        section.add(words, field);
        return field;
    }
}
