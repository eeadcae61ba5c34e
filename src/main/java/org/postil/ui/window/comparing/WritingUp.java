package org.postil.ui.window.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.postil.collation.variant.Variant;
import org.postil.excerpt.citation.Citation;
import org.postil.excerpt.citation.Quotable;
import org.postil.format.writeup.WriteUp;
import org.postil.format.writeup.WriteUpFile;
import org.postil.format.writeup.WriteUpText;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Judgement.Status;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.ui.collation.DifferenceWords;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Dialogs.FileUse;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.project.Work;

/// Writes up what the reader has confirmed of a comparison or, where that is nothing, all that is
/// seen of it: with both readings, the reader's notes, and the citations of both versions.
public final class WritingUp {

    private final Work work;
    private final Dialogs dialogs;
    private final Supplier<Optional<Differences>> shown;

    /// @param shown the differences of the texts on screen; empty while there are none
    WritingUp(Work work, Dialogs dialogs, Supplier<Optional<Differences>> shown) {
        this.work = work;
        this.dialogs = dialogs;
        this.shown = shown;
    }

    /// Into a file that is asked for. Not before the reader has decided, where they decide first.
    public Optional<Runnable> write(WriteUpFile format) {
        return possible().map(now -> () -> write(written(now), format));
    }

    /// To the clipboard.
    public Optional<Runnable> copy() {
        return possible().map(now -> () -> copy(written(now)));
    }

    private void copy(WriteUp all) {
        var content = new ClipboardContent();
        content.putString(WriteUpText.of(all));
        Clipboard.getSystemClipboard().setContent(content);
        work.say(Message.of("ui.writeup.copied", all.rows().size()));
    }

    private void write(WriteUp all, WriteUpFile format) {
        String title = Texts.text("ui.writeup.title");
        String name = all.title().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
        dialogs.file(FileUse.SAVE, title, name + "." + format.extension(), format.extension())
                .ifPresent(file ->
                        Background.run(
                                () -> format.write(all, file),
                                done -> work.say(Message.of("ui.export.done", done.toString())),
                                refused -> dialogs.tell(title, Dialogs.sentence(refused))));
    }

    private Optional<Differences> possible() {
        return shown.get()
                .filter(now -> now.guesses().isEmpty())
                .filter(now -> !chosen(now).isEmpty());
    }

    private WriteUp written(Differences now) {
        Compared compared = now.compared();
        return new WriteUp(
                Texts.text("ui.writeup.heading", document(compared.a()).title()),
                compared.siglum(true),
                compared.siglum(false),
                chosen(now).stream().map(one -> row(one, compared)).toList(),
                List.of(source(compared, true), source(compared, false)));
    }

    private static List<Variant> chosen(Differences now) {
        Compared compared = now.compared();
        List<Variant> confirmed =
                compared.variants().stream()
                        .filter(one -> compared.judgements().status(one) == Status.CONFIRMED)
                        .toList();
        return confirmed.isEmpty() ? now.visible() : confirmed;
    }

    private static WriteUp.Row row(Variant one, Compared compared) {
        return new WriteUp.Row(
                DifferenceWords.kind(one, compared),
                DifferenceWords.place(one, compared),
                one.a().of(compared.a().text()),
                one.b().of(compared.b().text()),
                DifferenceWords.why(one, compared).orElse(""),
                compared.judgements().on(one).map(Judgement::note).orElse(""));
    }

    private String source(Compared compared, boolean ofA) {
        Witness version = ofA ? compared.a() : compared.b();
        Quotable source = Quotable.of(document(version), version);
        String cited = Citation.of(source, Citation.Style.CHICAGO_NOTE);
        return Texts.text("ui.writeup.source", compared.siglum(ofA), cited);
    }

    private Document document(Witness version) {
        return work.project().documentOf(version.id()).orElseThrow();
    }
}
