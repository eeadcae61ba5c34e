package org.postil.edit.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.RandomEdits;
import org.postil.edit.adoption.Item.State;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.message.Words;
import org.postil.model.Project;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.LineStyle;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// Another project's codebook comes in: what is new, the same and different, and the laws of it.
class AdoptionTest {

    private static final int ROUNDS = 60;

    private static final Person STALIN =
            person("Stalin, J. V.", List.of("Koba"), "Chairman", Map.of());

    @Test
    void takenInAgainNothingChanges() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Codebook mine = new RandomEdits(seed).project(80).codebook();
            Codebook theirs = new RandomEdits(-1L - seed).project(80).codebook();
            Codebook both = adopted(mine, theirs);
            Adoption again = Adoption.of(both, theirs);
            assertThat(again.edit(_ -> true)).isEmpty();
            assertThat(Adoption.of(mine, mine).count(State.SAME))
                    .isEqualTo(mine.layers().size() + mine.people().size() + mine.topics().size());
        }
    }

    @Test
    void takenIntoAnEmptyCodebookItIsThereAsItWas() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Codebook theirs = new RandomEdits(seed).project(80).codebook();
            Codebook there = adopted(Codebook.empty(), theirs);
            assertThat(there.people()).isEqualTo(theirs.people());
            assertThat(there.topics()).containsExactlyInAnyOrderElementsOf(theirs.topics());
            for (Topic topic : theirs.topics()) {
                assertThat(there.under(topic.id())).isEqualTo(theirs.under(topic.id()));
            }
            assertThat(there.under(Topic.ROOT)).isEqualTo(theirs.under(Topic.ROOT));
        }
    }

    @Test
    void whatIsHereStaysAndUndoIsExact() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Codebook mine = new RandomEdits(seed).project(80).codebook();
            Codebook theirs = kin(mine, new Random(seed));
            Codebook both = adopted(mine, theirs);
            for (Person person : mine.people()) {
                Person now = both.person(person.id()).orElseThrow();
                assertThat(now.name()).isEqualTo(person.name());
                assertThat(now.aliases()).startsWith(person.aliases().toArray(String[]::new));
                assertThat(person.role()).isIn("", now.role());
                assertThat(now.externalIds()).containsAllEntriesOf(person.externalIds());
            }
            for (Topic topic : mine.topics()) {
                Topic now = both.topic(topic.id()).orElseThrow();
                assertThat(now.parent()).isEqualTo(topic.parent());
                assertThat(now.words()).startsWith(topic.words().toArray(String[]::new));
            }
            assertThat(both.layers().subList(0, mine.layers().size()))
                    .extracting(Layer::letter)
                    .isEqualTo(mine.layers().stream().map(Layer::letter).toList());
        }
    }

    @Test
    void whatIsNotChosenStaysOut() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Codebook mine = new RandomEdits(seed).project(60).codebook();
            Codebook theirs = new RandomEdits(-1L - seed).project(100).codebook();
            Adoption adoption = Adoption.of(mine, theirs);
            var chosen = new HashSet<Item<?>>();
            adoption.items().filter(_ -> random.nextBoolean()).forEach(chosen::add);
            Project after = done(mine, adoption.edit(chosen::contains).stream().toList());
            var expected = new HashSet<Object>();
            mine.topics().forEach(topic -> expected.add(topic.id()));
            adoption.topics().stream()
                    .filter(chosen::contains)
                    .forEach(item -> expected.add(item.result().id()));
            assertThat(after.codebook().topics())
                    .extracting(topic -> (Object) topic.id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aPersonIsFoundByIdThenByNumberThenByNameThenByAlias() {
        Person byNumber = person("Molotov", List.of(), "", Map.of("viaf", "12"));
        Person byName = person("Smith, W. B.", List.of(), "", Map.of());
        Codebook mine = people(STALIN, byNumber, byName);
        Codebook theirs =
                people(
                        STALIN.renamed("Stalin, Iosif").withAliases(List.of("Koba")).withRole(""),
                        person("Molotow", List.of(), "Minister", Map.of("viaf", "12")),
                        person("Smith, W. B.", List.of(), "", Map.of()),
                        person("Bedell Smith", List.of("Smith, W. B."), "", Map.of()),
                        person("Beria", List.of(), "", Map.of()));
        Adoption adoption = Adoption.of(mine, theirs);
        assertThat(adoption.people().stream().map(AdoptionTest::told))
                .containsExactly(
                        "DIFFERENT Stalin, J. V.: the name “Stalin, Iosif” is added",
                        "DIFFERENT Molotov: the name “Molotow” is added; role “Minister” is"
                                + " filled in",
                        "SAME Smith, W. B.",
                        "NEW Bedell Smith",
                        "NEW Beria");
    }

    @Test
    void twoWithOneNameAreNotTakenForOneAnother() {
        Codebook mine =
                people(
                        person("Smith", List.of(), "", Map.of("gnd", "118540238")),
                        person("Jones", List.of(), "", Map.of()),
                        person("Jones", List.of(), "", Map.of()));
        Codebook theirs =
                people(
                        person("Smith", List.of(), "", Map.of("gnd", "118613723")),
                        person("Jones", List.of(), "", Map.of()));
        assertThat(Adoption.of(mine, theirs).people().stream().map(AdoptionTest::told))
                .containsExactly(
                        "NEW Smith",
                        "NEW Jones: comes as a new one: the name alone does not tell which one"
                                + " here it is");
    }

    @Test
    void aTopicIsFoundByItsPlaceAndStaysWhereItIs() {
        Topic europe = Topic.named("Europe");
        Topic trade = Topic.named("Trade").under(europe.id());
        Topic oil = Topic.named("Oil");
        Topic asia = Topic.named("Asia");
        Topic europeThere = Topic.named("Europe");
        Topic tradeThere =
                Topic.named("Trade").under(europeThere.id()).withWords(List.of("tariff"));
        Topic tradeInAsia = Topic.named("Trade").under(asia.id());
        Topic oilInAsia = Topic.named("Oil").under(asia.id());
        Codebook mine = Codebook.empty().withTopics(List.of(europe, trade, oil));
        Codebook theirs =
                Codebook.empty()
                        .withTopics(List.of(tradeInAsia, asia, oilInAsia, europeThere, tradeThere));
        Adoption adoption = Adoption.of(mine, theirs);
        assertThat(adoption.topics().stream().map(AdoptionTest::told))
                .containsExactly(
                        "NEW Trade",
                        "NEW Asia",
                        "DIFFERENT Oil: stands under “Asia” there",
                        "SAME Europe",
                        "DIFFERENT Trade: the word “tariff” is added");
        assertThat(adopted(mine, theirs).topics())
                .containsExactly(
                        europe, trade.withWords(List.of("tariff")), oil, asia, tradeInAsia);
    }

    @Test
    void aKindOfTagWhoseLetterIsTakenComesWithout() {
        Layer law = layer("law", "Law", "Q", new Values.Closed(List.of("treaty")));
        Layer mood = layer("mood", "Mood", "M", new Values.Open());
        Codebook mine = withLayers(law, mood);
        Codebook theirs =
                withLayers(
                        layer("legal", "Law", "L", new Values.Closed(List.of("treaty", "note"))),
                        layer("mood", "Mood", "M", new Values.Dates()),
                        layer("quote", "Quote", "Q", new Values.None()));
        Adoption adoption = Adoption.of(mine, theirs);
        assertThat(adoption.layers().stream().skip(5).map(AdoptionTest::told))
                .containsExactly(
                        "DIFFERENT Law: letter stays “Q”; there it is “L”; the choice “note” is"
                                + " added",
                        "DIFFERENT Mood: its values stay any words; there they are dates",
                        "NEW Quote: comes without its letter Q, which is taken here");
        assertThat(adopted(mine, theirs).layers().subList(5, 8))
                .containsExactly(
                        law.withValues(new Values.Closed(List.of("treaty", "note"))),
                        mood,
                        layer("quote", "Quote", "", new Values.None()));
    }

    /// The same with some entries under new ids, some changed, some left out.
    private static Codebook kin(Codebook book, Random random) {
        var people = new ArrayList<Person>();
        for (Person one : book.people()) {
            Person other =
                    switch (random.nextInt(4)) {
                        case 0 -> Person.named(one.name()).withRole("another role");
                        case 1 -> one.withAliases(List.of("Another")).withDates("1900");
                        case 2 -> one.withExternalId("viaf", "12");
                        default -> one;
                    };
            if (random.nextInt(5) > 0) people.add(other);
        }
        Map<Id<Topic>, Id<Topic>> ids = new HashMap<>(Map.of(Topic.ROOT, Topic.ROOT));
        book.topics()
                .forEach(one -> ids.put(one.id(), random.nextBoolean() ? one.id() : Id.fresh()));
        List<Topic> topics =
                book.topics().stream()
                        .map(one ->
                                new Topic(
                                        ids.getOrDefault(one.id(), one.id()),
                                        one.name(),
                                        ids.getOrDefault(one.parent(), Topic.ROOT),
                                        "another",
                                        List.of("word")))
                        .toList();
        return new Codebook(book.layers(), people, topics);
    }

    private static Codebook adopted(Codebook mine, Codebook theirs) {
        return done(mine, Adoption.of(mine, theirs).edit(_ -> true).stream().toList()).codebook();
    }

    private static Project done(Codebook mine, List<Edit> edits) {
        Project before = Project.named("P").withCodebook(mine);
        Project now = before;
        for (Edit edit : edits) {
            Change change = Editing.apply(now, edit);
            assertThat(Editing.apply(change.after(), change.inverse()).after()).isEqualTo(before);
            now = change.after();
        }
        return now;
    }

    private static String told(Item<?> item) {
        String name =
                switch (item.result()) {
                    case Person person -> person.name();
                    case Topic topic -> topic.name();
                    case Layer layer -> layer.name();
                    default -> throw new AssertionError(item);
                };
        String notes = String.join("; ", item.notes().stream().map(Words.inEnglish()::of).toList());
        return item.state() + " " + name + (notes.isEmpty() ? "" : ": " + notes);
    }

    private static Codebook people(Person... people) {
        return Codebook.empty().withPeople(List.of(people));
    }

    private static Codebook withLayers(Layer... own) {
        return Codebook.empty()
                .withLayers(Stream.concat(Layer.BUILT_IN.stream(), Stream.of(own)).toList());
    }

    private static Layer layer(String id, String name, String letter, Values values) {
        return new Layer(new LayerId(id), name, letter, "#112233", LineStyle.DASHED, values);
    }

    private static Person person(
            String name, List<String> aliases, String role, Map<String, String> externalIds) {
        return new Person(Id.fresh(), name, aliases, role, "", new TreeMap<>(externalIds));
    }
}
