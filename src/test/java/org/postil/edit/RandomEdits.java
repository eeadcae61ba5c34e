package org.postil.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.SavedSearch;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.text.Texts;

/// Makes edits of every kind that fit a project, the same for the same seed. Shared by the laws of
/// every floor.
public final class RandomEdits {

    private static final String[] DATES = {"1946-04-05", "1946~", "1946-04-04T21:00:00", "194X"};

    private final Random random;
    private final RandomExcerpts excerpts;
    private Instant clock = Instant.parse("2026-01-02T03:04:05.678Z");

    public RandomEdits(long seed) {
        random = new Random(seed);
        excerpts = new RandomExcerpts(random);
    }

    /// A project with a few documents, the first of which begins with an astral letter.
    public Project project() {
        Project project = Project.named("Random 𝔘");
        var documents = new ArrayList<Document>();
        for (int i = 0; i < 3; i++) documents.add(document("𝔘 " + text(60)));
        return project.withDocuments(documents);
    }

    /// A project after so many edits.
    public Project project(int edits) {
        Project project = project();
        for (int i = 0; i < edits; i++) {
            project = org.postil.edit.change.Editing.apply(project, edit(project)).after();
        }
        return project;
    }

    /// An edit of any kind.
    public Edit edit(Project project) {
        if (random.nextInt(40) == 0) {
            return new Edit.Together(
                    Message.of("edit.tag.many", 2), List.of(addTag(project), rename(project)));
        }
        if (random.nextInt(30) == 0) return search(project);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> replaceText(project);
            case 3, 4 -> addTag(project);
            case 5 -> changeOrRemoveTag(project);
            case 6 -> random.nextBoolean() ? decide(project) : excerpts.edit(project);
            case 7, 8 -> register(project);
            default -> library(project);
        };
    }

    private Edit search(Project project) {
        if (project.searches().isEmpty() || random.nextInt(3) == 0) {
            int at = random.nextInt(project.searches().size() + 1);
            return new SearchEdit.KeepSearch(
                    at, new SavedSearch(fresh(), "Search 𝔘 " + random.nextInt(100), "oil"));
        }
        SavedSearch one = pick(project.searches());
        return random.nextBoolean()
                ? new SearchEdit.ChangeSearch(one.withLine("oil " + random.nextInt(100)))
                : new SearchEdit.ForgetSearch(one.id());
    }

    /// A correction anywhere.
    public TextEdit.ReplaceText replaceText(Project project) {
        Witness witness = witness(project);
        Splice splice = Texts.splice(random, witness.text());
        return new TextEdit.ReplaceText(witness.id(), splice, stamp());
    }

    /// A tag anywhere, of one or two spans, or one that could be no more than an orphan.
    public Edit addTag(Project project) {
        Witness witness = witness(project);
        Anchor anchor = anchor(witness.text());
        Annotation annotation =
                new Annotation(
                        fresh(), anchor, tag(project), words(), certainty(), stamp(), stamp());
        return TagEdit.AddAnnotations.one(witness.id(), annotation);
    }

    public Stamp stamp() {
        clock = clock.plus(Duration.ofMillis(random.nextInt(900)));
        return new Stamp("𝔘na", clock);
    }

    private Edit changeOrRemoveTag(Project project) {
        Witness witness = witness(project);
        if (witness.annotations().isEmpty()) return addTag(project);
        Annotation one = pick(witness.annotations());
        if (random.nextBoolean()) {
            return new TagEdit.RemoveAnnotations(witness.id(), List.of(one.id()));
        }
        Annotation changed =
                switch (random.nextInt(4)) {
                    case 0 -> one.saying(tag(project), stamp());
                    case 1 -> one.withNote(words(), stamp());
                    case 2 -> one.withCertainty(certainty(), stamp());
                    default -> one.placedAt(anchor(witness.text()), stamp());
                };
        return TagEdit.ChangeAnnotations.one(witness.id(), changed);
    }

    private Edit decide(Project project) {
        Witness witness = witness(project);
        Anchor anchor = anchor(witness.text());
        return switch (random.nextInt(6)) {
            case 0 ->
                    witness.setAside().isEmpty()
                            ? putAside(witness, anchor)
                            : new DecisionEdit.TakeBack(
                                    witness.id(), List.of(pick(witness.setAside()).id()));
            case 1 -> putAside(witness, anchor);
            case 2 ->
                    new DecisionEdit.Reject(
                            witness.id(),
                            List.of(
                                    new Rejection(
                                            fresh(),
                                            anchor,
                                            LayerId.DATE,
                                            anchor.quote(witness.text()),
                                            "1946",
                                            "year-alone")));
            case 3 ->
                    new DecisionEdit.Judge(
                            witness.id(),
                            List.of(
                                    new Judgement(
                                            fresh(),
                                            anchor,
                                            witness.id().value(),
                                            "1947",
                                            "number",
                                            random.nextBoolean(),
                                            any(Judgement.Status.values()),
                                            "A note")));
            case 4 ->
                    witness.judgements().isEmpty()
                            ? putAside(witness, anchor)
                            : new DecisionEdit.Withdraw(
                                    witness.id(), List.of(pick(witness.judgements()).id()));
            default ->
                    witness.rejections().isEmpty()
                            ? putAside(witness, anchor)
                            : new DecisionEdit.Reconsider(
                                    witness.id(), List.of(pick(witness.rejections()).id()));
        };
    }

    private Edit putAside(Witness witness, Anchor anchor) {
        SetAside.Kind kind = any(SetAside.Kind.values());
        return new DecisionEdit.PutAside(
                witness.id(), List.of(new SetAside(fresh(), anchor, kind)));
    }

    private Edit register(Project project) {
        var book = project.codebook();
        return switch (random.nextInt(8)) {
            case 0, 1 -> addPerson(project);
            case 6 -> new RegisterEdit.OrderTopics(shuffled(book.topics(), Topic::id));
            case 7 -> new RegisterEdit.OrderLayers(shuffled(book.layers(), Layer::id));
            case 2 ->
                    book.people().isEmpty()
                            ? addPerson(project)
                            : new RegisterEdit.ChangePerson(
                                    pick(book.people())
                                            .renamed(name())
                                            .withAliases(List.of(name(), name()))
                                            .withRole(words()));
            case 3 -> {
                var parents = new ArrayList<>(book.topics().stream().map(Topic::id).toList());
                parents.add(Topic.ROOT);
                int at = random.nextInt(book.topics().size() + 1);
                yield new RegisterEdit.AddTopic(
                        at, new Topic(fresh(), name(), pick(parents), words(), List.of(name())));
            }
            case 4 ->
                    book.topics().isEmpty()
                            ? addPerson(project)
                            : new RegisterEdit.ChangeTopic(pick(book.topics()).renamed(name()));
            default -> layer(project);
        };
    }

    private Edit addPerson(Project project) {
        var ids = new TreeMap<String, String>();
        if (random.nextBoolean()) ids.put("wikidata", "Q" + random.nextInt(1000));
        return new RegisterEdit.AddPerson(
                random.nextInt(project.codebook().people().size() + 1),
                new Person(fresh(), name(), List.of(name()), words(), "1878–1953", ids));
    }

    private Edit layer(Project project) {
        List<Layer> own =
                project.codebook().layers().stream().filter(one -> !one.isBuiltIn()).toList();
        if (own.size() > 3) return new RegisterEdit.ChangeLayer(recoloured(pick(own)));
        Layer.Values values =
                switch (random.nextInt(3)) {
                    case 0 -> new Layer.Values.Open();
                    case 1 -> new Layer.Values.Dates();
                    default -> new Layer.Values.Closed(List.of("yes", "no"));
                };
        return new RegisterEdit.AddLayer(
                project.codebook().layers().size(),
                new Layer(
                        new LayerId("own-" + random.nextInt(Integer.MAX_VALUE)),
                        name(),
                        "Q",
                        "#AABBCC",
                        Layer.LineStyle.DASHED,
                        values));
    }

    private Layer recoloured(Layer layer) {
        return new Layer(layer.id(), name(), "", "#112233", Layer.LineStyle.DOTTED, layer.values());
    }

    private Edit library(Project project) {
        Document document = pick(project.allDocuments());
        return switch (random.nextInt(18)) {
            case 0 ->
                    project.allDocuments().size() > 8
                            ? rename(project)
                            : new LibraryEdit.AddDocument(document("𝔘 " + text(40)), List.of());
            case 1 ->
                    document.allWitnesses().size() > 3
                            ? rename(project)
                            : new LibraryEdit.AddWitness(
                                    document.id(), newWitness(text(40)), List.of());
            case 2 -> new LibraryEdit.BinDocument(document.id(), random.nextInt(3) == 0);
            case 3 ->
                    new LibraryEdit.DescribeDocument(
                            document.id(),
                            document.metadata()
                                    .with(Field.DATE, any(DATES))
                                    .with(Field.FROM, words()));
            case 4 ->
                    new LibraryEdit.DescribeWitness(
                            document.main(),
                            document.mainWitness().metadata().with(Field.RIGHTS, words()));
            case 5 -> new LibraryEdit.MarkDocument(document.id(), any(Document.State.values()));
            case 6 -> new LibraryEdit.WriteDocumentMemo(document.id(), words());
            case 7 -> new LibraryEdit.WriteProjectMemo(words());
            case 8 -> new LibraryEdit.RenameProject(name());
            case 9 ->
                    new LibraryEdit.OrderDocuments(shuffled(project.allDocuments(), Document::id));
            case 10 ->
                    new LibraryEdit.ChooseMain(document.id(), pick(document.allWitnesses()).id());
            case 11 -> new LibraryEdit.RenameWitness(document.main(), "B" + random.nextInt(9));
            case 12, 13 -> arrange(project, document, pick(project.allDocuments()));
            default -> rename(project);
        };
    }

    private Edit arrange(Project project, Document from, Document into) {
        if (!from.id().equals(into.id())) {
            var order = new ArrayList<Id<Witness>>();
            into.allWitnesses().forEach(one -> order.add(one.id()));
            order.addAll(random.nextInt(order.size() + 1), List.of(from.main()));
            return new LibraryEdit.JoinDocuments(from.id(), into.id(), order);
        }
        Witness leaving = pick(from.allWitnesses());
        if (leaving.id().equals(from.main())) return rename(project);
        Cover cover =
                new Cover(
                        fresh(),
                        name(),
                        from.metadata(),
                        Document.State.BEGUN,
                        words(),
                        leaving.id(),
                        random.nextBoolean());
        int at = random.nextInt(project.allDocuments().size() + 1);
        return new LibraryEdit.PartDocument(from.id(), cover, List.of(leaving.id()), at);
    }

    private Edit rename(Project project) {
        return new LibraryEdit.RenameDocument(pick(project.allDocuments()).id(), name());
    }

    private Document document(String text) {
        Witness witness = newWitness(text);
        return new Document(
                fresh(),
                name(),
                Metadata.NONE,
                Document.State.NEW,
                "",
                witness.id(),
                List.of(witness),
                false);
    }

    private Witness newWitness(String text) {
        Witness plain = Witness.of("A", text);
        return new Witness(
                fresh(),
                "A",
                Metadata.NONE,
                plain.transcription(),
                plain.marks(),
                List.of(),
                List.of(),
                false);
    }

    private Tag tag(Project project) {
        var book = project.codebook();
        List<Layer> own = book.layers().stream().filter(one -> !one.isBuiltIn()).toList();
        List<Supplier<Tag>> choices = new ArrayList<>();
        choices.add(Tag.NoteTag::new);
        choices.add(() ->
                new Tag.DateTag(
                        Edtf.parse(any(DATES)),
                        any(Tag.Aspect.values()),
                        random.nextBoolean() ? "" : "Moscow Time"));
        if (!book.people().isEmpty()) {
            choices.add(() -> new Tag.PersonTag(pick(book.people()).id()));
            choices.add(() ->
                    new Tag.SpeakerTag(
                            pick(book.people()).id(),
                            any(Tag.Mode.values()),
                            random.nextBoolean() ? List.of() : List.of(pick(book.people()).id())));
        }
        if (!book.topics().isEmpty()) {
            choices.add(() -> new Tag.TopicTag(pick(book.topics()).id()));
        }
        if (!own.isEmpty()) choices.add(() -> ownTag(pick(own)));
        return pick(choices).get();
    }

    private static Tag ownTag(Layer layer) {
        return layer.values() instanceof Layer.Values.Dates
                ? new Tag.OwnDateTag(layer.id(), Edtf.parse("1949"))
                : new Tag.ValueTag(layer.id(), "yes");
    }

    private Anchor anchor(String text) {
        Span one = Texts.span(random, text);
        Span two = Texts.span(random, text);
        Span first = one.compareTo(two) <= 0 ? one : two;
        Span last = one.compareTo(two) <= 0 ? two : one;
        if (first.isEmpty()) return new Anchor.Orphan(first.start(), "once here 𝔘");
        if (last.isEmpty() || last.start() <= first.end()) {
            return new Anchor.Passage(List.of(first));
        }
        return new Anchor.Passage(List.of(first, last));
    }

    private Witness witness(Project project) {
        return pick(pick(project.allDocuments()).allWitnesses());
    }

    private Certainty certainty() {
        return any(Certainty.values());
    }

    private String text(int pieces) {
        return Texts.random(random, pieces);
    }

    private String words() {
        return text(6).strip();
    }

    private String name() {
        return "N" + text(3).strip();
    }

    private <T> Id<T> fresh() {
        return new Id<>(new UUID(random.nextLong(), random.nextLong()));
    }

    private <T, I> List<I> shuffled(List<T> all, Function<T, I> id) {
        var ids = new ArrayList<>(all.stream().map(id).toList());
        Collections.shuffle(ids, random);
        return ids;
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
