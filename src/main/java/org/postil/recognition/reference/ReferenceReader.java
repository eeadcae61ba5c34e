package org.postil.recognition.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.recognition.date.FoundDate;
import org.postil.recognition.reference.Reference.Kind;
import org.postil.recognition.reference.Reference.Writer;
import org.postil.recognition.word.Lexicon;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.text.Span;

/// Reads the references of one text: whose it is, what it is, its number, its date, each where it
/// is told. The time is linear in the text.
public final class ReferenceReader {

    static final Lexicon<ReferenceWord> WORDS = Lexicon.of("references", ReferenceWord.class);

    private static final int QUALIFIERS = 2;
    private static final int LONGEST_NUMBER = 6;
    private static final int SHORTEST_BARE = 2;
    private static final int LONGEST_SERIES = 8;

    private static final double BY_NUMBER = 0.85;
    private static final double BY_NUMBER_AND_MORE = 0.95;
    private static final double BY_BARE_NUMBER = 0.75;
    private static final double BY_DATE = 0.7;
    private static final double BY_ORDER = 0.8;
    private static final double BY_CODE = 0.5;

    private final Terms<ReferenceWord> terms;
    private final Map<Integer, FoundDate> dates = new HashMap<>();
    private final List<Reference> found = new ArrayList<>();

    /// The words before a number.
    ///
    /// @param next the term behind them
    private record Head(
            int first, int next, Kind kind, Writer writer, boolean order, boolean code) {}

    /// A number that names a document.
    private record Number(String digits, int next, boolean marked) {}

    private record Dated(Optional<Edtf> date, int next) {}

    private ReferenceReader(Tokens tokens, List<FoundDate> dates) {
        terms = Terms.of(tokens, WORDS);
        dates.forEach(date -> this.dates.put(terms.from(date.span().start()), date));
    }

    /// All references of a text, in its order; they do not overlap.
    ///
    /// @param dates those that stand in it
    public static List<Reference> of(Tokens tokens, List<FoundDate> dates) {
        var reader = new ReferenceReader(tokens, dates);
        for (int term = 0; term < reader.terms.count(); ) term = reader.read(term);
        return List.copyOf(reader.found);
    }

    /// Returns the term behind what was read.
    private int read(int first) {
        Optional<Head> head = head(first);
        if (head.isEmpty()) return first + 1;
        Head it = head.get();
        Optional<Number> number = number(it);
        Dated dated = dated(number.map(Number::next).orElse(it.next));
        boolean told =
                number.isPresent()
                        || it.code
                        || (it.writer != Writer.UNSAID
                                && it.kind != Kind.UNSAID
                                && (it.order || dated.date.isPresent()));
        if (!told) return first + 1;
        if (isHeading(it, dated.next)) return dated.next;
        add(it, number, dated);
        return number.isPresent() ? readMore(it, dated.next) : dated.next;
    }

    private Optional<Head> head(int first) {
        if (!terms.isKnown(first)) return Optional.empty();
        if (terms.is(first, ReferenceWord.CODE)) {
            Writer writer = Writer.values()[terms.value(first, ReferenceWord.CODE)];
            return Optional.of(new Head(first, first + 1, Kind.TELEGRAM, writer, false, true));
        }
        boolean owned = terms.is(first, ReferenceWord.WRITER);
        Writer writer = Writer.values()[terms.value(first, ReferenceWord.WRITER)];
        int term = owned ? first + 1 : first;
        boolean order = false;
        for (int more = 0; more < QUALIFIERS && isQualifier(term) && goesOn(term, first); more++) {
            order |= terms.is(term, ReferenceWord.ORDER);
            term++;
        }
        if (terms.is(term, ReferenceWord.DOCUMENT) && goesOn(term, first)) {
            Kind kind = Kind.values()[terms.value(term, ReferenceWord.DOCUMENT)];
            return Optional.of(new Head(first, term + 1, kind, writer, order, false));
        }
        boolean bare = owned && term == first + 1 && writer != Writer.OTHER;
        return bare
                ? Optional.of(new Head(first, term, Kind.UNSAID, writer, false, false))
                : Optional.empty();
    }

    private boolean isQualifier(int term) {
        return terms.is(term, ReferenceWord.QUALIFIER) || terms.is(term, ReferenceWord.ORDER);
    }

    private boolean goesOn(int term, int first) {
        return term == first || terms.gap(term) != Gap.PARAGRAPH;
    }

    private Optional<Number> number(Head head) {
        int term = head.next;
        boolean series = isSeries(term) && terms.isNumber(term + 1);
        if (series) term++;
        boolean marked = terms.is(term, ReferenceWord.NUMBER) && terms.gap(term) != Gap.PARAGRAPH;
        if (marked) term++;
        if (terms.isMark(term, '.') && marked) term++;
        Optional<Number> number = digits(term, marked);
        return number.filter(it -> isNamed(head, it));
    }

    /// `telegram USUN 394`: capitals that tell between whom.
    private boolean isSeries(int term) {
        int length = terms.end(term) - terms.start(term);
        return terms.isCapital(term)
                && length <= LONGEST_SERIES
                && length > 1
                && terms.gap(term) == Gap.SPACE
                && !terms.isKnown(term)
                && !dates.containsKey(term);
    }

    /// `1234`, or `A-660` behind one letter or two.
    private Optional<Number> digits(int term, boolean marked) {
        boolean prefix =
                terms.isCapital(term)
                        && terms.end(term) - terms.start(term) <= 2
                        && terms.isMark(term + 1, '-')
                        && terms.gap(term + 1) == Gap.NOTHING
                        && terms.gap(term + 2) == Gap.NOTHING;
        int last = prefix ? term + 2 : term;
        boolean number =
                terms.isNumber(last)
                        && terms.digits(last) <= LONGEST_NUMBER
                        && terms.gap(term) != Gap.PARAGRAPH
                        && !dates.containsKey(term)
                        && !goesOnWithin(last + 1);
        return number
                ? Optional.of(new Number(words(term, last + 1), last + 1, marked || prefix))
                : Optional.empty();
    }

    /// In a shelf mark, a fraction or a time: `611.61/4-2661`, `4th`.
    private boolean goesOnWithin(int term) {
        if (terms.gap(term) != Gap.NOTHING) return false;
        boolean mark = !terms.isWord(term) && !terms.isNumber(term);
        boolean bracket = terms.isMark(term, '[') || terms.isMark(term, '(');
        return !mark || (!bracket && terms.gap(term + 1) == Gap.NOTHING && !isClosing(term + 1));
    }

    private boolean isClosing(int term) {
        return !terms.isWord(term) && !terms.isNumber(term);
    }

    /// A note 3 is at the foot of a page, and `your 12 men` are no telegram.
    private boolean isNamed(Head head, Number number) {
        if (number.marked || head.code) return true;
        return switch (head.kind) {
            case TELEGRAM, DESPATCH, AIRGRAM, INSTRUCTION -> true;
            case LETTER, NOTE, MEMORANDUM, MESSAGE -> false;
            case UNSAID ->
                    (head.writer == Writer.MY || head.writer == Writer.YOUR) && isBare(number);
        };
    }

    /// A number that counts nothing: no word but a date or a further number follows it.
    private boolean isBare(Number number) {
        return number.digits.length() >= SHORTEST_BARE
                && (!terms.isWord(number.next)
                        || terms.is(number.next, ReferenceWord.DATED)
                        || terms.is(number.next, ReferenceWord.AND)
                        || dates.containsKey(number.next));
    }

    /// The date behind a comma, a bracket or `of`.
    private Dated dated(int behind) {
        int term = behind;
        while (term < behind + QUALIFIERS + 1
                && terms.gap(term) != Gap.PARAGRAPH
                && !dates.containsKey(term)
                && (terms.isMark(term, ',')
                        || terms.isMark(term, '(')
                        || terms.is(term, ReferenceWord.DATED))) term++;
        FoundDate date = dates.get(term);
        if (date == null || terms.gap(term) == Gap.PARAGRAPH)
            return new Dated(Optional.empty(), behind);
        return new Dated(Optional.of(date.value()), terms.from(date.span().end()));
    }

    /// `Embtels 12, 13 and 14`, `your 2679 and 2695`: the further numbers.
    private int readMore(Head head, int behind) {
        boolean several = isPlural(head);
        int next = behind;
        while (terms.is(next, ReferenceWord.AND) || (several && terms.isMark(next, ','))) {
            boolean both = terms.isMark(next, ',') && terms.is(next + 1, ReferenceWord.AND);
            int term = both ? next + 2 : next + 1;
            Optional<Number> number = digits(term, false).filter(it -> several || isBare(it));
            if (number.isEmpty()) break;
            Dated dated = dated(number.get().next);
            add(new Head(term, term, head.kind, head.writer, false, head.code), number, dated);
            next = dated.next;
        }
        return next;
    }

    private boolean isPlural(Head head) {
        return terms.word(head.next - 1).endsWith("s");
    }

    /// What stands in a line by itself is what the document calls itself.
    private boolean isHeading(Head head, int next) {
        return head.writer == Writer.UNSAID
                && !head.code
                && isLine(head.first)
                && isLine(terms.isMark(next, '.') ? next + 1 : next);
    }

    private boolean isLine(int term) {
        return terms.gap(term) == Gap.LINE || terms.gap(term) == Gap.PARAGRAPH;
    }

    private void add(Head head, Optional<Number> number, Dated dated) {
        var span = new Span(terms.start(head.first), terms.end(dated.next - 1));
        String words = words(head.first, Math.max(head.first + 1, head.next));
        boolean more = head.writer != Writer.UNSAID || dated.date.isPresent();
        double sure = BY_CODE;
        String key = "recognition.reference.code";
        if (number.isPresent()) {
            boolean bare = head.kind == Kind.UNSAID && !number.get().marked;
            sure = bare ? BY_BARE_NUMBER : more ? BY_NUMBER_AND_MORE : BY_NUMBER;
            key = "recognition.reference.number";
        } else if (dated.date.isPresent()) {
            sure = BY_DATE;
            key = "recognition.reference.date";
        } else if (head.order) {
            sure = BY_ORDER;
            key = "recognition.reference.order";
        }
        found.add(
                new Reference(
                        span,
                        head.kind,
                        head.writer,
                        number.map(Number::digits).orElse(""),
                        dated.date,
                        sure,
                        Message.of(key, words)));
    }

    private String words(int from, int to) {
        String text = terms.tokens().text();
        return text.substring(terms.start(from), terms.end(to - 1)).replaceAll("\\s+", " ");
    }
}
