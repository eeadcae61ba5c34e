package org.postil.ui.window.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.analysis.RegisterCounts.OfPerson;
import org.postil.analysis.RegisterCounts.OfTopic;
import org.postil.edit.compound.MergePeople;
import org.postil.edit.compound.MergeTopics;
import org.postil.model.codebook.Authority;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.ui.codebook.card.MergeCard.Row;
import org.postil.ui.fx.Texts;

/// The words of the card that asks before a merge: who or what is to be merged, and what would come
/// of it.
final class MergeWords {

    private MergeWords() {}

    static String of(Person person, OfPerson counts) {
        return line(person.name(), person.role(), person.dates(), tags(counts.all()));
    }

    static String of(Topic topic, Codebook book, OfTopic counts) {
        String above =
                book.above(topic.id()).reversed().stream()
                        .map(Topic::name)
                        .collect(Collectors.joining(" › "));
        return line(topic.name(), above, tags(counts.own()));
    }

    /// What the person who stays will be.
    ///
    /// @param tags how many will point to them instead of to the others
    static List<Row> becoming(Person stays, List<Person> others, int tags) {
        Person now = MergePeople.merged(stays, others);
        var rows = new ArrayList<Row>();
        rows.add(row("ui.people.name", now.name()));
        rows.add(row("ui.merge.aliases", String.join("; ", now.aliases())));
        rows.add(row("ui.people.role", now.role()));
        rows.add(row("ui.people.dates", now.dates()));
        for (Authority authority : Authority.values()) {
            String number = now.externalIds().getOrDefault(authority.id(), "");
            rows.add(row("ui.people.authority." + authority.id(), number));
        }
        for (Person other : others) conflicts(now, other, rows);
        rows.add(row("ui.merge.tags", Texts.text("ui.merge.tags.point", tags, now.name())));
        return rows.stream().filter(row -> !row.value().isEmpty()).toList();
    }

    /// What the topic that stays will be.
    ///
    /// @param tags how many will point to it instead of to the others
    static List<Row> becoming(Codebook book, Topic stays, List<Topic> others, int tags) {
        Topic now = MergeTopics.merged(book, stays, others);
        List<String> under =
                others.stream()
                        .flatMap(other -> book.under(other.id()).stream())
                        .filter(topic -> !others.contains(topic) && !topic.equals(stays))
                        .map(Topic::name)
                        .toList();
        return Stream.of(
                        row("ui.topics.name", now.name()),
                        row("ui.merge.definition", now.definition()),
                        row("ui.merge.words", String.join("; ", now.words())),
                        row("ui.merge.under", String.join("; ", under)),
                        row("ui.merge.tags", Texts.text("ui.merge.tags.point", tags, now.name())))
                .filter(row -> !row.value().isEmpty())
                .toList();
    }

    /// Two numbers in one register are a sign that two people are not the same.
    private static void conflicts(Person now, Person other, List<Row> rows) {
        other.externalIds()
                .forEach((authority, number) -> {
                    String kept = now.externalIds().getOrDefault(authority, "");
                    if (kept.equals(number)) return;
                    rows.add(
                            new Row(
                                    Texts.text("ui.merge.conflict"),
                                    Texts.text(
                                            "ui.merge.conflict.number",
                                            other.name(),
                                            authority,
                                            number,
                                            kept),
                                    true));
                });
    }

    private static Row row(String key, String value) {
        return new Row(Texts.text(key), value, false);
    }

    private static String tags(int count) {
        return Texts.text("ui.merge.count", count);
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
