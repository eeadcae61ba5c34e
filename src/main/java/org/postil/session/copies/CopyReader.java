package org.postil.session.copies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.collation.Comparison;
import org.postil.collation.Stretch;
import org.postil.collation.page.AsideKind;
import org.postil.edtf.Edtf;
import org.postil.message.Brief;
import org.postil.message.Message;
import org.postil.model.Metadata.Field;
import org.postil.session.suggesting.Describing;
import org.postil.text.Span;

/// Reads what one copy says of itself: in its header, around the text that both have, and in its
/// stamps.
final class CopyReader {

    private static final int LONGEST = 120;

    /// A signature has no more words.
    private static final int NAME = 4;

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+");

    /// The decimal files of the State Department (`711.61/4-546`), and numbers of several parts
    /// with a letter before them, as at the Foreign Office (`N 4205/140/38`).
    private static final Pattern FILE =
            Pattern.compile(
                    "\\b\\d{3}[A-Z]?\\.\\d{2,}[\\w.]*/[\\d–-]+|\\b[A-Z]{1,2} ?\\d+/\\d+/\\d+\\b");

    private static final Set<String> URGENT =
            Set.of(
                    "PRIORITY",
                    "URGENT",
                    "IMMEDIATE",
                    "ROUTINE",
                    "FLASH",
                    "NIACT",
                    "DEFERRED",
                    "RUSH",
                    "IMPORTANT");

    private static final Pattern OPENED = Pattern.compile("DECLASSIFIED|UNCLASSIFIED|RELEASED");

    /// What says nothing of the copy as it was sent.
    private static final Set<AsideKind> ELSEWHERE =
            Set.of(
                    AsideKind.WEB_FURNITURE,
                    AsideKind.ABSTRACT,
                    AsideKind.FOREIGN,
                    AsideKind.FOOTNOTE);

    private static final Map<Fact, Field> FIELDS =
            Map.of(
                    Fact.ACCESS, Field.CLASSIFICATION,
                    Fact.NUMBER, Field.NUMBER,
                    Fact.DATE, Field.DATE,
                    Fact.PLACE, Field.PLACE,
                    Fact.FROM, Field.FROM,
                    Fact.TO, Field.TO);

    private final String text;
    private final Span body;
    private final List<Stretch> aside;
    private final Map<Fact, List<Message>> found = new EnumMap<>(Fact.class);

    private CopyReader(Comparison comparison, int version) {
        boolean first = version == 0;
        text = first ? comparison.a().text() : comparison.b().text();
        body = first ? comparison.body().a() : comparison.body().b();
        aside = comparison.setAside().stream().filter(one -> one.witness() == version).toList();
    }

    /// @param version 0 for the first, 1 for the second
    static Map<Fact, List<Message>> read(Comparison comparison, int version) {
        return new CopyReader(comparison, version).read();
    }

    private Map<Fact, List<Message>> read() {
        Map<Field, String> header = Describing.headed(text);
        FIELDS.forEach((fact, field) -> {
            String value = header.getOrDefault(field, "");
            if (!value.isBlank()) add(fact, said(field, value));
        });
        for (String line : outside(0, body.start(), one -> ELSEWHERE.contains(one.kind()))) {
            if (isUrgency(line)) add(Fact.URGENCY, plain(line));
            Matcher file = FILE.matcher(line);
            if (file.find()) add(Fact.FILE, plain(file.group()));
        }
        signature().ifPresent(name -> add(Fact.SIGNED, plain(name)));
        for (Stretch one : aside) {
            String words = one.span().of(text);
            if (one.kind() == AsideKind.FOOTNOTE) notes(words);
            if (one.kind() == AsideKind.STAMP && isOpening(words)) {
                add(Fact.OPENED, plain(oneLine(words)));
            }
        }
        return found;
    }

    private void add(Fact fact, Message said) {
        List<Message> all = found.computeIfAbsent(fact, _ -> new ArrayList<>());
        if (!all.contains(said)) all.add(said);
    }

    private static Message said(Field field, String value) {
        return field == Field.DATE ? Edtf.parse(value).wording() : plain(value);
    }

    private static Message plain(String words) {
        return Message.of("ui.words", Brief.ends(words, LONGEST));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private void notes(String words) {
        for (String note : words.split("\\n\\s*\\n")) {
            if (!note.isBlank()) add(Fact.NOTES, plain(oneLine(note)));
        }
    }

    private static boolean isOpening(String words) {
        return OPENED.matcher(words.toUpperCase(Locale.ROOT)).find();
    }

    /// A line of capitals of which one word says how urgent it is.
    private static boolean isUrgency(String line) {
        List<String> words = words(line);
        return words.size() <= NAME
                && isInCapitals(line)
                && words.stream().anyMatch(URGENT::contains);
    }

    /// The name in capitals under the text: at the end of what both have, or first behind it.
    private Optional<String> signature() {
        List<String> last = lines(body.start(), body.end());
        if (!last.isEmpty() && isName(last.getLast())) return Optional.of(last.getLast());
        return outside(body.end(), text.length(), _ -> true).stream()
                .findFirst()
                .filter(CopyReader::isName);
    }

    private static boolean isName(String line) {
        List<String> words = words(line);
        boolean digits = line.chars().anyMatch(Character::isDigit);
        return !words.isEmpty() && words.size() <= NAME && !digits && isInCapitals(line);
    }

    private static boolean isInCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT))
                && !line.equals(line.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String line) {
        return WORDS.matcher(line).results().map(word -> word.group()).toList();
    }

    /// The lines between two places, without some of what is set aside.
    private List<String> outside(int start, int end, Predicate<Stretch> without) {
        var lines = new ArrayList<String>();
        int at = start;
        for (Stretch one : aside) {
            Span span = one.span();
            boolean here = span.end() > start && span.start() < end;
            if (!here || !without.test(one)) continue;
            lines.addAll(lines(at, Math.max(at, span.start())));
            at = Math.max(at, span.end());
        }
        if (at < end) lines.addAll(lines(at, end));
        return lines;
    }

    private List<String> lines(int start, int end) {
        return text.substring(start, end)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
