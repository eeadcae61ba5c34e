package org.postil.format;

import java.util.List;
import java.util.UUID;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Held;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Headings;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.text.Anchor;

/// The excerpts of [FullProject].
final class FullExcerpts {

    private FullExcerpts() {}

    static List<Excerpt> excerpts() {
        return List.of(
                new Excerpt(
                        id(81),
                        "Sheet 𝔘",
                        new Headings("A cable\nfrom 𝔘.", "Year 9", "20 minutes", "CC BY 4.0"),
                        List.of(
                                new Passage(
                                        id(91),
                                        id(31),
                                        List.of(
                                                new Alteration.Cut(id(92)),
                                                new Alteration.Insertion(
                                                        id(93), "the leader 𝔘", true),
                                                new Alteration.Slip(id(94), "said", true),
                                                new Alteration.Gloss(id(95), "no war"))),
                                new Passage(id(901), id(900), List.of())),
                        List.of(
                                new Question(
                                        "Who 𝔘?", 3, "He.", List.of(new Held(id(31), id(93)))),
                                new Question("Why?", 0, "", List.of())),
                        new SheetStyle(
                                SheetStyle.Paper.LETTER,
                                SheetStyle.Type.DYSLEXIA,
                                SheetStyle.Numbering.EVERY,
                                true,
                                new Arrangement(
                                        Arrangement.Layout.WORKSHEET,
                                        Arrangement.Glosses.MARGIN,
                                        Arrangement.Variants.BLANK,
                                        "B 𝔘",
                                        List.of(LayerId.NOTE, LayerId.SPEAKER)))),
                new Excerpt(
                        id(82), "Empty", Headings.NONE, List.of(), List.of(), SheetStyle.STANDARD));
    }

    /// On `𝔘 Stalin said: "Peace." April 5, 1946.`
    static List<Hold> holds() {
        return List.of(
                new Hold(id(91), Anchor.at(0, 24)),
                new Hold(id(93), Anchor.at(3, 9)),
                new Hold(id(94), Anchor.at(10, 14)),
                new Hold(id(95), Anchor.at(17, 22)),
                new Hold(id(92), new Anchor.Orphan(3, "gone 𝔘")));
    }

    private static <T> Id<T> id(int number) {
        return new Id<>(new UUID(0x4000L, 0x8000_0000_0000_0000L + number));
    }
}
