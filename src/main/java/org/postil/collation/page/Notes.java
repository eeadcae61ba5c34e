package org.postil.collation.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.postil.collation.token.Break;
import org.postil.collation.token.Kind;
import org.postil.collation.token.Tokens;

/// Finds the notes at the foot of a text: lines that begin with a mark, such as `[1]`, that stands
/// behind a word further up.
public final class Notes {

    private static final String STARS = "*†‡§¶";

    private final Tokens tokens;
    private final PageLines lines;

    private Notes(Tokens tokens) {
        this.tokens = tokens;
        this.lines = PageLines.of(tokens);
    }

    /// The notes as one stretch to the end of the text, if there are any.
    public static Optional<Aside> of(Tokens tokens) {
        return new Notes(tokens).find();
    }

    private Optional<Aside> find() {
        int first = lines.count();
        for (int line = lines.count() - 1; line > 0; line--) {
            if (markLength(tokens, lines.start(line)) == 0) break;
            first = line;
        }
        if (first == lines.count()) return Optional.empty();
        Set<String> marks = marksBefore(lines.start(first));
        while (first < lines.count() && !marks.contains(mark(lines.start(first)))) first++;
        if (first == lines.count()) return Optional.empty();
        return Optional.of(new Aside(lines.start(first), tokens.size(), AsideKind.FOOTNOTE));
    }

    private Set<String> marksBefore(int end) {
        var marks = new HashSet<String>();
        for (int i = 1; i < end; i++) {
            boolean behindWord = tokens.before(i) == Break.NONE;
            if (behindWord && markLength(tokens, i) > 0) marks.add(mark(i));
        }
        return marks;
    }

    private String mark(int token) {
        return tokens.words(token, token + markLength(tokens, token));
    }

    /// How many tokens make up the mark of a note that begins here: `[1]`, `(1)`, `²`, `*`; 0 where
    /// none does.
    public static int markLength(Tokens tokens, int token) {
        String text = tokens.form(token).text();
        if (STARS.contains(text.substring(0, 1))) return 1;
        boolean raised = Character.getType(text.codePointAt(0)) == Character.OTHER_NUMBER;
        if (raised) return 1;
        boolean open = text.equals("[") || text.equals("(");
        if (!open || token + 2 >= tokens.size()) return 0;
        boolean number =
                tokens.form(token + 1).kind() == Kind.NUMBER
                        || tokens.form(token + 1).text().length() == 1;
        String close = tokens.form(token + 2).text();
        boolean closed = text.equals("[") ? close.equals("]") : close.equals(")");
        boolean tight =
                tokens.before(token + 1) == Break.NONE && tokens.before(token + 2) == Break.NONE;
        return number && closed && tight ? 3 : 0;
    }
}
