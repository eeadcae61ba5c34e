package org.postil.edit.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.RandomEdits;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.TopicTag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// The laws of merging, splitting, moving and reshaping, on random projects: no tag is lost, none
/// dangles, none changes that should not, and undo is exact.
class MergeAndSplitLawsTest {

    private static final int ROUNDS = 100;

    @Test
    void mergedPeopleAreOneAndEveryTagFollows() {
        each((project, random) -> {
            List<Person> people = shuffled(project.codebook().people(), random);
            if (people.size() < 2) return;
            Id<Person> kept = people.getFirst().id();
            Set<Id<Person>> others = some(people, random, Person::id);
            Project after = done(project, MergePeople.of(project, kept, others));
            assertThat(after.codebook().people())
                    .extracting(Person::id)
                    .doesNotContainAnyElementsOf(others)
                    .hasSize(people.size() - others.size());
            unchangedBut(
                    project,
                    after,
                    tag ->
                            Repointing.pointing(
                                    tag, person -> others.contains(person) ? kept : person));
            assertThat(named(after, kept)).isTrue();
            Set<String> names = new HashSet<>(names(after.codebook().person(kept).orElseThrow()));
            people.stream()
                    .filter(one -> one.id().equals(kept) || others.contains(one.id()))
                    .forEach(one -> assertThat(names).containsAll(names(one)));
        });
    }

    @Test
    void mergedTopicsAreOneAndEveryTagAndTopicFollows() {
        each((project, random) -> {
            Codebook book = project.codebook();
            List<Topic> topics = shuffled(book.topics(), random);
            if (topics.size() < 2) return;
            Id<Topic> kept = topics.getFirst().id();
            Set<Id<Topic>> others = some(topics, random, Topic::id);
            Project after = done(project, MergeTopics.of(project, kept, others));
            assertThat(after.codebook().topics())
                    .extracting(Topic::id)
                    .doesNotContainAnyElementsOf(others)
                    .hasSize(topics.size() - others.size());
            unchangedBut(
                    project,
                    after,
                    tag ->
                            tag instanceof TopicTag about && others.contains(about.topic())
                                    ? new TopicTag(kept)
                                    : tag);
            for (Topic topic : after.codebook().topics()) {
                if (topic.id().equals(kept)) continue;
                Id<Topic> was = book.topic(topic.id()).orElseThrow().parent();
                assertThat(topic.parent()).isEqualTo(others.contains(was) ? kept : was);
            }
        });
    }

    @Test
    void ofASplitPersonOnlyTheChosenPassagesGo() {
        each((project, random) -> {
            if (project.codebook().people().isEmpty()) return;
            Person old = shuffled(project.codebook().people(), random).getFirst();
            Person fresh = Person.named("Another");
            Set<Id<Annotation>> chosen = anyTags(project, random);
            Project after =
                    done(
                            project,
                            SplitPerson.of(
                                    project, old.id(), fresh, chosen, new RandomEdits(1).stamp()));
            for (Annotation tag : tags(after)) {
                if (chosen.contains(tag.id())) {
                    assertThat(tag.tag().people()).doesNotContain(old.id());
                } else {
                    assertThat(tags(project)).contains(tag);
                }
            }
            assertThat(withoutThose(after, chosen)).isEqualTo(withoutThose(project, chosen));
            assertThat(tags(after)).hasSameSizeAs(tags(project));
            int at = project.codebook().people().indexOf(old);
            assertThat(after.codebook().people().get(at + 1)).isEqualTo(fresh);
        });
    }

    @Test
    void ofASplitTopicOnlyTheChosenPassagesGo() {
        each((project, random) -> {
            if (project.codebook().topics().isEmpty()) return;
            Topic old = shuffled(project.codebook().topics(), random).getFirst();
            Set<Id<Annotation>> chosen = anyTags(project, random);
            Edit split = SplitTopic.of(project, old, "Another", chosen, new RandomEdits(1).stamp());
            Project after = done(project, split);
            for (Annotation tag : tags(after)) {
                if (chosen.contains(tag.id())) {
                    assertThat(tag.tag()).isNotEqualTo(new TopicTag(old.id()));
                } else {
                    assertThat(tags(project)).contains(tag);
                }
            }
            assertThat(tags(after)).hasSameSizeAs(tags(project));
        });
    }

    @Test
    void aTopicMovesWithAllThatIsUnderItOrNotAtAll() {
        each((project, random) -> {
            Codebook book = project.codebook();
            if (book.topics().isEmpty()) return;
            Topic topic = shuffled(book.topics(), random).getFirst();
            var parents = new ArrayList<>(book.topics().stream().map(Topic::id).toList());
            parents.add(Topic.ROOT);
            Id<Topic> parent = shuffled(parents, random).getFirst();
            boolean circle =
                    parent.equals(topic.id())
                            || book.above(parent).stream()
                                    .anyMatch(one -> one.id().equals(topic.id()));
            assertThat(MoveTopic.problem(book, topic, parent).isPresent()).isEqualTo(circle);
            if (circle) return;
            int beside =
                    (int)
                            book.under(parent).stream()
                                    .filter(one -> !one.id().equals(topic.id()))
                                    .count();
            int index = random.nextInt(beside + 1);
            Project after =
                    done(project, MoveTopic.to(book, topic, new MoveTopic.Place(parent, index)));
            assertThat(after.codebook().under(parent).get(index).id()).isEqualTo(topic.id());
            for (Topic other : book.topics()) {
                if (other.equals(topic)) continue;
                assertThat(after.codebook().topic(other.id())).contains(other);
            }
        });
    }

    @Test
    void everyStepOfATopicCanBeTakenBackByItsOpposite() {
        each((project, random) -> {
            Codebook book = project.codebook();
            if (book.topics().isEmpty()) return;
            Topic topic = shuffled(book.topics(), random).getFirst();
            MoveTopic.up(book, topic)
                    .ifPresent(place -> {
                        Codebook up = done(project, MoveTopic.to(book, topic, place)).codebook();
                        Codebook back = moved(up, topic, MoveTopic.down(up, topic).orElseThrow());
                        assertThat(back.under(topic.parent()))
                                .isEqualTo(book.under(topic.parent()));
                    });
            MoveTopic.in(book, topic)
                    .ifPresent(place -> {
                        Codebook in = done(project, MoveTopic.to(book, topic, place)).codebook();
                        Topic there = in.topic(topic.id()).orElseThrow();
                        Codebook back = moved(in, there, MoveTopic.out(in, there).orElseThrow());
                        assertThat(back.under(topic.parent()))
                                .isEqualTo(book.under(topic.parent()));
                    });
        });
    }

    @Test
    void whatStandsUnderARemovedTopicMovesUp() {
        each((project, random) -> {
            Codebook book = project.codebook();
            Set<Id<Topic>> used = new HashSet<>();
            tags(project)
                    .forEach(tag -> {
                        if (tag.tag() instanceof TopicTag about) used.add(about.topic());
                    });
            book.topics().stream()
                    .filter(topic -> !used.contains(topic.id()))
                    .findAny()
                    .ifPresent(topic -> {
                        Codebook after = done(project, MoveTopic.removing(book, topic)).codebook();
                        assertThat(after.topics()).hasSize(book.topics().size() - 1);
                        for (Topic under : book.under(topic.id())) {
                            assertThat(after.topic(under.id()))
                                    .contains(under.under(topic.parent()));
                        }
                    });
        });
    }

    @Test
    void tagsOfAReshapedLayerKeepWhatTheySay() {
        each((project, random) -> {
            List<Layer> own =
                    project.codebook().layers().stream().filter(one -> !one.isBuiltIn()).toList();
            if (own.isEmpty()) return;
            Layer layer = shuffled(own, random).getFirst();
            List<Values> all =
                    List.of(
                            new Values.Open(),
                            new Values.Dates(),
                            new Values.None(),
                            new Values.Closed(List.of("no")));
            Layer now =
                    new Layer(
                            layer.id(),
                            layer.name(),
                            "",
                            layer.colour(),
                            layer.line(),
                            shuffled(all, random).getFirst());
            Project after = done(project, ReshapeLayer.of(project, now));
            assertThat(said(after)).isEqualTo(said(project));
            assertThat(after.codebook().layer(layer.id())).contains(now);
            if (now.values() instanceof Values.Open) {
                assertThat(ReshapeLayer.misfits(project, now)).isEmpty();
            }
        });
    }

    private static void each(BiConsumer<Project, Random> law) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            law.accept(new RandomEdits(seed).project(150), new Random(seed));
        }
    }

    /// The project after the edit, when it is sound and undo leads back exactly.
    private static Project done(Project project, Edit edit) {
        Change change = Editing.apply(project, edit);
        assertThat(Editing.apply(change.after(), change.inverse()).after()).isEqualTo(project);
        Codebook book = change.after().codebook();
        for (Annotation tag : tags(change.after())) {
            tag.tag().people().forEach(person -> assertThat(book.person(person)).isPresent());
            if (tag.tag() instanceof TopicTag about) {
                assertThat(book.topic(about.topic())).isPresent();
            }
        }
        return change.after();
    }

    private static Codebook moved(Codebook book, Topic topic, MoveTopic.Place place) {
        Project project = Project.named("P").withCodebook(book);
        return Editing.apply(project, MoveTopic.to(book, topic, place)).after().codebook();
    }

    private static void unchangedBut(
            Project before, Project after, java.util.function.UnaryOperator<Tag> change) {
        List<Annotation> expected =
                tags(before).stream().map(tag -> tag.pointing(change.apply(tag.tag()))).toList();
        assertThat(tags(after)).isEqualTo(expected);
    }

    private static boolean named(Project project, Id<Person> person) {
        return project.codebook().person(person).isPresent();
    }

    private static List<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<Annotation> tags(Project project) {
        return project.allWitnesses().flatMap(one -> one.annotations().stream()).toList();
    }

    private static List<Annotation> withoutThose(Project project, Set<Id<Annotation>> those) {
        return tags(project).stream().filter(tag -> !those.contains(tag.id())).toList();
    }

    private static List<String> said(Project project) {
        return tags(project).stream()
                .map(tag ->
                        switch (tag.tag()) {
                            case Tag.ValueTag words -> words.value();
                            case Tag.OwnDateTag dated -> dated.date().text();
                            case Tag other -> other.toString();
                        })
                .toList();
    }

    private static Set<Id<Annotation>> anyTags(Project project, Random random) {
        var chosen = new HashSet<Id<Annotation>>();
        for (Annotation tag : tags(project)) if (random.nextBoolean()) chosen.add(tag.id());
        return chosen;
    }

    /// One or more of all but the first.
    private static <T, I> Set<I> some(
            List<T> all, Random random, java.util.function.Function<T, I> id) {
        int count = 1 + random.nextInt(Math.min(3, all.size() - 1));
        return new LinkedHashSet<>(all.subList(1, 1 + count).stream().map(id).toList());
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
