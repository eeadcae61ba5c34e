package org.postil.ui.window;

import static org.postil.ui.window.command.Command.named;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.ui.codebook.CodebookPanel;
import org.postil.ui.codebook.CodebookPanel.Part;
import org.postil.ui.codebook.topics.TopicWishes.Step;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.codebook.CodebookDesk;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Top;

/// What is done with people, topics and kinds of tag: those that are chosen in their panel.
final class CodebookMenu {

    private static final String PANEL = CodebookDesk.PANEL;

    private final Shell shell;
    private final MainWindow window;

    CodebookMenu(Shell shell, MainWindow window) {
        this.shell = shell;
        this.window = window;
    }

    Top top() {
        return new Top(
                Texts.text("ui.menu.codebook"),
                List.of(
                        see(),
                        new Line(),
                        create("new-person", Part.PEOPLE),
                        create("new-topic", Part.TOPICS),
                        create("new-layer", Part.LAYERS),
                        named("propose-topics", () -> window.desks().codebook().proposeTopics()),
                        new Line(),
                        chosen("entry-passages", () -> window.desks().codebook().passages()),
                        chosen("entry-merge", () -> window.desks().codebook().merge()),
                        chosen("entry-split", () -> window.desks().codebook().split()),
                        chosen("entry-remove", () -> window.desks().codebook().remove()),
                        new Line(),
                        chosen("entry-up", () -> window.desks().codebook().step(Step.UP)),
                        chosen("entry-down", () -> window.desks().codebook().step(Step.DOWN)),
                        chosen("entry-in", () -> window.desks().codebook().step(Step.IN)),
                        chosen("entry-out", () -> window.desks().codebook().step(Step.OUT)),
                        new Line(),
                        bringIn(),
                        Command.always(
                                "codebook-out", () -> shell.filing().out().codebookOut(window))));
    }

    /// Lets the reader see somebody in the register.
    void see(Person person) {
        see(Part.PEOPLE, panel -> panel.people().choose(person.id()));
    }

    /// Lets the reader see a topic in the register.
    void see(Topic topic) {
        see(Part.TOPICS, panel -> panel.topics().choose(topic.id()));
    }

    private void see(Part part, Consumer<CodebookPanel> chosen) {
        CodebookPanel panel = window.desks().codebook().panel();
        window.seeBeside(PANEL);
        panel.commit();
        panel.see(part);
        chosen.accept(panel);
        window.see(PANEL);
    }

    private Command see() {
        return Command.always("codebook", () -> window.see(PANEL)).on("Shortcut+Shift+P");
    }

    private Command create(String id, Part part) {
        return named(
                id,
                () ->
                        window.desks()
                                .codebook()
                                .create(part)
                                .map(create ->
                                        () -> {
                                            window.see(PANEL);
                                            create.run();
                                        }));
    }

    /// Something that is done with what is chosen; not while that is not seen.
    private Command chosen(String id, Supplier<Optional<Runnable>> deed) {
        return named(id, () -> isSeen() ? deed.get() : Optional.empty());
    }

    private boolean isSeen() {
        return window.sides().isRightShown() && window.side().seen().equals(PANEL);
    }

    private Command bringIn() {
        return named(
                "codebook-in",
                () -> window.work().ifWritable(() -> shell.filing().codebookIn(window)));
    }
}
