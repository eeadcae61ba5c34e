package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postil.analysis.find.Filter.Kind;
import org.postil.message.Message;

/// Cuts a search line into its signs.
final class SearchSigns {

    private static final int LONGEST = 100_000;

    private final String line;
    private final List<Sign> found = new ArrayList<>();
    private int at;

    private SearchSigns(String line) {
        this.line = line;
    }

    /// One sign of a search line.
    ///
    /// @param words what stands in it, without quotation marks
    /// @param begins true of a quotation that goes on: `"oil conc"*`
    /// @param filter the filter that it gives a value to
    /// @param place where it begins, in UTF-16 units
    record Sign(Form form, String words, boolean begins, Optional<Filter.Kind> filter, int place) {

        enum Form {
            WORD,
            QUOTE,
            FILTER,
            OPEN,
            CLOSE,
            COMMA,
            NOT
        }

        /// True of an operator, which is written in capitals.
        boolean is(String operator) {
            return form == Form.WORD && words.equals(operator);
        }
    }

    static List<Sign> of(String line) throws BadSearch {
        if (line.length() > LONGEST) {
            throw new BadSearch(LONGEST, Message.of("search.long", LONGEST));
        }
        var signs = new SearchSigns(line);
        signs.cut();
        return signs.found;
    }

    /// True where a line begins with this filter, or has it behind a space, with a value right
    /// behind its colon.
    static boolean has(Kind kind, String line) {
        String name = kind.name().toLowerCase(Locale.ROOT) + ":";
        for (String part : line.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (part.startsWith(name) && part.length() > name.length()) return true;
        }
        return false;
    }

    private void cut() throws BadSearch {
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                add(c == '(' ? Sign.Form.OPEN : Sign.Form.CLOSE, "", at++);
            } else if (c == ',') {
                add(Sign.Form.COMMA, "", at++);
            } else if (c == '-' && at + 1 < line.length() && startsWord(at + 1)) {
                add(Sign.Form.NOT, "", at++);
            } else if (isQuote(c)) {
                int place = at;
                String words = quoted();
                boolean begins = at < line.length() && line.charAt(at) == '*';
                if (begins) at++;
                found.add(new Sign(Sign.Form.QUOTE, words, begins, Optional.empty(), place));
            } else {
                word();
            }
        }
    }

    private boolean startsWord(int place) {
        char c = line.charAt(place);
        boolean first = at == 0 || Character.isWhitespace(line.charAt(at - 1));
        return first && (Character.isLetterOrDigit(c) || isQuote(c));
    }

    private void word() throws BadSearch {
        int start = at;
        while (at < line.length() && !endsWord(line.charAt(at))) {
            if (line.charAt(at) == ':') {
                Optional<Kind> filter = Kind.named(line.substring(start, at));
                if (filter.isPresent()) {
                    filter(filter.get());
                    return;
                }
            }
            at++;
        }
        add(Sign.Form.WORD, line.substring(start, at), start);
    }

    private void filter(Kind kind) throws BadSearch {
        int place = ++at;
        String value;
        if (at < line.length() && isQuote(line.charAt(at))) {
            value = quoted();
        } else {
            while (at < line.length() && !endsValue(line.charAt(at))) at++;
            value = line.substring(place, at);
        }
        found.add(new Sign(Sign.Form.FILTER, value, false, Optional.of(kind), place));
    }

    /// Between two quotation marks, of whatever form.
    private String quoted() throws BadSearch {
        int start = at++;
        while (at < line.length() && !isQuote(line.charAt(at))) at++;
        if (at == line.length()) {
            throw new BadSearch(start, Message.of("search.quote", start + 1));
        }
        return line.substring(start + 1, at++);
    }

    private void add(Sign.Form form, String words, int place) {
        found.add(new Sign(form, words, false, Optional.empty(), place));
    }

    private static boolean endsWord(char c) {
        return c == '(' || c == ')' || c == ',' || isQuote(c) || endsValue(c);
    }

    private static boolean endsValue(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ')';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }
}
