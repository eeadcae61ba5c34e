package org.postil.cli.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Naming;
import org.postil.excerpt.copying.ReadingCopy;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontMetrics;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.excerpt.SheetStyle;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `postil reading-copy`: a whole document with its tags, their notes and a legend.
@Command(
        name = "reading-copy",
        description = "Writes a whole document with its tags, their notes and a legend.",
        mixinStandardHelpOptions = true)
public final class ReadingCopyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Parameters(index = "1", paramLabel = "DOCUMENT", description = "Its title or id.")
    String document = "";

    @Option(names = "--siglum", description = "Which version; by default the main one.")
    String siglum = "";

    @Option(
            names = "--mark",
            split = ",",
            paramLabel = "LAYER",
            description = "Only tags of these kinds; none for the words alone.")
    List<String> mark = List.of();

    @Option(names = "--paper", description = "a4 or letter.")
    SheetStyle.Paper paper = SheetStyle.Paper.A4;

    @Option(names = "--type", description = "standard, large-16, large-18 or dyslexia.")
    @Nullable String type;

    @Option(names = "--numbering", description = "none, every or fifth.")
    SheetStyle.Numbering numbering = SheetStyle.Numbering.FIFTH;

    @Mixin SheetOut out = new SheetOut();

    @Spec CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(project)) {
            Project read = file.read();
            Document found = Naming.document(read, document);
            Witness witness =
                    siglum.isEmpty() ? found.mainWitness() : Naming.witness(found, siglum);
            ReadingCopy copy =
                    mark.isEmpty()
                            ? ReadingCopy.of(read, witness)
                            : new ReadingCopy(
                                    read, witness, StyleOrders.layers(mark, read.codebook()));
            SheetStyle.Type letters = type == null ? SheetStyle.Type.STANDARD : Naming.type(type);
            var style = new SheetStyle(paper, letters, numbering, false);
            SetSheet set = SetSheet.of(copy.sheet(style), Edition.STUDENT, new FontMetrics());
            out.write(set, command.commandLine().getErr());
        }
        return 0;
    }
}
