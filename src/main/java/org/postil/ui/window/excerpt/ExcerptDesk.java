package org.postil.ui.window.excerpt;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.postil.edit.Edit;
import org.postil.edit.excerpt.Excerpting;
import org.postil.edit.excerpt.Excerpting.Words;
import org.postil.excerpt.glossary.Glossary;
import org.postil.excerpt.setting.Edition;
import org.postil.format.handout.HandoutFile;
import org.postil.message.Brief;
import org.postil.message.Message;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Held;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Alteration;
import org.postil.model.id.Id;
import org.postil.ui.excerpt.ExcerptPanel;
import org.postil.ui.excerpt.ExcerptWishes;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.frame.SidePanel;
import org.postil.ui.window.project.Work;

/// What is done with the current excerpt.
public final class ExcerptDesk {

    public static final String PANEL = "excerpt";

    private static final int LINES = 3;

    private final Work work;
    private final Panes panes;
    private final Drawer drawer;
    private final Printing printing;
    private final ReadingCopies copies;
    private final ExcerptPanel panel;
    private Optional<Id<Excerpt>> chosen = Optional.empty();

    public ExcerptDesk(Work work, Panes panes, Drawer drawer, Dialogs dialogs) {
        this.work = work;
        this.panes = panes;
        this.drawer = drawer;
        printing = new Printing(work, dialogs);
        copies = new ReadingCopies(work, panes, drawer, printing);
        panel =
                new ExcerptPanel(
                        new ExcerptWishes(
                                this::make,
                                this::choose,
                                this::does,
                                this::reveal,
                                this::print,
                                this::printOnPaper,
                                this::seePages),
                        work.isReadOnly());
    }

    /// Its panel at the right of the window, before these.
    public List<SidePanel> with(List<SidePanel> others) {
        var own =
                new SidePanel(
                        PANEL,
                        Feather.SCISSORS,
                        panel,
                        sight -> panel.show(sight.project(), current()));
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    /// Takes over what was half typed in the panel, after what this takes over.
    public Runnable committing(Runnable others) {
        return () -> {
            others.run();
            panel.commit();
        };
    }

    public ExcerptPanel panel() {
        return panel;
    }

    /// The one that was chosen, or else the last.
    public Optional<Excerpt> current() {
        List<Excerpt> all = work.project().excerpts();
        return chosen.flatMap(work.project()::excerpt)
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    /// A new excerpt, with the focus in its title.
    public void make() {
        Excerpt made = Excerpt.named(freeTitle());
        chosen = Optional.of(made.id());
        work.perform(Excerpting.make(work.project(), made));
        panel.focusTitle();
    }

    /// Adds the selected words to the current excerpt, which is made where there is none.
    public Optional<Runnable> add() {
        return selected().flatMap(here -> work.ifWritable(() -> add(here)));
    }

    private void add(Here here) {
        if (current().isPresent()) {
            does(excerpting -> excerpting.add(here.witness().id(), here.words()));
            return;
        }
        Excerpt made = Excerpt.named(freeTitle());
        chosen = Optional.of(made.id());
        var words = new Words(here.witness().id(), here.words());
        Message label = Message.of("edit.excerpt.add", Brief.of(here.quote()));
        work.perform(Excerpting.make(work.project(), made, List.of(words), label));
    }

    /// Adds these words to the current excerpt, in one step; it is made where there is none.
    public void addAll(List<Words> words) {
        if (words.isEmpty() || work.isReadOnly()) return;
        if (current().isPresent()) {
            does(excerpting -> excerpting.addAll(words));
            return;
        }
        Excerpt made = Excerpt.named(freeTitle());
        chosen = Optional.of(made.id());
        work.perform(Excerpting.make(work.project(), made, words));
    }

    /// Leaves the selected words of a passage out.
    public Optional<Runnable> cut() {
        return inPassage((here, passage) -> alter(here, passage, Alteration.Cut::new));
    }

    /// Asks what the selected words of a passage mean; what they meant before is proposed.
    public Optional<Runnable> gloss() {
        return inPassage((here, passage) ->
                panel.propose(
                        Texts.text("ui.excerpt.ask.gloss", Brief.of(here.quote())),
                        new Glossary(work.project()).meaning(here.quote()).orElse(""),
                        typed -> alter(here, passage, hold -> new Alteration.Gloss(hold, typed))));
    }

    /// Asks what to put, in brackets, behind the selected words.
    public Optional<Runnable> insert() {
        return asking("insert", words -> hold -> new Alteration.Insertion(hold, words, true));
    }

    /// Asks what the selected slip should read.
    public Optional<Runnable> correct() {
        return asking("correct", words -> hold -> new Alteration.Slip(hold, words, false));
    }

    /// The same without brackets: the sheet says how many there are.
    public Optional<Runnable> correctSilently() {
        return asking("correct", words -> hold -> new Alteration.Slip(hold, words, true));
    }

    /// Asks for a question about the selected words, or about the whole.
    public Optional<Runnable> question() {
        if (current().isEmpty()) return Optional.empty();
        return work.ifWritable(
                () -> panel.ask(Texts.text("ui.excerpt.ask.question"), this::askClass));
    }

    private void askClass(String typed) {
        Optional<Here> about = selected();
        panel.askFurther(
                Texts.text("ui.excerpt.ask.answer"),
                answer -> ask(new Question(typed, LINES, answer, List.of()), about));
    }

    private void ask(Question question, Optional<Here> about) {
        if (about.isEmpty()) does(excerpting -> excerpting.ask(question));
        about.ifPresent(here ->
                does(excerpting -> excerpting.ask(question, here.witness().id(), here.words())));
    }

    /// What one does with a row of the panel; not while no excerpt is there.
    public Optional<Runnable> removal() {
        return panel.removal().flatMap(work::ifWritable);
    }

    public Optional<Runnable> moving(int by) {
        return panel.moving(by).flatMap(work::ifWritable);
    }

    public Optional<Runnable> removeAll() {
        return current().flatMap(one -> work.ifWritable(() -> does(Excerpting::removeAll)));
    }

    /// Writes the current excerpt into a file that is asked for.
    public Optional<Runnable> printing(HandoutFile format) {
        return current().map(_ -> () -> print(format, panel.edition()));
    }

    private void print(HandoutFile format, Edition edition) {
        panel.commit();
        current().ifPresent(excerpt -> printing.print(excerpt, format, edition));
    }

    /// Prints the current excerpt on a printer that is asked for.
    public Optional<Runnable> printingOnPaper() {
        return current().map(_ -> () -> printOnPaper(panel.edition()));
    }

    private void printOnPaper(Edition edition) {
        panel.commit();
        current().ifPresent(excerpt -> printing.printOnPaper(excerpt, edition));
    }

    /// What is done with a copy of the whole version at hand.
    public List<Command> copies() {
        return copies.commands(current());
    }

    /// Lets the pages be seen as they are printed, below the texts.
    public Optional<Runnable> pages() {
        return current().map(_ -> this::seePages);
    }

    private void seePages() {
        drawer.open(
                new Drawer.Content(
                        panel.pages(),
                        now -> {
                            panel.show(now, current());
                            return current()
                                    .map(one -> Texts.text("ui.excerpt.pages", one.title()));
                        }),
                work.project());
    }

    private void choose(Id<Excerpt> one) {
        chosen = Optional.of(one);
        drawer.show(work.project());
        panel.show(work.project(), current());
    }

    private void does(Function<Excerpting, Edit> edit) {
        work.settle();
        current()
                .filter(_ -> !work.isReadOnly())
                .ifPresent(one -> {
                    chosen = Optional.of(one.id());
                    work.perform(edit.apply(new Excerpting(work.project(), one.id())));
                });
    }

    private void reveal(Held held) {
        work.project()
                .witness(held.witness())
                .flatMap(witness -> Here.span(witness, held.hold()))
                .ifPresent(span -> panes.show(held.witness(), span));
    }

    private Optional<Runnable> asking(
            String what, Function<String, Function<Id<Hold>, Alteration>> making) {
        return inPassage((here, passage) ->
                panel.ask(
                        Texts.text("ui.excerpt.ask." + what, Brief.of(here.quote())),
                        typed -> alter(here, passage, making.apply(typed))));
    }

    private void alter(Here here, Passage passage, Function<Id<Hold>, Alteration> alteration) {
        does(excerpting -> excerpting.alter(passage.hold(), here.words(), alteration));
    }

    /// Something with the selected words that lie in a passage of the current excerpt.
    private Optional<Runnable> inPassage(BiConsumer<Here, Passage> deed) {
        return selected()
                .flatMap(here ->
                        current()
                                .flatMap(here::passage)
                                .flatMap(found -> work.ifWritable(() -> deed.accept(here, found))));
    }

    Optional<Here> selected() {
        return Here.in(panes);
    }

    private String freeTitle() {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> Texts.text("ui.excerpt.untitled", i))
                .filter(title ->
                        work.project().excerpts().stream()
                                .noneMatch(one -> one.title().equals(title)))
                .findFirst()
                .orElseThrow();
    }
}
