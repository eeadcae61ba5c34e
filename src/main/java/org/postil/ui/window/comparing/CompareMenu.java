package org.postil.ui.window.comparing;

import static org.postil.ui.window.command.Command.named;

import java.util.List;
import org.postil.format.writeup.WriteUpFile;
import org.postil.model.annotation.Judgement.Status;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Sub;
import org.postil.ui.window.command.Entry.Top;

/// What is done to compare two versions.
public final class CompareMenu {

    private final Comparing comparing;

    public CompareMenu(Comparing comparing) {
        this.comparing = comparing;
    }

    public Top top() {
        return new Top(
                Texts.text("ui.menu.compare"),
                List.of(
                        turn(),
                        named("compare-all", () -> comparing.all().open()).on("Shortcut+Shift+2"),
                        new Line(),
                        named("next-difference", () -> comparing.step(1)).on("F7"),
                        named("previous-difference", () -> comparing.step(-1)).on("Shift+F7"),
                        new Line(),
                        named(
                                "confirm-difference",
                                () -> comparing.deciding().turn(Status.CONFIRMED)),
                        named(
                                "dismiss-difference",
                                () -> comparing.deciding().turn(Status.DISMISSED)),
                        named("decide-yourself", comparing::turnGuessing),
                        new Line(),
                        named("carry-over", comparing::carryOver),
                        new Sub(Texts.text("ui.menu.writeup"), this::writeUps)));
    }

    private List<Command> writeUps() {
        return List.of(
                named("writeup-docx", () -> comparing.writing().write(WriteUpFile.DOCX)),
                named("writeup-html", () -> comparing.writing().write(WriteUpFile.HTML)),
                named("writeup-txt", () -> comparing.writing().write(WriteUpFile.TXT)),
                named("writeup-copy", () -> comparing.writing().copy()));
    }

    /// Compares the current version with the one beside it, or ends that.
    public Command turn() {
        return Command.of(
                        "compare",
                        () ->
                                Texts.text(
                                        "ui.command.compare" + (comparing.isOn() ? ".off" : ".on")),
                        comparing::turn)
                .on("Shortcut+2");
    }
}
