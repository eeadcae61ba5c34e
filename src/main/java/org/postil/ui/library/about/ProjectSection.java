package org.postil.ui.library.about;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.RenameProject;
import org.postil.edit.LibraryEdit.WriteProjectMemo;
import org.postil.model.Project;
import org.postil.ui.fx.Texts;

/// The project: its title, and what the reader thinks of the whole.
final class ProjectSection extends VBox {

    private final Section section = new Section(Texts.text("ui.about.project"));
    private final Entry title;
    private final Entry memo;

    ProjectSection(Consumer<Edit> perform, boolean readOnly) {
        title =
                section.add(
                        Texts.text("ui.about.title"),
                        Entry.line(
                                        typed -> Reading.needed(typed, "ui.about.no-project-title"),
                                        words -> perform.accept(new RenameProject(words)))
                                .named("field-project", Texts.text("ui.about.project"))
                                .readOnly(readOnly));
        memo =
                section.add(
                        Texts.text("ui.about.memo"),
                        Entry.memo(words -> perform.accept(new WriteProjectMemo(words)))
                                .named("field-project-memo", Texts.text("ui.about.project-memo"))
                                .readOnly(readOnly));
        getChildren().add(section);
    }

    void show(Project project) {
        title.show(project.title());
        memo.show(project.memo());
    }

    void commit() {
        section.commit();
    }

    void goToMemo() {
        memo.requestFocus();
    }
}
