package org.postil.recognition.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.edtf.CalendarDate;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.recognition.date.Standing.Kind;
import org.postil.recognition.date.grammar.DatePhrases;
import org.postil.recognition.date.sense.Phrase;
import org.postil.recognition.date.sense.Reckoned;
import org.postil.recognition.date.sense.Reckoning;
import org.postil.recognition.date.sense.Sense;
import org.postil.recognition.date.sense.Setting;
import org.postil.recognition.date.sense.Spoken;
import org.postil.recognition.date.sense.Timing;
import org.postil.recognition.date.sense.Year;
import org.postil.recognition.date.term.DateTerms;
import org.postil.recognition.word.Read;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.text.Span;

/// Reads a text from its beginning to its end, so that each date is reckoned from the writing that
/// it stands in and from the dates before it.
public final class DateReading {

    private static final int TOP = 3_000;

    /// So many paragraphs ahead a day is still the one that was named last.
    private static final int FAR = 5;

    /// What was damaged is less sure.
    private static final double DAMAGED = 0.7;

    private static final int YEARS_OF_ENCLOSURES = 3;

    private final OcrDamage damage;
    private final DateTerms t;
    private final Sentences sentences;
    private final Standing standing;
    private final WrittenOrder order;
    private final List<Place> places = new ArrayList<>();

    private Optional<Edtf> written;
    private Optional<LocalDate> named = Optional.empty();
    private int namedIn;
    private boolean namedWeekday;
    private Spoken spoken = Spoken.NONE;
    private Sense lastSense = new Sense.Undated();
    private Setting lastSetting = Setting.NOWHERE;
    private Optional<Reckoned> lastReckoned = new Reckoning(lastSetting).of(lastSense);
    private final EarlierYears earlier;

    /// A date in words, from a term to another.
    private record Place(int from, int to, int paragraph, Phrase phrase, Kind kind) {}

    private DateReading(Tokens tokens, Optional<Edtf> given) {
        damage = OcrDamage.in(tokens.text());
        t = DateTerms.of(damage.isNone() ? tokens : Tokens.of(damage.repaired()));
        sentences = new Sentences(t);
        standing = new Standing(t);
        order = new WrittenOrder(t);
        earlier = new EarlierYears(t);
        readPhrases();
        written = given.or(this::own);
    }

    /// All dates, in the order of the text.
    ///
    /// @param given when the text was written; where nobody says, the text itself is asked
    public static List<FoundDate> of(Tokens tokens, Optional<Edtf> given) {
        return new DateReading(tokens, given).all();
    }

    /// All dates, and the date of the writing from which they were reckoned.
    public static Dates whole(Tokens tokens, Optional<Edtf> given) {
        var reading = new DateReading(tokens, given);
        Optional<Edtf> own = reading.written;
        return new Dates(own, reading.all());
    }

    /// The date that the text bears as its own.
    public static Optional<Edtf> own(Tokens tokens) {
        return new DateReading(tokens, Optional.empty()).own();
    }

    private void readPhrases() {
        var phrases = new DatePhrases(t);
        int paragraph = 0;
        for (int i = 0; i < t.terms().count(); ) {
            if (t.terms().gap(i) == Gap.PARAGRAPH) paragraph++;
            Optional<Read<Phrase>> read = phrases.at(i);
            int from = i;
            int number = paragraph;
            read.ifPresent(it -> order.see(from, it.next()));
            read.ifPresent(it ->
                    places.add(
                            new Place(
                                    from,
                                    it.next(),
                                    number,
                                    it.what(),
                                    standing.of(from, it.next(), it.what().sense().isAbsolute()))));
            int next = read.map(Read::next).orElse(i + 1);
            for (int term = i + 1; term < next; term++)
                if (t.terms().gap(term) == Gap.PARAGRAPH) paragraph++;
            i = next;
        }
    }

    // The date of the writing itself

    private Optional<Edtf> own() {
        List<Place> likely =
                places.stream()
                        .filter(this::mayBeOwn)
                        .sorted(Comparator.comparing(Place::kind).reversed())
                        .toList();
        return likely.stream()
                .flatMap(place ->
                        day(place.phrase(), Setting.NOWHERE).<Edtf>map(CalendarDate::of).stream())
                .findFirst()
                .or(() ->
                        likely.stream()
                                .flatMap(place -> month(place.phrase()).stream())
                                .findFirst());
    }

    /// Near the top, or in a line of its own at the end.
    private boolean mayBeOwn(Place place) {
        int end = t.terms().tokens().text().length();
        boolean top = start(place) < TOP;
        boolean signed = end - start(place) < TOP / 3 && place.kind() != Kind.ON_A_SHORT_LINE;
        boolean kind =
                place.kind().compareTo(Kind.ON_A_SHORT_LINE) >= 0
                        && place.kind().compareTo(Kind.LABELLED) <= 0;
        return kind && (top || signed);
    }

    private static Optional<Edtf> month(Phrase phrase) {
        boolean month =
                phrase.sense() instanceof Sense.MonthOf told
                        && told.year().form() == Year.Form.FULL;
        return month
                ? new Reckoning(Setting.NOWHERE).of(phrase.sense()).map(Reckoned::value)
                : Optional.empty();
    }

    private int start(Place place) {
        return t.terms().start(place.from());
    }

    private static Optional<LocalDate> day(Phrase phrase, Setting setting) {
        return new Reckoning(setting).of(phrase.sense()).flatMap(Reckoned::day);
    }

    // All dates

    private List<FoundDate> all() {
        var found = new ArrayList<FoundDate>();
        for (Place place : places) {
            beginWriting(place);
            reckoned(place)
                    .ifPresent(date -> {
                        add(found, found(place, date));
                        if (standing.isAttribute(place.from(), place.to(), place.kind())) return;
                        spoken = spoken.with(date.value());
                        date.day().ifPresent(day -> name(day, place));
                    });
        }
        return RunningHeads.without(t.terms().tokens().text(), found);
    }

    private void name(LocalDate day, Place place) {
        named = Optional.of(day);
        namedIn = place.paragraph();
        namedWeekday = place.phrase().sense() instanceof Sense.Weekday;
    }

    /// A day of the week goes on with those before it: `Tuesday, and his party on Thursday`.
    private boolean comes(Place place) {
        boolean goesOn =
                place.phrase().sense() instanceof Sense.Weekday
                        && namedWeekday
                        && place.paragraph() == namedIn
                        && named.equals(named.filter(this::isAhead));
        return (goesOn && !sentences.tookPlace(place.from()))
                || sentences.comes(place.from(), place.to());
    }

    private boolean isAhead(LocalDate day) {
        return Setting.of(written).writingDay().filter(day::isAfter).isPresent();
    }

    /// Enclosures and entries of diaries have a date of their own, from which theirs are reckoned.
    private void beginWriting(Place place) {
        boolean begins = place.kind() == Kind.ALONE || place.kind() == Kind.BEHIND_A_PLACE;
        if (!begins || !isWhole(place.phrase().sense())) return;
        Setting setting = Setting.of(written);
        day(place.phrase(), setting)
                .filter(day ->
                        setting.writingDay()
                                .filter(now ->
                                        Math.abs(ChronoUnit.YEARS.between(now, day))
                                                >= YEARS_OF_ENCLOSURES)
                                .isEmpty())
                .ifPresent(day -> written = Optional.of(CalendarDate.of(day)));
    }

    private static boolean isWhole(Sense sense) {
        return sense instanceof Sense.Known
                || (sense instanceof Sense.Day day && day.year().isTold());
    }

    private Optional<Reckoned> reckoned(Place place) {
        Setting setting = setting(place);
        Phrase phrase = earlier.goingOn(place.from(), place.paragraph(), place.phrase(), setting);
        Optional<Reckoned> date =
                reckoned(phrase.sense(), setting).map(day -> Timing.of(phrase, day));
        date.ifPresent(
                it -> earlier.see(place.from(), place.paragraph(), phrase, it.value(), setting));
        return phrase.equals(place.phrase()) ? date : date.map(EarlierYears::because);
    }

    /// As the one before it, where that was the same: a list may name one day many times.
    private Optional<Reckoned> reckoned(Sense sense, Setting setting) {
        if (!sense.equals(lastSense) || !setting.equals(lastSetting)) {
            lastReckoned = new Reckoning(setting).of(sense);
            lastSense = sense;
            lastSetting = setting;
        }
        return lastReckoned;
    }

    private Setting setting(Place place) {
        boolean near = place.paragraph() - namedIn <= (place.phrase().pointsBack() ? FAR : 1);
        boolean archived = place.kind() == Kind.ARCHIVED;
        Optional<Edtf> from = archived ? Optional.empty() : written;
        return new Setting(
                from,
                near && !archived ? named : Optional.empty(),
                archived ? Spoken.NONE : spoken,
                comes(place),
                order.mostly());
    }

    private FoundDate found(Place place, Reckoned date) {
        Span span = new Span(start(place), t.terms().end(place.to() - 1));
        String zone = place.phrase().clock().map(clock -> clock.zone().words()).orElse("");
        Reckoned read =
                damage.readAs(span)
                        .map(words -> date.because(Message.of("recognition.date.damaged", words)))
                        .map(it -> it.atMost(DAMAGED))
                        .orElse(date);
        Message reason =
                read.reasons().stream()
                        .reduce((one, other) -> Message.of("recognition.and", one, other))
                        .orElseThrow();
        return new FoundDate(
                span, read.value(), aspect(place, read), zone, read.confidence(), reason);
    }

    private Aspect aspect(Place place, Reckoned date) {
        return switch (place.kind()) {
            case ALONE, BEHIND_A_PLACE, LABELLED, RECEIVED -> Aspect.WRITTEN;
            case ARCHIVED -> Aspect.HAPPENED;
            case IN_A_SENTENCE, ON_A_SHORT_LINE ->
                    isOwn(place, date) ? Aspect.WRITTEN : Aspect.HAPPENED;
        };
    }

    /// True for the day of writing itself, named with its month and behind no word of time.
    private boolean isOwn(Place place, Reckoned date) {
        boolean told =
                place.phrase().sense() instanceof Sense.Day
                        || place.phrase().sense() instanceof Sense.Known;
        boolean spokenOf =
                t.isNear(place.from())
                        && !t.terms().isMark(place.from() - 1, ',')
                        && t.terms().isWord(place.from() - 1);
        boolean own = date.day().isPresent() && date.day().equals(Setting.of(written).writingDay());
        return told && own && !spokenOf;
    }

    /// `yesterday, 5th instant,` is one date.
    private void add(List<FoundDate> found, FoundDate date) {
        boolean same = !found.isEmpty() && date.repeats(found.getLast(), t.terms().tokens().text());
        found.add(same ? found.removeLast().with(date) : date);
    }
}
