package org.postil.ui.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.VariantClass;
import org.postil.message.Reasons;
import org.postil.model.id.Kebab;
import org.postil.session.comparing.Compared;
import org.postil.session.comparing.Differences;
import org.postil.text.Span;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.look.Mark;

/// How differences look: by their rank a colour (Okabe and Ito) and a shape, by their kind a sign,
/// so that none is told by its colour alone.
public final class RankLook {

    static final String UNTOLD = "?";

    private RankLook() {}

    /// All that is seen of a comparison, as marks on one version.
    public static List<Mark> marks(Differences now, boolean inA) {
        var marks = new ArrayList<Mark>();
        Optional<Variant> current = now.currentOne();
        for (Variant one : now.visible()) {
            boolean isCurrent = current.filter(one::equals).isPresent();
            Span words = Compared.side(one, inA);
            marks.add(now.isTold(one) ? mark(one, words, isCurrent) : untold(words, isCurrent));
        }
        return marks;
    }

    /// A difference as a mark on the words of one version.
    ///
    /// @param words where it stands there; empty where that version has nothing
    private static Mark mark(Variant variant, Span words, boolean current) {
        return new Mark(
                words,
                words.isEmpty() ? "" : sign(variant.kind()),
                colour(variant.rank()),
                shape(variant.rank()),
                current);
    }

    /// A difference of which the reader has still to say what it is.
    private static Mark untold(Span words, boolean current) {
        String sign = words.isEmpty() ? "" : UNTOLD;
        return new Mark(words, sign, colour(Rank.SLIPS), Mark.Shape.DASHES, current);
    }

    /// A style class that the sheets colour.
    public static String style(Rank rank) {
        return "rank-" + Kebab.of(rank);
    }

    /// "Changes the sense".
    static String words(Rank rank) {
        return Texts.text("ui.compare.rank." + Kebab.of(rank));
    }

    /// "Other words", or "Only in B".
    static String words(Variant variant, Compared compared) {
        return words(variant.kind(), compared);
    }

    static String words(VariantClass kind, Compared compared) {
        return switch (kind) {
            case OMISSION -> Texts.text("ui.compare.class.only", compared.siglum(false));
            case ADDITION -> Texts.text("ui.compare.class.only", compared.siglum(true));
            default -> Texts.text("ui.compare.class." + Kebab.of(kind));
        };
    }

    /// Why it is what it is, where its kind does not say all; without the words of its kind, which
    /// stand before it.
    static Optional<String> why(Variant variant, Compared compared) {
        return Reasons.behind(words(variant, compared), Texts.of(variant.verdict().reason()));
    }

    static String sign(VariantClass kind) {
        return switch (kind) {
            case OMISSION, ADDITION -> "+";
            case SUBSTITUTION -> "≠";
            case TRANSPOSITION -> "↔";
            case SPELLING -> "s";
            case OCR_ERROR -> "o";
            case PUNCTUATION -> "p";
            case CASE -> "c";
            case HYPHENATION -> "h";
            case EDITORIAL_INSERTION -> "e";
            case NUMBER -> "#";
            case ABBREVIATION -> "a";
        };
    }

    private static String colour(Rank rank) {
        return switch (rank) {
            case SENSE -> "#D55E00";
            case WORDING -> "#0072B2";
            case NAMES_SPELLING -> "#009E73";
            case SLIPS -> "#6B6F76";
        };
    }

    private static Mark.Shape shape(Rank rank) {
        return switch (rank) {
            case SENSE -> Mark.Shape.FRAME;
            case WORDING -> Mark.Shape.DASHES;
            case NAMES_SPELLING -> Mark.Shape.LINE;
            case SLIPS -> Mark.Shape.DOTS;
        };
    }
}
