package org.postil.collation.page;

import java.util.List;
import org.postil.collation.token.Lexicon;
import org.postil.collation.token.Tokenizer;
import org.postil.collation.token.Tokens;

/// Finds what stands on the pages of one text and is no part of it, but for its notes.
public final class PageFurniture {

    private PageFurniture() {}

    public static List<Aside> of(Tokens tokens, PageRules rules) {
        PageLines lines = PageLines.of(tokens);
        var marks = new Marks(lines);
        var stamps = new Stamps(lines, marks, letters(rules.stamps()));
        stamps.find();
        new RunningHeaders(lines, marks).find(rules.headers());
        Catchwords.find(lines, marks);
        stamps.findBlocks();
        // Behind a block that is complete now there may stand another.
        Catchwords.find(lines, marks);
        keep(lines, marks, rules.kept());
        return marks.stretches();
    }

    private static List<String> letters(List<String> phrases) {
        return phrases.stream().map(PageFurniture::letters).toList();
    }

    private static String letters(String phrase) {
        Tokens tokens = Tokenizer.of("", phrase, new Lexicon());
        return PageLines.of(tokens).letters(0, tokens.size());
    }

    private static void keep(PageLines lines, Marks marks, List<String> kept) {
        if (kept.isEmpty()) return;
        for (int line = 0; line < lines.count(); line++) {
            String text = lines.tokens().words(lines.start(line), lines.end(line));
            if (kept.contains(text)) marks.remove(line);
        }
    }
}
