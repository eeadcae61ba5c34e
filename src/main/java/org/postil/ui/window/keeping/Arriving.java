package org.postil.ui.window.keeping;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.postil.format.Likeness;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.session.Arrival;
import org.postil.session.Gathering;
import org.postil.ui.fx.Overlay;
import org.postil.ui.library.arriving.Alike;
import org.postil.ui.library.arriving.ArrivalSheet;

/// Lets the reader see files before they come into the project.
public final class Arriving {

    private final Overlay overlay;
    private final Node back;

    /// @param back what has the focus again where the reader leaves
    public Arriving(Overlay overlay, Node back) {
        this.overlay = overlay;
        this.back = back;
    }

    /// What came of reading some files.
    ///
    /// @param alike all that each of them is like, the likest first
    /// @param refused why others could not be read, each naming its file
    public record Seen(
            List<Arrival> files, List<List<Likeness.Found>> alike, List<Message> refused) {
        public Seen {
            files = List.copyOf(files);
            alike = List.copyOf(alike);
            refused = List.copyOf(refused);
        }
    }

    /// Reads files and looks what they are like. Not on the thread of the screen.
    ///
    /// @param wanted false once nobody waits for them any more
    public static Seen look(List<Path> files, Project project, BooleanSupplier wanted) {
        var good = new ArrayList<Arrival>();
        var refused = new ArrayList<Message>();
        for (Path file : files) {
            if (!wanted.getAsBoolean()) break;
            try {
                good.add(Arrival.of(file, Instant.now()));
            } catch (Refused problem) {
                refused.add(problem.problem());
            }
        }
        return new Seen(good, alike(project, good), refused);
    }

    private static List<List<Likeness.Found>> alike(Project project, List<Arrival> files) {
        return Gathering.likenesses(project, files.stream().map(Arrival::file).toList());
    }

    /// Opens a sheet with them.
    ///
    /// @param project in which likenesses are looked for where a file is read anew
    /// @param asVersions true where they become versions of one document
    /// @param taken told which are taken in, and how; never where the reader leaves
    public void show(
            Seen seen, Project project, boolean asVersions, Consumer<List<Arrival>> taken) {
        var sheet =
                new ArrivalSheet(
                        seen.files(),
                        asVersions
                                ? Alike.nothing(seen.files().size())
                                : new Alike(seen.alike(), files -> alike(project, files)),
                        seen.refused(),
                        asVersions,
                        files -> {
                            overlay.close();
                            taken.accept(files);
                        },
                        overlay::close);
        overlay.open(sheet, back);
    }
}
