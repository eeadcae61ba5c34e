package org.postil.collation.align.exact;

import org.postil.collation.token.Break;
import org.postil.collation.token.Form;
import org.postil.collation.token.Tokens;

/// The tokens of a text that take part in an alignment, those set aside left out.
public final class Sequence {

    private final Tokens tokens;
    private final int[] at;
    private final int[] types;
    private final int[] keys;
    private final Form[] forms;

    /// A sequence of some tokens.
    ///
    /// @param at the numbers of the tokens that take part, in order
    public Sequence(Tokens tokens, int[] at) {
        this.tokens = tokens;
        this.at = at;
        types = new int[at.length];
        keys = new int[at.length];
        forms = new Form[at.length];
        for (int i = 0; i < at.length; i++) {
            forms[i] = tokens.form(at[i]);
            types[i] = forms[i].type();
            keys[i] = forms[i].key();
        }
    }

    public int size() {
        return at.length;
    }

    public Tokens tokens() {
        return tokens;
    }

    /// The number among all tokens of the text.
    public int token(int position) {
        return at[position];
    }

    /// The number of the token at this position, or behind all where there is none.
    public int tokenOrEnd(int position) {
        return position < at.length ? at[position] : tokens.size();
    }

    /// The first position of which the token begins at or behind this place in the text.
    public int firstFrom(int place) {
        int low = 0;
        int high = at.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(at[middle]) < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public int type(int position) {
        return types[position];
    }

    public int key(int position) {
        return keys[position];
    }

    public Form form(int position) {
        return forms[position];
    }

    public boolean isWord(int position) {
        return forms[position].isWord();
    }

    /// What lies before a token, in the text and over what was set aside.
    public Break before(int position) {
        if (position >= at.length) return Break.PAGE;
        Break found = tokens.before(at[position]);
        int from = position == 0 ? 0 : at[position - 1] + 1;
        for (int token = at[position] - 1; token >= from; token--) {
            Break here = tokens.before(token);
            if (here.compareTo(found) > 0) found = here;
        }
        return found;
    }

    /// How many words a range holds.
    public int words(int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            if (forms[i].isWord()) words++;
        }
        return words;
    }
}
