package org.postil.recognition.header;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postil.edtf.Edtf;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.recognition.date.FoundDate;

/// Reads the lines at the top of a document, and the signature at its end.
///
/// Lines are short and few, and each pattern begins at the start of one: the time is linear in the
/// text.
public final class HeaderReader {

    private static final int LINES = 60;
    private static final int LONGEST_LINE = 220;
    private static final int LONGEST_PLACE = 100;
    private static final int BEFORE = 14;

    private static final Pattern ADDRESSEE =
            Pattern.compile(
                    "(?:(?:Message|Letter|Cable|Telegram|Note|Despatch|Memorandum) )?(?:to|To|TO)"
                            + " (?<to>(?:the )?\\p{Lu}[^:,(\"“”]{2,80})(?: ?\\(.{0,120})?");
    private static final Pattern WRITTEN_BY =
            Pattern.compile(
                    "(?:[0-9]{1,4}\\. ?)?(?:(?:Editorial )?Memorandum|Minute|Minutes|Report|Note|Record|Draft|Paper|Statement)"
                            + "(?: [\\p{L} ]{1,60}?)??,? (?:[Bb]y|BY|[Pp]repared by|[Ff]rom) (?<from>(?:the )?\\p{Lu}[^:\"“”]{2,110})");
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?i)(?<key>from|to|subject|subj|place|number|no)[ \\t]*:[ \\t]*(?<value>\\S.*)");
    private static final Pattern SUBJECT_HEAD = Pattern.compile("(?i)subject:?");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(?:[Cc]able|[Tt]elegram|[Dd]espatch|[Dd]ispatch|[Nn]ote|CABLE|TELEGRAM)"
                            + " +)?(?:No\\.|NO\\.|Nº|№|Number) ?"
                            + "(?<number>[A-Z]?-?[0-9][0-9\\p{L}/–-]{0,15})(?![\\p{L}0-9]).{0,60}");

    /// What a field has before a comma: `432, May 3`.
    private static final Pattern LEADING =
            Pattern.compile("[\\p{L}0-9][\\p{L}0-9./–-]{0,19}(?=,|$)");

    private static final Pattern SALUTATION =
            Pattern.compile(
                    "(?:My dear|Dear|MY DEAR|DEAR|Уважаемый|Дорогой) (?<to>\\p{Lu}[\\p{L}. ’'-]{1,40})[:,!—–-]{1,2}");
    private static final Pattern DIARY =
            Pattern.compile(
                    "Из дневника (?:.{0,60} )?(?<from>\\p{Lu}{3,20}(?: \\p{Lu}\\. ?\\p{Lu}\\.)?)");
    private static final Pattern MARK = Pattern.compile("(?<number>[A-Z]{1,3}-[0-9]{1,6})");
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?<number>[0-9]{1,6})(?:\\. ?[\\p{Lu}\\[“]|, (?=\\p{Lu}\\p{L}{2,9} [0-9])).*");
    private static final Pattern CLASSIFICATION =
            Pattern.compile(
                    "(?i)(?<class>top secret|secret|confidential|restricted|unclassified"
                            + "|(?:limited )?official use only|personal and confidential"
                            + "|совершенно секретно|секретно)"
                            + "(?:[;,/ .-]+(?:us|urgent|most|immediate|priority|niact|eyes|only|nodis"
                            + "|exdis|limdis|sensitive|personal|noforn|plain|operational)){0,5}[ .]*");
    private static final Pattern SENDER =
            Pattern.compile(
                    "(?:Sir|Lord|Lady|Mr\\.?|Mrs\\.?|Dr\\.?|Count|Baron|General|Marshal|Ambassador)"
                            + " (?:\\p{Lu}\\. ?){0,3}(?<surname>\\p{Lu}[\\p{L}’'-]{1,20})");
    private static final Pattern BARE_NAME = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?");
    private static final Pattern RECEIVED =
            Pattern.compile("(?i)rec(?:eived|['’]?d\\.?)[^\\n]{0,8}$");
    private static final Pattern FOOTNOTE_MARK = Pattern.compile(" ?\\[[0-9]{1,3}\\]");
    private static final Pattern BRACKETS = Pattern.compile("\\( (?<inside>[^()]{1,60}) \\)");
    private static final Pattern PLACE =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,7}(?:, \\p{Lu}[\\p{L}.’' -]{1,25}){0,2}");
    private static final Pattern NO_PLACE =
            Pattern.compile(
                    "(?:,? (?i:via|dated|at|on)\\b.*)|(?:(?<! of),? the\\b.*)|[\\s,.:;–—-]+$");

    private final String text;
    private final List<FoundDate> dates;
    private final Optional<Edtf> own;
    private final List<String> lines;

    /// Where the document's own date stands.
    private final Optional<FoundDate> dateline;

    /// In which line, counted from 0; behind all of them where it stands in none.
    private final long datelineAt;

    private String from = "";
    private String to = "";
    private String place = "";
    private String number = "";
    private String classification = "";
    private String subject = "";

    /// True behind the first paragraph under the date.
    private boolean isBegun;

    private HeaderReader(String text, List<FoundDate> dates, Optional<Edtf> own) {
        this.text = text;
        this.dates = dates;
        this.own = own;
        lines = text.lines().limit(LINES).map(HeaderReader::clean).toList();
        dateline = dateline();
        datelineAt = dateline.map(this::lineOf).orElse(Long.MAX_VALUE);
    }

    /// The header of a text.
    ///
    /// @param dates those that stand in it
    /// @param own the date that it bears as its own
    public static Header of(String text, List<FoundDate> dates, Optional<Edtf> own) {
        return new HeaderReader(text, dates, own).read();
    }

    private static String clean(String line) {
        String cut = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        String unmarked = FOOTNOTE_MARK.matcher(cut).replaceAll("");
        return BRACKETS.matcher(unmarked).replaceAll("(${inside})").strip();
    }

    private Header read() {
        for (int line = 0; line < lines.size(); line++) readLine(line);
        datelines().forEach(this::readPlace);
        dateline.ifPresent(this::readPlaceAbove);
        if (BARE_NAME.matcher(from).matches()) readSender();
        if (from.isEmpty()) from = Signature.of(text);
        return new Header(own, received(), from, to, place, number, classification, subject);
    }

    private void readLine(int at) {
        String line = lines.get(at);
        if (line.isEmpty()) return;
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
            set(field.group("key").toLowerCase(Locale.ROOT), field.group("value"));
        } else if (SUBJECT_HEAD.matcher(line).matches() && at + 1 < lines.size()) {
            if (subject.isEmpty()) subject = lines.get(at + 1);
        } else if (line.length() < LONGEST_LINE) {
            readParties(line);
            readMarks(line, at);
        } else if (at > datelineAt && !isBegun) {
            isBegun = true;
            Matcher opening = OPENING.matcher(line);
            boolean numbered = opening.matches() && !opening.group("number").equals("1");
            if (number.isEmpty() && numbered) number = opening.group("number");
        }
    }

    private void set(String key, String value) {
        switch (key) {
            case "from" -> from = from.isEmpty() ? Parties.bare(value) : from;
            case "to" -> to = to.isEmpty() ? Parties.bare(value) : to;
            case "subject", "subj" -> subject = subject.isEmpty() ? value : subject;
            case "place" -> place = place.isEmpty() ? value : place;
            default -> {
                Matcher told = LEADING.matcher(value);
                if (number.isEmpty() && told.lookingAt()) number = told.group();
            }
        }
    }

    private void readParties(String line) {
        Matcher salutation = SALUTATION.matcher(line);
        if (to.isEmpty() && salutation.matches()) to = Parties.bare(salutation.group("to"));
        boolean sentence = (line.endsWith(".") && line.length() > 90) || line.endsWith(",");
        if (sentence) return;
        Optional<Parties> parties = from.isEmpty() ? Parties.in(line) : Optional.empty();
        if (parties.isPresent()) {
            from = parties.get().from();
            to = parties.get().to();
            return;
        }
        Matcher by = WRITTEN_BY.matcher(line);
        if (from.isEmpty() && by.matches()) {
            Parties written = Parties.by(by.group("from"));
            from = written.from();
            if (to.isEmpty()) to = written.to();
        }
        Matcher diary = DIARY.matcher(line);
        if (from.isEmpty() && diary.matches()) from = diary.group("from");
        Matcher addressee = ADDRESSEE.matcher(line);
        if (to.isEmpty() && addressee.matches()) to = Parties.bare(addressee.group("to"));
    }

    /// "Cable from Moscow to the Foreign Office" names no sender, but a name on a line of its own
    /// under it does.
    private void readSender() {
        String head = from + " " + to;
        lines.stream()
                .map(SENDER::matcher)
                .filter(Matcher::matches)
                .filter(name -> !head.contains(name.group("surname")))
                .map(Matcher::group)
                .findFirst()
                .ifPresent(name -> {
                    if (place.isEmpty()) place = from;
                    from = name;
                });
    }

    private void readMarks(String line, int at) {
        Matcher secret = CLASSIFICATION.matcher(line);
        if (classification.isEmpty() && secret.matches())
            classification = secret.group("class").toUpperCase(Locale.ROOT);
        if (!number.isEmpty() || Parties.isListed(line)) return;
        // The number of a telegram opens its text; that of a collection stands over its head.
        for (Pattern pattern : List.of(NUMBER, MARK, OPENING)) {
            Matcher matcher = pattern.matcher(line);
            boolean late = pattern != OPENING || at >= datelineAt;
            boolean listed =
                    at == 0 && lines.size() > 1 && WRITTEN_BY.matcher(lines.get(1)).matches();
            if (matcher.matches() && late && !listed && !isItem(matcher.group("number"), pattern)) {
                number = matcher.group("number");
                return;
            }
        }
    }

    /// The first items of a list are no numbers of telegrams.
    private static boolean isItem(String number, Pattern pattern) {
        return pattern == OPENING && number.length() == 1;
    }

    private Optional<FoundDate> dateline() {
        return datelines().findFirst();
    }

    private Stream<FoundDate> datelines() {
        return dates.stream()
                .filter(date -> date.aspect() == Aspect.WRITTEN && !isReceived(date))
                .filter(date -> own.filter(day -> isOf(date.value(), day)).isPresent());
    }

    private long lineOf(FoundDate date) {
        return text.chars().limit(date.span().start()).filter(c -> c == '\n').count();
    }

    private static boolean isOf(Edtf value, Edtf day) {
        return value.text().startsWith(day.text());
    }

    private boolean isReceived(FoundDate date) {
        int start = date.span().start();
        return RECEIVED.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
    }

    private Optional<Edtf> received() {
        return dates.stream()
                .filter(date -> date.aspect() == Aspect.WRITTEN && isReceived(date))
                .findFirst()
                .map(FoundDate::value);
    }

    private void readPlace(FoundDate date) {
        if (!place.isEmpty()) return;
        int start = date.span().start();
        int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        if (start < line || start - line > LONGEST_PLACE) return;
        String before =
                text.substring(line, start)
                        .strip()
                        .replaceAll(" +,", ",")
                        .replaceAll("[\\[\\]]", "");
        String words = NO_PLACE.matcher(before).replaceAll("").strip();
        if (PLACE.matcher(words).matches()) place = words;
    }

    private void readPlaceAbove(FoundDate date) {
        int line = text.lastIndexOf('\n', Math.max(0, date.span().start() - 1)) + 1;
        boolean first = text.substring(line, Math.max(line, date.span().start())).isBlank();
        if (place.isEmpty() && first) place = above(line);
    }

    /// `Moscow, U.S.S.R.` on the line above the date.
    private String above(int line) {
        if (line < 2) return "";
        String above = text.substring(text.lastIndexOf('\n', line - 2) + 1, line - 1).strip();
        boolean place = above.length() <= LONGEST_PLACE && above.indexOf(',') > 0;
        return place && PLACE.matcher(above).matches() ? above : "";
    }
}
