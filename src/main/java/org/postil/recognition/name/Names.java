package org.postil.recognition.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postil.message.Message;
import org.postil.recognition.word.Lexicon;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.text.Span;

/// The names of one text. It is read twice: for the names that show by themselves that they are
/// some, then for the surnames and titles that stand alone.
public final class Names {

    static final Lexicon<NameWord> WORDS = Lexicon.of("names", NameWord.class);

    /// So many words has the longest name behind its title.
    private static final int LONGEST = 5;

    /// So far behind an office stands who holds it.
    private static final int OFFICE_WITHIN = 16;

    /// So many titles stand before one name at most: `His Excellency Marshal`.
    private static final int TITLES = 4;

    /// The letters of the longest title with a point, but for those of several words.
    private static final int ABBREVIATION = 5;

    private static final double BY_TITLE = 0.96;
    private static final double BY_INITIALS = 0.85;
    private static final double BY_SURNAME = 0.9;
    private static final double ALONE = 0.75;
    private static final double BY_OFFICE = 0.7;

    private final Tokens tokens;
    private final Terms<NameWord> terms;
    private final NameShapes shapes;
    private final Map<Integer, Shown> shown = new HashMap<>();
    private final Surnames surnames = new Surnames();
    private final Set<String> lone = new HashSet<>();
    private final Holders holders = new Holders();
    private final Wives wives;

    /// A name that shows by itself that it is one.
    ///
    /// @param next the term behind it
    private record Shown(int next, String title, String given, String surname) {}

    /// A name without its title.
    private record Bare(int next, String given, String surname) {}

    private Names(Tokens tokens) {
        this.tokens = tokens;
        terms = Terms.of(tokens, WORDS);
        shapes = new NameShapes(terms);
        wives = new Wives(terms);
    }

    /// All names, in the order of the text.
    ///
    /// @param speakers whose words the text gives, as it writes their names
    public static List<FoundName> of(Tokens tokens, List<String> speakers) {
        var names = new Names(tokens);
        speakers.forEach(names::rememberSpeaker);
        names.readShown();
        return names.all();
    }

    private void readShown() {
        for (int term = 0; term < terms.count(); ) {
            Optional<Shown> found = shownAt(term);
            int at = term;
            found.ifPresent(it -> remember(at, it));
            if (found.isEmpty()) seeQualified(term);
            term = found.map(Shown::next).orElse(term + 1);
        }
        lone.addAll(LoneSurnames.in(terms, shapes::isNameWord));
        lone.removeIf(surnames::has);
    }

    /// `the Japanese Ambassador` is one more ambassador, whoever he may be.
    private void seeQualified(int term) {
        boolean qualified =
                terms.is(term, NameWord.OFFICE)
                        && terms.isCapital(term)
                        && terms.is(term - 1, NameWord.PLACE)
                        && terms.isCapital(term - 1)
                        && terms.gap(term) == Gap.SPACE;
        if (qualified) holders.seeUnnamed(words(term, term + 1), words(term - 1, term));
    }

    private void rememberSpeaker(String name) {
        var words = new Names(Tokens.of(name));
        int last = words.terms.count() - 1;
        boolean surname = words.shapes.isNameWord(last) && !words.shapes.isAcronym(last);
        if (surname) surnames.see(words.terms.word(last));
    }

    private void remember(int at, Shown name) {
        shown.put(at, name);
        surnames.see(name.surname(), name.given());
        wives.see(at, name.next(), name.given(), name.surname());
        if (!name.title().isEmpty()) holders.see(name.title(), name.surname());
    }

    private Optional<Shown> shownAt(int first) {
        if (!terms.isCapital(first)) return Optional.empty();
        boolean within = terms.isMark(first - 1, '.') && terms.gap(first) == Gap.NOTHING;
        if (within) return Optional.empty();
        if (shapes.isHeading(first) || shapes.isShip(first) || shapes.isShip(first - 2))
            return Optional.empty();
        if (shapes.isInitial(first) || isForename(first) || isInBrackets(first) || isNoble(first)) {
            return bareAt(first)
                    .map(bare -> new Shown(bare.next(), "", bare.given(), bare.surname()));
        }
        boolean hour = terms.isNumber(first - 1);
        if (hour || !terms.is(first, NameWord.TITLE)) return Optional.empty();
        int behind = point(first + 1);
        for (int more = 1;
                more < TITLES && shapes.isTitle(behind) && shapes.goesOn(behind);
                more++) {
            behind = point(behind + 1);
        }
        String title = words(first, first + 1);
        return shapes.goesOn(behind)
                ? bareAt(behind)
                        .map(bare -> new Shown(bare.next(), title, bare.given(), bare.surname()))
                : Optional.empty();
    }

    /// Initials and capitalised words; the last of them is the surname, with its particles.
    private Optional<Bare> bareAt(int first) {
        int term = first;
        int surname = -1;
        int end = first;
        boolean particle = false;
        for (int words = 0; words < LONGEST && (term == first || shapes.goesOn(term)); words++) {
            if (shapes.isInitial(term)) {
                term += 2;
            } else if (shapes.isNameWord(term)) {
                if (!particle) surname = term;
                particle = false;
                end = shapes.hyphenated(term);
                term = end;
            } else if (shapes.isParticle(term)
                    && shapes.isNameWord(term + 1)
                    && shapes.goesOn(term + 1)) {
                surname = term++;
                particle = true;
            } else {
                break;
            }
        }
        if (surname < 0) return Optional.empty();
        String before = surname > first ? words(first, surname) : "";
        return Optional.of(new Bare(end, before, words(surname, end)));
    }

    /// Before an initial: `Harry S. Truman`; or known as one: `Winston Lord`.
    private boolean isForename(int term) {
        boolean known =
                terms.is(term, NameWord.FORENAME)
                        && shapes.isNameWord(term)
                        && terms.gap(term + 1) == Gap.SPACE
                        && shapes.isNameWord(term + 1)
                        && !terms.is(term + 1, NameWord.PLACE)
                        && !shapes.isAcronym(term + 1);
        if (known) return true;
        return shapes.isNameWord(term)
                && terms.gap(term + 1) == Gap.SPACE
                && shapes.isInitial(term + 1)
                && shapes.isNameWord(term + 3)
                && terms.gap(term + 3) == Gap.SPACE;
    }

    /// `Van Royen`, `Von Bülow`: a capital particle begins a surname; but Lake Van is one.
    private boolean isNoble(int term) {
        return terms.is(term, NameWord.NOBLE)
                && !terms.word(term - 1).equals("lake")
                && !terms.is(term + 1, NameWord.PLACE)
                && terms.gap(term + 1) == Gap.SPACE
                && shapes.isNameWord(term + 1)
                && !shapes.isAcronym(term + 1);
    }

    /// Who holds an office, as editors say it: `The Ambassador in the Netherlands ( Baruch )`.
    private boolean isInBrackets(int term) {
        if (!terms.isMark(term - 1, '(') || !shapes.isNameWord(term) || shapes.isAcronym(term))
            return false;
        int end = bareAt(term).map(Bare::next).orElse(term);
        if (!terms.isMark(end, ')')) return false;
        for (int before = term - 2; before > term - OFFICE_WITHIN; before--) {
            if (terms.is(before, NameWord.OFFICE)) return true;
            if (terms.gap(before) == Gap.LINE || terms.gap(before) == Gap.PARAGRAPH) return false;
        }
        return false;
    }

    /// Behind the point of an abbreviation.
    private int point(int term) {
        boolean abbreviated = terms.end(term - 1) - terms.start(term - 1) <= ABBREVIATION;
        return abbreviated && terms.isMark(term, '.') && terms.gap(term) == Gap.NOTHING
                ? term + 1
                : term;
    }

    private String words(int from, int to) {
        String text = tokens.text().substring(terms.start(from), terms.end(to - 1));
        return text.replaceAll("\\s+", " ");
    }

    private List<FoundName> all() {
        var found = new ArrayList<FoundName>();
        for (int term = 0; term < terms.count(); ) {
            int at = term;
            Shown name = shown.get(term);
            if (name != null) {
                boolean title = !name.title().isEmpty();
                String person =
                        wives.isWoman(at)
                                        && name.given().isEmpty()
                                        && wives.isAnother(name.surname())
                                ? surnames.woman(name.title(), name.surname())
                                : surnames.person(name.given(), name.surname());
                add(
                        found,
                        at,
                        name.next(),
                        person,
                        title ? BY_TITLE : BY_INITIALS,
                        title ? "suggestion.person.title" : "suggestion.person.initials");
                term = name.next();
            } else {
                alone(found, term);
                term++;
            }
        }
        return found;
    }

    private void alone(List<FoundName> found, int term) {
        if (!terms.isCapital(term)) return;
        String word = key(words(term, term + 1));
        if (shapes.isNameWord(term) && surnames.has(word)) {
            String name = words(term, term + 1);
            add(
                    found,
                    term,
                    term + 1,
                    surnames.person("", name),
                    BY_SURNAME,
                    "suggestion.person.surname");
        } else if (shapes.isNameWord(term) && lone.contains(word)) {
            String name = words(term, term + 1);
            add(found, term, term + 1, surnames.person("", name), ALONE, "suggestion.person.alone");
        } else if (terms.is(term, NameWord.OFFICE) && terms.word(term - 1).equals("the")) {
            holders.only(word)
                    .ifPresent(surname ->
                            add(
                                    found,
                                    term,
                                    term + 1,
                                    surnames.person("", surname),
                                    BY_OFFICE,
                                    "suggestion.person.office"));
        }
    }

    private void add(
            List<FoundName> found, int from, int to, String person, double sure, String reason) {
        var span = new Span(terms.start(from), terms.end(to - 1));
        found.add(new FoundName(span, person, sure, Message.of(reason, person)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
