package org.postil.ui.window.codebook;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.postil.analysis.RegisterCounts;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.edit.RegisterEdit.ChangeTopic;
import org.postil.edit.compound.MergeTopics;
import org.postil.edit.compound.MoveTopic;
import org.postil.edit.compound.MoveTopic.Place;
import org.postil.edit.compound.SplitTopic;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag.TopicTag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.ui.codebook.card.MergeCard;
import org.postil.ui.codebook.card.SplitCard;
import org.postil.ui.codebook.topics.TopicWishes.Drop;
import org.postil.ui.codebook.topics.TopicWishes.Step;
import org.postil.ui.codebook.topics.TopicsView;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// What is done with the topics that are chosen in the tree.
public final class TopicDeeds {

    private final Work work;
    private final Supplier<TopicsView> view;
    private final Drawer drawer;
    private final Passages passages;

    TopicDeeds(Work work, Supplier<TopicsView> view, Drawer drawer, Passages passages) {
        this.work = work;
        this.view = view;
        this.drawer = drawer;
        this.passages = passages;
    }

    /// A new topic, beside the one that is chosen.
    void create() {
        Topic fresh = Topic.named(Texts.text("ui.codebook.new-topic"));
        Id<Topic> beside = only().map(Topic::parent).orElse(Topic.ROOT);
        int at = only().map(book().topics()::indexOf).orElse(book().topics().size() - 1) + 1;
        work.perform(new AddTopic(at, fresh.under(beside)));
        view.get().edit(fresh.id());
    }

    void change(Topic topic) {
        if (book().topic(topic.id()).isPresent()) work.perform(new ChangeTopic(topic));
    }

    /// One step in the tree. Empty where there is nowhere to go.
    public Optional<Runnable> step(Step step) {
        return only().flatMap(topic ->
                place(topic, step).flatMap(place -> work.ifWritable(() -> move(topic, place))));
    }

    private Optional<Place> place(Topic topic, Step step) {
        return switch (step) {
            case UP -> MoveTopic.up(book(), topic);
            case DOWN -> MoveTopic.down(book(), topic);
            case IN -> MoveTopic.in(book(), topic);
            case OUT -> MoveTopic.out(book(), topic);
        };
    }

    private void move(Topic topic, Place place) {
        work.perform(MoveTopic.to(book(), topic, place));
        view.get().choose(topic.id());
    }

    /// Takes a topic to where it was dropped, or says why it can't go there.
    void drop(Drop drop) {
        if (work.isReadOnly() || drop.moved().equals(drop.target())) return;
        Id<Topic> parent =
                switch (drop.where()) {
                    case UNDER -> drop.target().id();
                    case BEFORE, BEHIND -> drop.target().parent();
                };
        Optional<Message> problem = MoveTopic.problem(book(), drop.moved(), parent);
        if (problem.isPresent()) work.say(problem.get());
        else move(drop.moved(), new Place(parent, index(drop)));
    }

    private int index(Drop drop) {
        List<Topic> beside =
                book().under(drop.target().parent()).stream()
                        .filter(one -> !one.id().equals(drop.moved().id()))
                        .toList();
        int at = beside.indexOf(drop.target());
        return switch (drop.where()) {
            case BEFORE -> at;
            case BEHIND -> at + 1;
            case UNDER -> book().under(drop.target().id()).size();
        };
    }

    /// Lists the passages of those that are chosen, with those of the topics under them.
    public Optional<Runnable> passages() {
        return chosen().map(topics ->
                () -> passages.list(entries(topics, withThoseUnder(topics)), "ui.passages.of"));
    }

    /// Removes those that are chosen, if no tag points to them; else lists the passages that do.
    /// What stands under one moves up.
    public Optional<Runnable> remove() {
        return chosen().flatMap(topics -> work.ifWritable(() -> remove(topics)));
    }

    private void remove(List<Topic> topics) {
        var used = entries(topics, ids(topics));
        if (used.used(work.project()) > 0) {
            passages.list(used, "ui.remove.used");
            return;
        }
        for (Topic topic : topics) {
            Topic now = book().topic(topic.id()).orElseThrow();
            List<Topic> under = book().under(now.id());
            work.perform(MoveTopic.removing(book(), now));
            if (!under.isEmpty()) work.say(movedUp(now, under.size()));
        }
    }

    private Message movedUp(Topic topic, int under) {
        return book().topic(topic.parent())
                .map(above -> Message.of("ui.topics.moved-up", topic.name(), under, above.name()))
                .orElseGet(() -> Message.of("ui.topics.moved-top", topic.name(), under));
    }

    /// Asks which of those that are chosen stays, and makes them one.
    public Optional<Runnable> merge() {
        return chosen().flatMap(topics -> work.ifWritable(() -> merge(topics)));
    }

    private void merge(List<Topic> topics) {
        RegisterCounts counts = RegisterCounts.of(book(), work.project().witnesses());
        var card =
                new MergeCard<>(
                        new MergeCard.Register<>(
                                topic -> MergeWords.of(topic, book(), counts.of(topic)),
                                view.get()::finding,
                                this::becoming),
                        this::mergeNow);
        card.show(
                topics.stream()
                        .sorted(
                                Comparator.comparingInt((Topic one) -> counts.of(one).own())
                                        .reversed())
                        .toList());
        drawer.open(new Drawer.Content(card, project -> title(project, topics)), work.project());
    }

    private List<MergeCard.Row> becoming(Topic stays, List<Topic> others) {
        int tags = entries(others, ids(others)).used(work.project());
        return MergeWords.becoming(book(), stays, others, tags);
    }

    private void mergeNow(Topic stays, List<Topic> others) {
        Set<Id<Topic>> ids = new LinkedHashSet<>(ids(others));
        boolean many = entries(others, ids).used(work.project()) > Passages.MANY;
        drawer.close();
        if (many) work.performLarge(project -> MergeTopics.of(project, stays.id(), ids));
        else work.perform(MergeTopics.of(work.project(), stays.id(), ids));
        view.get().choose(stays.id());
    }

    private static Optional<String> title(Project project, List<Topic> topics) {
        return project.codebook().topics().containsAll(topics)
                ? Optional.of(Texts.text("ui.merge.topics"))
                : Optional.empty();
    }

    /// Asks which passages go to a new topic.
    public Optional<Runnable> split() {
        return only().flatMap(topic -> work.ifWritable(() -> split(topic)));
    }

    private void split(Topic from) {
        passages.choose(
                entries(List.of(from), Set.of(from.id())),
                new SplitCard(
                        Texts.text("ui.split.topic"),
                        passages::go,
                        (name, tags) -> split(from.id(), name, tags)));
    }

    private void split(Id<Topic> from, String name, Set<Id<Annotation>> tags) {
        Topic old = book().topic(from).orElseThrow();
        drawer.close();
        work.perform(SplitTopic.of(work.project(), old, name, tags, work.session().stamp()));
        view.get().choose(book().topics().get(book().topics().indexOf(old) + 1).id());
    }

    private Codebook book() {
        return work.project().codebook();
    }

    private Optional<List<Topic>> chosen() {
        return Optional.of(view.get().chosen()).filter(topics -> !topics.isEmpty());
    }

    private Optional<Topic> only() {
        return chosen().filter(topics -> topics.size() == 1).map(List::getFirst);
    }

    private Set<Id<Topic>> withThoseUnder(List<Topic> topics) {
        Set<Id<Topic>> ids = new HashSet<>(ids(topics));
        for (Topic topic : book().topics()) {
            if (book().above(topic.id()).stream().anyMatch(topics::contains)) ids.add(topic.id());
        }
        return ids;
    }

    private static Set<Id<Topic>> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).collect(Collectors.toSet());
    }

    private static Passages.Entries entries(List<Topic> named, Set<Id<Topic>> ids) {
        return new Passages.Entries(
                project ->
                        named.stream()
                                .flatMap(one -> project.codebook().topic(one.id()).stream())
                                .map(Topic::name)
                                .toList(),
                tag -> tag.tag() instanceof TopicTag about && ids.contains(about.topic()));
    }
}
