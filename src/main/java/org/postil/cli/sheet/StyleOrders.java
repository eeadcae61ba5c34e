package org.postil.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Naming;
import org.postil.message.Refused;
import org.postil.model.codebook.Codebook;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.id.LayerId;
import picocli.CommandLine.Option;

/// How `postil excerpt` is told what a sheet looks like; what is left out stays as it is.
final class StyleOrders {

    @Option(names = "--paper", description = "a4 or letter.")
    SheetStyle.@Nullable Paper paper;

    @Option(names = "--type", description = "standard, large-16, large-18 or dyslexia.")
    @Nullable String type;

    @Option(names = "--numbering", description = "none, every or fifth.")
    SheetStyle.@Nullable Numbering numbering;

    @Option(names = "--restart", description = "Each passage counts its lines from 1.")
    boolean restart;

    @Option(
            names = "--layout",
            description = "text; script, with turns as in a play; or worksheet, two versions.")
    Arrangement.@Nullable Layout layout;

    @Option(
            names = "--glosses",
            description = "foot or margin; DOCX, text and worksheets have them at the foot.")
    Arrangement.@Nullable Glosses glosses;

    @Option(names = "--variants", description = "On a worksheet: marked or blank.")
    Arrangement.@Nullable Variants variants;

    @Option(
            names = "--against",
            paramLabel = "SIGLUM",
            description = "On a worksheet: the version beside; '' for the first other one.")
    @Nullable String against;

    @Option(
            names = "--mark",
            split = ",",
            paramLabel = "LAYER",
            description = "Marks tags of these kinds, with a legend; none for no marks.")
    List<String> mark = List.of();

    boolean areAny() {
        if (!mark.isEmpty()) return true;
        boolean looks = paper != null || type != null || numbering != null || restart;
        return looks || layout != null || glosses != null || variants != null || against != null;
    }

    SheetStyle of(SheetStyle was, Codebook codebook) throws Refused {
        Arrangement had = was.arrangement();
        return new SheetStyle(
                paper == null ? was.paper() : paper,
                type == null ? was.type() : Naming.type(type),
                numbering == null ? was.numbering() : numbering,
                restart || was.restart(),
                new Arrangement(
                        layout == null ? had.layout() : layout,
                        glosses == null ? had.glosses() : glosses,
                        variants == null ? had.variants() : variants,
                        against == null ? had.against() : against.strip(),
                        mark.isEmpty() ? had.marked() : layers(mark, codebook)));
    }

    /// What is named; `none` is nothing.
    static List<LayerId> layers(List<String> names, Codebook codebook) throws Refused {
        var layers = new ArrayList<LayerId>();
        if (names.equals(List.of("none"))) return layers;
        for (String name : names) layers.add(Naming.layer(codebook, name.strip()).id());
        return layers;
    }
}
