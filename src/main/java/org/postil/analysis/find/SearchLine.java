package org.postil.analysis.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postil.analysis.find.Filter.Kind;
import org.postil.analysis.find.SearchSigns.Sign;
import org.postil.analysis.word.WordList;
import org.postil.edtf.Edtf;
import org.postil.message.Message;

/// Reads what a reader types into a search field.
///
/// ```
/// oil concession            both, anywhere in the text
/// "oil concession"          one behind the other
/// concess*                  words that begin so
/// Dardenelles~              also where a letter or two differ
/// oil OR gas, NOT Iran      as they say; -Iran is the same
/// NEAR(oil Iran, 5)         at most five words apart
/// speaker:Stalin topic:"Turkish Straits" near:base
/// ```
///
/// Filters: `speaker:`, `person:`, `topic:`, `date:` (EDTF), `document:`, `version:` (a siglum, or
/// `all`), `layer:`, `value:`, `note:`, `by:`, `has:note`, `near:`, `about:` (the words of a
/// topic), `aside:all`. Any other sign stands for itself.
public final class SearchLine {

    private static final int DEEPEST = 40;
    private static final int USUAL_DISTANCE = 10;
    private static final int FARTHEST = 10_000;

    private final List<Sign> signs;
    private final int end;
    private final List<Filter> filters = new ArrayList<>();
    private int at;

    private SearchLine(String line) throws BadSearch {
        signs = SearchSigns.of(line);
        end = line.length();
    }

    /// The search that a line stands for.
    ///
    /// @throws BadSearch with what is wrong, and where
    public static Search read(String line) throws BadSearch {
        return new SearchLine(line).read();
    }

    private Search read() throws BadSearch {
        Optional<Query> query = any(0);
        if (at < signs.size()) throw bad("search.bracket-closed", signs.get(at).place());
        boolean found = query.filter(Query::isPositive).isPresent();
        boolean ofTags = filters.stream().anyMatch(one -> one.kind().isOfTags());
        boolean about = filters.stream().anyMatch(one -> one.kind() == Kind.ABOUT);
        if (!found && !ofTags && !about) {
            throw bad(query.isPresent() ? "search.only-not" : "search.nothing", end);
        }
        return new Search(query, filters);
    }

    private Optional<Query> any(int depth) throws BadSearch {
        var parts = new ArrayList<Query>();
        all(depth).ifPresent(parts::add);
        while (isOperator("OR")) {
            int place = signs.get(at++).place();
            Optional<Query> next = all(depth);
            if (parts.isEmpty() || next.isEmpty()) throw bad("search.or", place);
            parts.add(next.get());
        }
        if (parts.size() < 2) return parts.stream().findFirst();
        return Optional.of(new Query.Any(parts));
    }

    private Optional<Query> all(int depth) throws BadSearch {
        var parts = new ArrayList<Query>();
        while (at < signs.size() && !isOperator("OR") && !isSign(Sign.Form.CLOSE)) {
            if (isOperator("AND")) {
                int place = signs.get(at++).place();
                if (parts.isEmpty() && filters.isEmpty()) throw bad("search.and", place);
            } else {
                one(depth).ifPresent(parts::add);
            }
        }
        if (parts.size() < 2) return parts.stream().findFirst();
        return Optional.of(new Query.All(parts));
    }

    private Optional<Query> one(int depth) throws BadSearch {
        Sign sign = signs.get(at++);
        if (depth > DEEPEST) throw bad("search.deep", sign.place());
        return switch (sign.form()) {
            case OPEN -> {
                Optional<Query> within = any(depth + 1);
                if (!isSign(Sign.Form.CLOSE)) throw bad("search.bracket-open", sign.place());
                at++;
                yield within;
            }
            case NOT -> not(sign, depth);
            case WORD, QUOTE -> {
                if (sign.is("NOT")) yield not(sign, depth);
                if (sign.is("NEAR") && isSign(Sign.Form.OPEN)) yield Optional.of(near(sign));
                yield words(sign).map(words -> words);
            }
            case FILTER -> {
                filters.add(filter(sign));
                yield Optional.empty();
            }
            case CLOSE, COMMA -> Optional.empty();
        };
    }

    private Optional<Query> not(Sign sign, int depth) throws BadSearch {
        boolean ends = at == signs.size() || isSign(Sign.Form.CLOSE);
        if (ends || isSign(Sign.Form.FILTER)) throw bad("search.not", sign.place());
        return one(depth + 1).map(Query.Not::new);
    }

    private Query near(Sign near) throws BadSearch {
        at++;
        var parts = new ArrayList<Query.Words>();
        int distance = USUAL_DISTANCE;
        while (at < signs.size() && !isSign(Sign.Form.CLOSE)) {
            Sign sign = signs.get(at++);
            if (sign.form() == Sign.Form.COMMA) distance = distance(near);
            else words(sign).ifPresent(parts::add);
        }
        if (!isSign(Sign.Form.CLOSE)) throw bad("search.bracket-open", near.place());
        at++;
        if (parts.size() < 2) throw bad("search.near", near.place());
        return new Query.Near(parts, distance);
    }

    private int distance(Sign near) throws BadSearch {
        String words = at < signs.size() ? signs.get(at++).words() : "";
        boolean number = !words.isEmpty() && words.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) throw bad("search.distance", near.place());
        return words.length() > 5 ? FARTHEST : Math.min(FARTHEST, Integer.parseInt(words));
    }

    /// Words that may differ in some letters: `Dardenelles~`. Empty of others.
    static Optional<Query.Words> alike(String words) {
        return words(new Sign(Sign.Form.WORD, words, false, Optional.empty(), 0))
                .filter(found -> found.slips() > 0);
    }

    private static Optional<Query.Words> words(Sign sign) {
        List<String> forms = WordList.of(sign.words()).forms();
        if (forms.isEmpty()) return Optional.empty();
        String written = sign.words();
        boolean quoted = sign.form() == Sign.Form.QUOTE;
        boolean begins = sign.begins() || (!quoted && written.endsWith("*"));
        int slips = !quoted && written.endsWith("~") ? slips(forms.getLast()) : 0;
        return Optional.of(new Query.Words(forms, begins, slips));
    }

    private static int slips(String word) {
        if (word.length() < 4) return 0;
        return word.length() < 8 ? 1 : 2;
    }

    private Filter filter(Sign sign) throws BadSearch {
        Kind kind = sign.filter().orElseThrow();
        String value = sign.words().strip();
        int place = sign.place();
        if (value.isEmpty()) throw bad("search.value", place, kind);
        switch (kind) {
            case DATE -> {
                if (Edtf.tryParse(value).isEmpty()) throw bad("search.date", place, value);
            }
            case HAS -> {
                if (!value.equals("note")) throw bad("search.has", place, value);
            }
            case ASIDE -> {
                if (!value.equals("all")) throw bad("search.aside", place, value);
            }
            case SPEAKER, PERSON, TOPIC, DOCUMENT, VALUE, NOTE, NEAR, ABOUT -> {
                if (WordList.of(value).forms().isEmpty()) throw bad("search.value", place, kind);
            }
            case VERSION, LAYER, BY -> {}
        }
        return new Filter(kind, value, place);
    }

    private boolean isOperator(String name) {
        return at < signs.size() && signs.get(at).is(name);
    }

    private boolean isSign(Sign.Form form) {
        return at < signs.size() && signs.get(at).form() == form;
    }

    private static BadSearch bad(String key, int place) {
        return new BadSearch(place, Message.of(key, place + 1));
    }

    private static BadSearch bad(String key, int place, String value) {
        return new BadSearch(place, Message.of(key, place + 1, value));
    }

    private static BadSearch bad(String key, int place, Kind kind) {
        return bad(key, place, kind.name().toLowerCase(Locale.ROOT));
    }
}
