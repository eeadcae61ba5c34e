package org.postil.ui.collation;

import java.util.Optional;
import org.postil.collation.variant.Variant;
import org.postil.model.ParagraphNumbers;
import org.postil.session.comparing.Compared;

/// What is said of a difference: its kind, where it stands, and why it is one.
public final class DifferenceWords {

    private DifferenceWords() {}

    /// "Other words", or "Only in B".
    public static String kind(Variant one, Compared compared) {
        return RankLook.words(one, compared);
    }

    /// Why it is what it is, where its kind does not say all.
    public static Optional<String> why(Variant one, Compared compared) {
        return RankLook.why(one, compared);
    }

    /// The numbers of its paragraphs in both versions: "¶ 4 / ¶ 2", or once where they are the
    /// same.
    public static String place(Variant one, Compared compared) {
        String inA = number(compared.numbersA(), one.a().start());
        String inB = number(compared.numbersB(), one.b().start());
        return inA.equals(inB) ? inA : inA + " / " + inB;
    }

    private static String number(ParagraphNumbers numbers, int offset) {
        int number = numbers.at(offset);
        return number == 0 ? "–" : "¶ " + number;
    }
}
