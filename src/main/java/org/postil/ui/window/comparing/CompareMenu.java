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
    private final Command compare;

    /// @param compare begins and ends it
    public CompareMenu(Comparing comparing, Command compare) {
        this.comparing = comparing;
        this.compare = compare;
    }

    public Top top() {
        return new Top(
                Texts.text("ui.menu.compare"),
                List.of(
                        compare,
                        named("compare-all", () -> comparing.deeds().all().open())
                                .on("Shortcut+Shift+2"),
                        named("compare-copies", () -> comparing.deeds().copies().open()),
                        new Line(),
                        named("next-difference", () -> comparing.step(1)).on("F7"),
                        named("previous-difference", () -> comparing.step(-1)).on("Shift+F7"),
                        named("other-half", comparing::otherHalf).on("Shortcut+F7"),
                        new Line(),
                        named(
                                "confirm-difference",
                                () -> comparing.deeds().deciding().turn(Status.CONFIRMED)),
                        named(
                                "dismiss-difference",
                                () -> comparing.deeds().deciding().turn(Status.DISMISSED)),
                        ignore(),
                        named("decide-yourself", comparing::turnGuessing),
                        new Line(),
                        named("belong-together", hand()::together).on("Shortcut+B"),
                        named("one-difference", hand()::whole).on("Shortcut+M"),
                        named("split-difference", hand()::part).on("Shortcut+Shift+M"),
                        named("not-moved", hand()::still),
                        named("release-difference", hand()::release),
                        new Line(),
                        named("carry-over", comparing::carryOver),
                        new Sub(Texts.text("ui.menu.writeup"), this::writeUps)));
    }

    private Rearranging hand() {
        return comparing.deeds().rearranging();
    }

    private Command ignore() {
        return Command.of(
                "ignore-alike",
                () -> Texts.text("ui.command.ignore-alike" + (hand().isIgnored() ? ".off" : ".on")),
                hand()::ignore);
    }

    private List<Command> writeUps() {
        return List.of(
                named("writeup-docx", () -> comparing.deeds().writing().write(WriteUpFile.DOCX)),
                named("writeup-html", () -> comparing.deeds().writing().write(WriteUpFile.HTML)),
                named("writeup-txt", () -> comparing.deeds().writing().write(WriteUpFile.TXT)),
                named("writeup-copy", () -> comparing.deeds().writing().copy()));
    }
}
