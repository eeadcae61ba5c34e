package org.postil.excerpt.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.annotation.Tag.SpeakerTag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.text.Anchor;
import org.postil.text.Breaks;
import org.postil.text.Lines;
import org.postil.text.Span;

/// The turns of a version, in order: what is tagged as somebody's own words, and the paragraphs
/// that begin with a name and a colon where nothing is tagged.
public final class Turns {

    /// A name and a colon at the beginning of a line.
    private static final Pattern LABEL =
            Pattern.compile("\\h*(?<name>\\p{Lu}[\\p{L}\\p{M}.'’ -]{0,40}?)\\h*:\\s");

    /// What stands before a colon in the heads of letters and cables, and is nobody's name.
    private static final Set<String> HEADS =
            Set.of(
                    "to",
                    "from",
                    "subject",
                    "re",
                    "ref",
                    "reference",
                    "date",
                    "note",
                    "no",
                    "number",
                    "source",
                    "copy",
                    "copies",
                    "cc",
                    "action",
                    "info",
                    "priority",
                    "classification",
                    "distribution",
                    "place",
                    "time",
                    "present",
                    "file",
                    "via",
                    "translator",
                    "editor",
                    "summary",
                    "abstract",
                    "remark",
                    "remarks",
                    "title",
                    "кому",
                    "от",
                    "тема",
                    "дата",
                    "копия",
                    "примечание",
                    "источник");

    private final String text;
    private final Lines lines;
    private final Codebook codebook;

    private Turns(String text, Codebook codebook) {
        this.text = text;
        this.lines = Lines.of(text);
        this.codebook = codebook;
    }

    public static List<Turn> of(Witness witness, Codebook codebook) {
        return spoken(witness, codebook).stream().filter(Turn::direct).toList();
    }

    /// The same, and what is told of what somebody said.
    public static List<Turn> spoken(Witness witness, Codebook codebook) {
        return new Turns(witness.text(), codebook).all(witness);
    }

    /// Only what is tagged, direct and reported.
    static List<Turn> tagged(Witness witness, Codebook codebook) {
        return new Turns(witness.text(), codebook).tagged(witness);
    }

    private List<Turn> all(Witness witness) {
        List<Turn> turns = tagged(witness);
        List<Turn> tagged = turns.stream().filter(Turn::direct).toList();
        for (Turn labelled : labelled()) {
            if (tagged.stream().noneMatch(turn -> turn.whole().overlaps(labelled.whole()))) {
                turns.add(labelled);
            }
        }
        turns.sort(Comparator.comparing(Turn::words));
        return turns;
    }

    private List<Turn> tagged(Witness witness) {
        var turns = new ArrayList<Turn>();
        for (Annotation one : witness.annotations()) {
            if (one.tag() instanceof SpeakerTag said
                    && one.anchor() instanceof Anchor.Passage passage) {
                for (Span span : passage.spans()) turns.add(tagged(span, said));
            }
        }
        return turns;
    }

    /// The turn in whose words a place lies; the shortest, where one lies in another.
    public static Optional<Turn> at(List<Turn> turns, int place) {
        return turns.stream()
                .filter(turn -> turn.whole().covers(place))
                .min(Comparator.comparingInt(turn -> turn.words().length()));
    }

    /// The same, where its label does not count.
    public static Optional<Turn> in(List<Turn> turns, int place) {
        return turns.stream()
                .filter(turn -> turn.words().covers(place))
                .min(Comparator.comparingInt(turn -> turn.words().length()));
    }

    private Turn tagged(Span span, SpeakerTag said) {
        Span line = lines.span(lines.at(span.start()));
        Matcher label = LABEL.matcher(text).region(line.start(), line.end());
        String who = said.person().toString();
        boolean found =
                said.mode() == Mode.DIRECT
                        && label.lookingAt()
                        && near(label, span)
                        && names(label.group("name"), said);
        if (!found) {
            Span none = new Span(span.start(), span.start());
            return new Turn(none, span, who, name(said), said.mode() == Mode.DIRECT);
        }
        Span words = new Span(Math.max(span.start(), label.end()), span.end());
        boolean nothing = words.start() >= words.end();
        Span place = new Span(label.start("name"), label.end("name"));
        return new Turn(place, nothing ? span : words, who, label.group("name"), true);
    }

    /// True where nothing but opening signs and stage directions parts the label from the words.
    private static boolean near(Matcher label, Span span) {
        return span.start() <= label.end() + 60;
    }

    /// True where a label has a word of the person's names: "Sir D. Kelly" is Kelly, David; "He
    /// said" is nobody's name.
    private boolean names(String label, SpeakerTag said) {
        Set<String> words = words(label);
        return codebook.person(said.person()).stream()
                .flatMap(person ->
                        Stream.concat(Stream.of(person.name()), person.aliases().stream()))
                .flatMap(name -> words(name).stream())
                .anyMatch(words::contains);
    }

    private static Set<String> words(String name) {
        return Pattern.compile("[^\\p{L}\\p{M}]+")
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    private String name(SpeakerTag said) {
        return codebook.person(said.person()).map(Person::name).map(Turns::spoken).orElse("?");
    }

    /// "Stalin, Iosif" is Stalin.
    private static String spoken(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? name.substring(0, comma) : name;
    }

    /// One line alone with a colon makes no conversation.
    private List<Turn> labelled() {
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < lines.count(); i++) {
            Span line = lines.span(i);
            Matcher label = LABEL.matcher(text).region(line.start(), line.end());
            if (!label.lookingAt()) continue;
            Span words = Breaks.trim(text, new Span(label.end(), line.end()));
            if (words.isEmpty()) continue;
            String name = label.group("name");
            if (HEADS.contains(name.toLowerCase(Locale.ROOT))) continue;
            turns.add(
                    new Turn(
                            new Span(label.start("name"), label.end("name")),
                            words,
                            name,
                            name,
                            true));
        }
        return turns.size() > 1 ? turns : List.of();
    }
}
