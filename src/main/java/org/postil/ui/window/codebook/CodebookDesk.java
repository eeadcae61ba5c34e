package org.postil.ui.window.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.postil.edit.Edit;
import org.postil.edit.adoption.Adoption;
import org.postil.message.Message;
import org.postil.model.codebook.Codebook;
import org.postil.ui.codebook.CodebookPanel;
import org.postil.ui.codebook.CodebookPanel.Part;
import org.postil.ui.codebook.card.AdoptCard;
import org.postil.ui.codebook.layers.LayerWishes;
import org.postil.ui.codebook.people.PeopleWishes;
import org.postil.ui.codebook.topics.TopicWishes;
import org.postil.ui.codebook.topics.TopicWishes.Step;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.frame.SidePanel;
import org.postil.ui.window.project.Work;
import org.postil.ui.window.tagging.TagSteps;

/// People and topics at work: the panel, what is done with what is chosen in it, and codebooks that
/// come in.
public final class CodebookDesk {

    public static final String PANEL = "codebook";

    private final Work work;
    private final Drawer drawer;
    private final PeopleDeeds people;
    private final TopicDeeds topics;
    private final LayerDeeds layers;
    private final CodebookPanel panel;

    public CodebookDesk(Work work, Panes panes, TagSteps steps, Drawer drawer) {
        this.work = work;
        this.drawer = drawer;
        var passages = new Passages(work, panes, steps, drawer);
        people = new PeopleDeeds(work, () -> panel().people(), drawer, passages);
        topics = new TopicDeeds(work, () -> panel().topics(), drawer, passages);
        layers = new LayerDeeds(work, () -> panel().layers(), passages);
        panel = new CodebookPanel(peopleWishes(), topicWishes(), layerWishes(), work.isReadOnly());
    }

    /// Its panel at the right of the window, and then these.
    public List<SidePanel> with(List<SidePanel> others) {
        var own = new SidePanel(PANEL, Feather.USERS, panel, sight -> panel.show(sight.project()));
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    /// Takes over what was half typed in the panel, after what this takes over.
    public Runnable committing(Runnable others) {
        return () -> {
            others.run();
            panel.commit();
        };
    }

    public CodebookPanel panel() {
        return panel;
    }

    /// Lists the passages of what is chosen in the part that is seen.
    public Optional<Runnable> passages() {
        return chosen(people::passages, topics::passages, layers::passages);
    }

    /// Asks which of what is chosen stays, and makes it one.
    public Optional<Runnable> merge() {
        return chosen(people::merge, topics::merge, Optional::empty);
    }

    /// Asks which passages go to a new entry.
    public Optional<Runnable> split() {
        return chosen(people::split, topics::split, Optional::empty);
    }

    /// Removes what is chosen, if no tag points to it.
    public Optional<Runnable> remove() {
        return chosen(people::remove, topics::remove, layers::remove);
    }

    /// One step in the tree of topics, or in the order of the kinds of tag.
    public Optional<Runnable> step(Step step) {
        return chosen(
                Optional::empty,
                () -> topics.step(step),
                () ->
                        switch (step) {
                            case UP -> layers.move(-1);
                            case DOWN -> layers.move(1);
                            case IN, OUT -> Optional.empty();
                        });
    }

    private Optional<Runnable> chosen(
            Supplier<Optional<Runnable>> person,
            Supplier<Optional<Runnable>> topic,
            Supplier<Optional<Runnable>> layer) {
        return committed(
                switch (panel.part()) {
                    case PEOPLE -> person;
                    case TOPICS -> topic;
                    case LAYERS -> layer;
                });
    }

    /// The same deed on the register as it is once all that was half typed is taken over.
    private Optional<Runnable> committed(Supplier<Optional<Runnable>> deed) {
        return deed.get().map(_ -> () -> runCommitted(deed));
    }

    private void runCommitted(Supplier<Optional<Runnable>> deed) {
        panel.commit();
        deed.get().ifPresent(Runnable::run);
    }

    /// Begins a new entry of one part; a kind of tag is asked for its name first.
    public Optional<Runnable> create(Part part) {
        return work.ifWritable(() -> {
            panel.see(part);
            switch (part) {
                case PEOPLE -> people.create("");
                case TOPICS -> topics.create();
                case LAYERS -> panel.layers().askName();
            }
        });
    }

    /// Lists phrases of the documents that may become topics.
    public Optional<Runnable> proposeTopics() {
        return work.ifWritable(new ProposingTopics(work, drawer)::open);
    }

    /// Shows what another project's codebook would bring, and asks what of it to take over.
    public void bringIn(Codebook theirs) {
        Adoption adoption = Adoption.of(work.project().codebook(), theirs);
        if (adoption.edit(_ -> true).isEmpty()) {
            work.say(Message.of("ui.adopt.nothing"));
            return;
        }
        Supplier<Boolean> current = () -> work.project().codebook().equals(adoption.mine());
        var card =
                new AdoptCard(
                        adoption,
                        taken -> {
                            drawer.close();
                            if (current.get()) adoption.edit(taken).ifPresent(this::takeIn);
                        });
        drawer.open(
                new Drawer.Content(
                        card,
                        _ ->
                                current.get()
                                        ? Optional.of(Texts.text("ui.adopt.title"))
                                        : Optional.empty()),
                work.project());
    }

    /// A register may have thousands of entries.
    private void takeIn(Edit edit) {
        work.performLarge(_ -> edit);
    }

    private PeopleWishes peopleWishes() {
        return new PeopleWishes(
                people::create,
                people::change,
                () -> runCommitted(people::passages),
                () -> runCommitted(people::merge),
                () -> runCommitted(people::split),
                () -> runCommitted(people::remove));
    }

    private TopicWishes topicWishes() {
        return new TopicWishes(
                topics::create,
                topics::change,
                step -> runCommitted(() -> topics.step(step)),
                topics::drop,
                () -> runCommitted(topics::passages),
                () -> runCommitted(topics::merge),
                () -> runCommitted(topics::split),
                () -> runCommitted(topics::remove));
    }

    private LayerWishes layerWishes() {
        return new LayerWishes(
                layers::create,
                layers::change,
                by -> runCommitted(() -> layers.move(by)),
                () -> runCommitted(layers::passages),
                () -> runCommitted(layers::remove),
                layers::misfits);
    }
}
