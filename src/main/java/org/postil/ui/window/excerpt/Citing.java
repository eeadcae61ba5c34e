package org.postil.ui.window.excerpt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.postil.excerpt.citation.Citation;
import org.postil.excerpt.citation.Citation.Style;
import org.postil.excerpt.citation.Quotable;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.id.Kebab;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.memory.Memory;
import org.postil.ui.window.project.Work;

/// Copies words with the citation of the version that they are from, in one style, which is
/// remembered.
public final class Citing {

    private final Work work;
    private final ExcerptDesk desk;
    private final Memory memory;

    public Citing(Work work, ExcerptDesk desk, Memory memory) {
        this.work = work;
        this.desk = desk;
        this.memory = memory;
    }

    private Style style() {
        return Kebab.parse(Style.class, memory.settings().citing()).orElse(Style.CHICAGO_NOTE);
    }

    /// Copies the selected words.
    public Optional<Runnable> copy() {
        return desk.selected().map(here -> () -> copy(here));
    }

    /// The next style.
    public Optional<Runnable> turn() {
        return Optional.of(() -> {
            List<Style> all = List.of(Style.values());
            Style next = all.get((all.indexOf(style()) + 1) % all.size());
            memory.change(settings -> settings.withCiting(Kebab.of(next)));
            work.say(Message.of("ui.cite.style", name()));
        });
    }

    private void copy(Here here) {
        Document document = work.project().documentOf(here.witness().id()).orElseThrow();
        Quotable source = Quotable.of(document, here.witness());
        var content = new ClipboardContent();
        content.putString("“" + here.quote() + "”\n" + Citation.of(source, style()) + "\n");
        Clipboard.getSystemClipboard().setContent(content);
        String missing =
                source.missing().stream()
                        .map(field -> Texts.text("cite.field." + Kebab.of(field)))
                        .collect(Collectors.joining(", "));
        work.say(
                missing.isEmpty()
                        ? Message.of("ui.cite.copied", name())
                        : Message.of("ui.cite.copied.lacking", name(), missing));
    }

    private String name() {
        return Texts.text("ui.cite.style." + Kebab.of(style()));
    }
}
