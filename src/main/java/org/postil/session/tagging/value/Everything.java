package org.postil.session.tagging.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.session.tagging.register.NameForms;
import org.postil.text.Folded;
import org.postil.text.Span;

/// All that can be said at a place of a text, whatever the kind of tag: people, topics, dates, the
/// values of the reader's own layers, notes.
public record Everything(List<Kind> kinds) implements Offers<Pick> {

    /// Ranks behind all that only fits: what is new, and words that are taken as they are typed.
    private static final int AS_TYPED = Folded.NO_FIT + 1;

    /// A kind of tag, and what it could say of the words that it would take.
    public record Kind(Layer layer, Occasion occasion, Values values) {

        static Kind of(Layer layer, Occasion occasion) {
            return new Kind(layer, occasion, Values.of(layer, occasion));
        }
    }

    public Everything {
        kinds = List.copyOf(kinds);
    }

    /// On these words.
    public static Everything on(Occasion occasion) {
        return new Everything(
                occasion.project().codebook().layers().stream()
                        .map(layer -> Kind.of(layer, occasion))
                        .toList());
    }

    /// At a caret, each kind on what it would take there; those that would take nothing are left
    /// out.
    public static Everything at(Project project, Witness witness, int caret) {
        var kinds = new ArrayList<Kind>();
        for (Layer layer : project.codebook().layers()) {
            Span words = UnderCaret.of(project, layer, witness, caret).words();
            if (words.isEmpty()) continue;
            kinds.add(Kind.of(layer, new Occasion(project, witness, words)));
        }
        return new Everything(kinds);
    }

    /// The kind of a layer.
    public Kind kind(Layer layer) {
        return kinds.stream()
                .filter(kind -> kind.layer.id().equals(layer.id()))
                .findFirst()
                .orElseThrow();
    }

    /// The likeliest of each kind, then the next of each.
    @Override
    public List<Pick> initially() {
        List<List<Choice>> offered = kinds.stream().map(kind -> kind.values.initially()).toList();
        int longest = offered.stream().mapToInt(List::size).max().orElse(0);
        var picks = new ArrayList<Pick>();
        for (int i = 0; i < longest; i++) {
            for (int k = 0; k < kinds.size(); k++) {
                if (i >= offered.get(k).size()) continue;
                picks.add(new Pick(kinds.get(k).layer, offered.get(k).get(i)));
            }
        }
        return picks;
    }

    @Override
    public List<Pick> matching(String typed) {
        record Ranked(Pick pick, int rank) {}
        var ranked = new ArrayList<Ranked>();
        for (Kind kind : kinds) {
            for (Choice choice : kind.values.matching(typed)) {
                ranked.add(
                        new Ranked(new Pick(kind.layer, choice), rank(kind.layer, choice, typed)));
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank));
        return ranked.stream().map(Ranked::pick).toList();
    }

    @Override
    public Optional<Message> problem(String typed) {
        return typed.isBlank()
                ? Optional.of(Message.of("ui.value.everything.empty"))
                : Optional.of(Message.of("ui.value.everything.nothing", typed.strip()));
    }

    private static int rank(Layer layer, Choice choice, String typed) {
        Folded part = Folded.of(typed);
        boolean free = !(layer.values() instanceof Layer.Values.Closed);
        return switch (choice) {
            case Choice.KnownPerson known -> best(known.person(), part);
            case Choice.KnownTopic known -> part.fit(Folded.of(known.topic().name()));
            case Choice.When _ -> 0;
            case Choice.NewPerson _, Choice.NewTopic _ -> AS_TYPED;
            case Choice.Words words ->
                    free && words.text().equals(typed.strip())
                            ? AS_TYPED
                            : part.fit(Folded.of(words.text()));
        };
    }

    private static int best(Person person, Folded part) {
        return NameForms.inFull(person)
                .mapToInt(name -> part.fit(Folded.of(name)))
                .min()
                .orElse(Folded.NO_FIT);
    }
}
