package org.postil.edit.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.codebook.LayerLetter;
import org.postil.model.id.Kebab;

/// Kinds of tag that come in. One that has the short name, else the name of one here is that one,
/// and looks and says what it does here; only the choices of a closed list are gathered. A new one
/// whose letter is taken comes without.
final class Layers {

    private Layers() {}

    static List<Item<Layer>> items(Codebook mine, List<Layer> theirs) {
        Pairing<Layer> pairs =
                new Pairing<>(mine.layers(), theirs)
                        .by(one -> List.of(one.id()), (_, _) -> true)
                        .by(one -> List.of(one.name().strip()), Layers::areOwn);
        var items = new ArrayList<Item<Layer>>();
        var here = new ArrayList<>(mine.layers());
        for (Layer one : theirs) {
            Item<Layer> item = item(one, pairs.mine(one), mine.withLayers(here));
            if (item.mine().isEmpty()) here.add(item.result());
            items.add(item);
        }
        return items;
    }

    private static boolean areOwn(Layer one, Layer other) {
        return !one.isBuiltIn() && !other.isBuiltIn();
    }

    private static Item<Layer> item(Layer one, Optional<Layer> mine, Codebook here) {
        var difference = new Difference();
        Layer result =
                mine.isPresent() ? both(mine.get(), one, difference) : fresh(one, here, difference);
        return new Item<>(one, mine, result, difference.notes());
    }

    private static Layer fresh(Layer one, Codebook here, Difference difference) {
        if (LayerLetter.problem(here, one.id(), one.letter()).isEmpty()) return one;
        difference.note("edit.adopt.letter", one.letter());
        return one.withLetter("");
    }

    private static Layer both(Layer mine, Layer theirs, Difference difference) {
        difference.text("name", mine.name(), theirs.name());
        difference.text("letter", mine.letter(), theirs.letter());
        difference.text("colour", mine.colour(), theirs.colour());
        difference.text("line", Kebab.of(mine.line()), Kebab.of(theirs.line()));
        return mine.withValues(values(mine.values(), theirs.values(), difference));
    }

    private static Values values(Values mine, Values theirs, Difference difference) {
        if (mine instanceof Values.Closed here && theirs instanceof Values.Closed there) {
            return new Values.Closed(difference.texts("choice", here.choices(), there.choices()));
        }
        if (!mine.getClass().equals(theirs.getClass())) {
            difference.note("edit.adopt.values", name(mine), name(theirs));
        }
        return mine;
    }

    private static Message name(Values values) {
        return Message.of(
                switch (values) {
                    case Values.People _ -> "edit.adopt.values.people";
                    case Values.Dates _ -> "edit.adopt.values.dates";
                    case Values.Topics _ -> "edit.adopt.values.topics";
                    case Values.None _ -> "edit.adopt.values.none";
                    case Values.Open _ -> "edit.adopt.values.open";
                    case Values.Closed _ -> "edit.adopt.values.closed";
                });
    }
}
