package org.postil.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.postil.collation.page.Aside;
import org.postil.collation.page.Notes;
import org.postil.collation.page.PageFurniture;
import org.postil.collation.page.PageRules;
import org.postil.collation.token.Tokens;

/// What is set aside of two texts before they are aligned. Notes at the foot are, where only one of
/// the two has any: notes of both can be compared.
record PageParts(List<Aside> a, List<Aside> b) {

    static PageParts of(
            Tokens tokensA, WitnessText a, Tokens tokensB, WitnessText b, PageRules rules) {
        var asideA = new ArrayList<>(found(tokensA, a, rules));
        var asideB = new ArrayList<>(found(tokensB, b, rules));
        Optional<Aside> notesA = Notes.of(tokensA);
        Optional<Aside> notesB = Notes.of(tokensB);
        if (notesA.isPresent() != notesB.isPresent()) {
            notesA.ifPresent(notes -> add(asideA, notes));
            notesB.ifPresent(notes -> add(asideB, notes));
        }
        return new PageParts(asideA, asideB);
    }

    /// The same without what is compared all the same.
    PageParts by(Rules rules) {
        return new PageParts(rules.leftOut(a), rules.leftOut(b));
    }

    private static void add(List<Aside> asides, Aside notes) {
        asides.removeIf(aside -> aside.start() >= notes.start());
        asides.add(notes);
    }

    private static List<Aside> found(Tokens tokens, WitnessText witness, PageRules rules) {
        var given = new ArrayList<Aside>();
        for (WitnessText.Given one : witness.setAside()) {
            int start = tokens.firstFrom(one.span().start());
            int end = tokens.firstFrom(one.span().end());
            if (start < end) given.add(new Aside(start, end, one.kind()));
        }
        if (given.isEmpty()) return PageFurniture.of(tokens, rules);
        var taken = new BitSet();
        for (Aside one : given) taken.set(one.start(), one.end());
        for (Aside one : PageFurniture.of(tokens, rules)) {
            if (taken.get(one.start(), one.end()).isEmpty()) given.add(one);
        }
        given.sort(null);
        return given;
    }

    /// The tokens of one text that are not set aside.
    int[] rest(Tokens tokens, boolean inA) {
        var aside = new BitSet();
        for (Aside one : inA ? a : b) aside.set(one.start(), one.end());
        int[] rest = new int[tokens.size()];
        int size = 0;
        for (int i = aside.nextClearBit(0); i < tokens.size(); i = aside.nextClearBit(i + 1)) {
            rest[size++] = i;
        }
        return Arrays.copyOf(rest, size);
    }
}
