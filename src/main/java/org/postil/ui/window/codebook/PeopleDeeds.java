package org.postil.ui.window.codebook;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.postil.analysis.RegisterCounts;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.RegisterEdit.ChangePerson;
import org.postil.edit.RegisterEdit.RemovePerson;
import org.postil.edit.compound.MergePeople;
import org.postil.edit.compound.SplitPerson;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.ui.codebook.card.MergeCard;
import org.postil.ui.codebook.card.SplitCard;
import org.postil.ui.codebook.people.PeopleView;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// What is done with the people who are chosen in the register.
public final class PeopleDeeds {

    private final Work work;
    private final Supplier<PeopleView> view;
    private final Drawer drawer;
    private final Passages passages;

    PeopleDeeds(Work work, Supplier<PeopleView> view, Drawer drawer, Passages passages) {
        this.work = work;
        this.view = view;
        this.drawer = drawer;
        this.passages = passages;
    }

    void create(String name) {
        Person fresh = Person.named(name.isBlank() ? Texts.text("ui.codebook.new-person") : name);
        work.perform(new AddPerson(work.project().codebook().people().size(), fresh));
        view.get().edit(fresh.id());
    }

    void change(Person person) {
        if (work.project().codebook().person(person.id()).isPresent()) {
            work.perform(new ChangePerson(person));
        }
    }

    /// Lists the passages in which those who are chosen speak, are named or are spoken to.
    public Optional<Runnable> passages() {
        return chosen().map(people -> () -> passages.list(entries(people), "ui.passages.of"));
    }

    /// Removes those who are chosen, if no tag points to them; else lists the passages that do.
    public Optional<Runnable> remove() {
        return chosen().flatMap(people -> work.ifWritable(() -> remove(people)));
    }

    private void remove(List<Person> people) {
        if (entries(people).used(work.project()) > 0) {
            passages.list(entries(people), "ui.remove.used");
            return;
        }
        List<Edit> edits = people.stream().<Edit>map(one -> new RemovePerson(one.id())).toList();
        work.perform(
                edits.size() == 1
                        ? edits.getFirst()
                        : new Edit.Together(Message.of("edit.remove-people", edits.size()), edits));
    }

    /// Asks who of those who are chosen stays, and makes them one.
    public Optional<Runnable> merge() {
        return chosen().flatMap(people -> work.ifWritable(() -> merge(people)));
    }

    private void merge(List<Person> people) {
        RegisterCounts counts =
                RegisterCounts.of(work.project().codebook(), work.project().witnesses());
        var card =
                new MergeCard<>(
                        new MergeCard.Register<>(
                                person -> MergeWords.of(person, counts.of(person)),
                                view.get()::finding,
                                this::becoming),
                        this::mergeNow);
        card.show(
                people.stream()
                        .sorted(
                                Comparator.comparingInt((Person one) -> counts.of(one).all())
                                        .reversed())
                        .toList());
        drawer.open(new Drawer.Content(card, project -> title(project, people)), work.project());
    }

    private List<MergeCard.Row> becoming(Person stays, List<Person> others) {
        return MergeWords.becoming(stays, others, entries(others).used(work.project()));
    }

    private void mergeNow(Person stays, List<Person> others) {
        Set<Id<Person>> ids = new LinkedHashSet<>(others.stream().map(Person::id).toList());
        boolean many = entries(others).used(work.project()) > Passages.MANY;
        drawer.close();
        if (many) work.performLarge(project -> MergePeople.of(project, stays.id(), ids));
        else work.perform(MergePeople.of(work.project(), stays.id(), ids));
        view.get().choose(stays.id());
    }

    private static Optional<String> title(Project project, List<Person> people) {
        return project.codebook().people().containsAll(people)
                ? Optional.of(Texts.text("ui.merge.people"))
                : Optional.empty();
    }

    /// Asks which passages go to a new person.
    public Optional<Runnable> split() {
        return chosen().filter(people -> people.size() == 1)
                .flatMap(people -> work.ifWritable(() -> split(people.getFirst())));
    }

    private void split(Person from) {
        passages.choose(
                entries(List.of(from)),
                new SplitCard(
                        Texts.text("ui.split.person"),
                        passages::go,
                        (name, tags) -> split(from.id(), name, tags)));
    }

    private void split(Id<Person> from, String name, Set<Id<Annotation>> tags) {
        Person fresh = Person.named(name);
        drawer.close();
        work.perform(SplitPerson.of(work.project(), from, fresh, tags, work.session().stamp()));
        view.get().choose(fresh.id());
    }

    private Optional<List<Person>> chosen() {
        return Optional.of(view.get().chosen()).filter(people -> !people.isEmpty());
    }

    private static Passages.Entries entries(List<Person> people) {
        Set<Id<Person>> ids = people.stream().map(Person::id).collect(Collectors.toSet());
        return new Passages.Entries(
                project ->
                        project.codebook().people().stream()
                                .filter(one -> ids.contains(one.id()))
                                .map(Person::name)
                                .toList(),
                tag -> tag.tag().people().stream().anyMatch(ids::contains));
    }
}
