package org.postil.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Naming;
import org.postil.cli.naming.Passages;
import org.postil.edit.Edit;
import org.postil.edit.change.Editing;
import org.postil.edit.excerpt.Excerpting;
import org.postil.excerpt.glossary.Glossary;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Headings;
import org.postil.model.id.Id;
import org.postil.session.Session;
import org.postil.text.Anchor;
import org.postil.text.Span;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What `postil excerpt` does to an excerpt before it is written: each an edit that can be undone.
/// Words are looked for in the passages of the excerpt.
final class ExcerptOrders {

    private static final Pattern PLACE =
            Pattern.compile("(?<document>.+):(?<start>\\d+)-(?<end>\\d+)");
    private static final Pattern PAIR =
            Pattern.compile("(?<words>[^=]+)=(?<said>.+)", Pattern.DOTALL);

    @Option(names = "--new", description = "Makes the excerpt.")
    boolean make;

    @Option(
            names = "--add",
            paramLabel = "DOCUMENT:START-END",
            description = "Adds a passage of a document, by offsets.")
    List<String> add = List.of();

    @Option(names = "--siglum", description = "Of which version --add takes passages.")
    String siglum = "";

    @Option(names = "--cut", paramLabel = "WORDS", description = "Leaves words of a passage out.")
    List<String> cut = List.of();

    @Option(
            names = "--gloss",
            paramLabel = "WORDS[=MEANING]",
            description = "Explains words; left out, the meaning is what the project knows.")
    List<String> gloss = List.of();

    @Option(
            names = "--insert",
            paramLabel = "WORDS=INSERTED",
            description = "Puts words of yours, in brackets, behind words of a passage.")
    List<String> insert = List.of();

    @Option(
            names = "--correct",
            paramLabel = "SLIP=RIGHT",
            description = "Puts a slip right, in brackets.")
    List<String> correct = List.of();

    @Option(names = "--silently", description = "With --correct: without brackets, but counted.")
    boolean silently;

    @Option(
            names = "--ask",
            paramLabel = "QUESTION[=ANSWER]",
            description = "Asks a question; the answer is for the key.")
    List<String> ask = List.of();

    @Option(names = "--about", paramLabel = "WORDS", description = "About which words --ask asks.")
    List<String> about = List.of();

    @Option(names = "--lines", description = "How many lines --ask leaves for an answer; 3.")
    int lines = 3;

    @Option(names = "--headnote", description = "What the class must know before it reads.")
    @Nullable String headnote;

    @Option(names = "--level", description = "For whom the sheet is.")
    @Nullable String level;

    @Option(names = "--time", description = "How long it takes.")
    @Nullable String time;

    @Option(names = "--licence", description = "How the sheet may be passed on.")
    @Nullable String licence;

    @Mixin StyleOrders style = new StyleOrders();

    private final List<Edit> edits = new ArrayList<>();
    private Project now = Project.named("-");

    boolean areAny() {
        boolean words =
                !(cut.isEmpty() && gloss.isEmpty() && insert.isEmpty() && correct.isEmpty());
        boolean heads = headnote != null || level != null || time != null || licence != null;
        return make || !add.isEmpty() || !ask.isEmpty() || words || heads || style.areAny();
    }

    /// All of it, or, refused, nothing.
    void perform(Session session, String name) throws Refused {
        now = session.project();
        order(name);
        if (!edits.isEmpty()) {
            session.perform(new Edit.Together(Message.of("edit.change-excerpt", name), edits));
        }
    }

    private void does(Edit edit) {
        now = Editing.apply(now, edit).after();
        edits.add(edit);
    }

    private void order(String name) throws Refused {
        if (make) make(name);
        Id<Excerpt> excerpt = Naming.excerpt(now, name).id();
        for (String place : add) add(excerpt, place);
        for (String words : cut) alter(excerpt, words, Alteration.Cut::new);
        for (String pair : gloss) gloss(excerpt, pair);
        for (String pair : insert) {
            Matcher said = pair(pair, "--insert");
            String words = said.group("said").strip();
            alter(
                    excerpt,
                    said.group("words"),
                    hold -> new Alteration.Insertion(hold, words, true));
        }
        for (String pair : correct) {
            Matcher said = pair(pair, "--correct");
            String right = said.group("said").strip();
            alter(excerpt, said.group("words"), hold -> new Alteration.Slip(hold, right, silently));
        }
        for (int i = 0; i < ask.size(); i++) ask(excerpt, i);
        describe(excerpt);
    }

    private void make(String name) throws Refused {
        if (name.isBlank()) throw Refused.because("cli.excerpt.untitled");
        boolean taken = now.excerpts().stream().anyMatch(one -> one.title().equals(name));
        if (taken) throw Refused.because("cli.excerpt.taken", name);
        does(Excerpting.make(now, Excerpt.named(name)));
    }

    private void add(Id<Excerpt> excerpt, String place) throws Refused {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) throw Refused.because("cli.excerpt.place", place);
        Document document = Naming.document(now, parts.group("document"));
        Witness witness =
                siglum.isEmpty() ? document.mainWitness() : Naming.witness(document, siglum);
        int start = offset(parts.group("start"), place);
        int end = offset(parts.group("end"), place);
        Span span = Passages.at(witness.text(), start, end);
        does(excerpting(excerpt).add(witness.id(), span));
    }

    private static int offset(String digits, String place) throws Refused {
        if (digits.length() > 9) throw Refused.because("cli.excerpt.place", place);
        return Integer.parseInt(digits);
    }

    private void alter(Id<Excerpt> excerpt, String words, Function<Id<Hold>, Alteration> alteration)
            throws Refused {
        Found found = find(excerpt, words);
        does(excerpting(excerpt).alter(found.passage.hold(), found.span, alteration));
    }

    /// Without a meaning: that which the project knows.
    private void gloss(Id<Excerpt> excerpt, String pair) throws Refused {
        boolean known = !pair.contains("=");
        String words = known ? pair : pair(pair, "--gloss").group("words");
        String meaning =
                known
                        ? new Glossary(now)
                                .meaning(words)
                                .orElseThrow(() -> Refused.because("cli.excerpt.meaning", words))
                        : pair(pair, "--gloss").group("said").strip();
        alter(excerpt, words, hold -> new Alteration.Gloss(hold, meaning));
    }

    private void ask(Id<Excerpt> excerpt, int number) throws Refused {
        String[] parts = ask.get(number).split("=", 2);
        if (parts[0].isBlank()) throw Refused.because("cli.excerpt.question");
        if (lines < 0 || lines > Question.MOST_LINES) {
            throw Refused.because("cli.excerpt.lines", Question.MOST_LINES);
        }
        String answer = parts.length > 1 ? parts[1].strip() : "";
        var question = new Question(parts[0].strip(), lines, answer, List.of());
        if (number >= about.size()) {
            does(excerpting(excerpt).ask(question));
            return;
        }
        Found found = find(excerpt, about.get(number));
        does(excerpting(excerpt).ask(question, found.passage.witness(), found.span));
    }

    private void describe(Id<Excerpt> id) throws Refused {
        Excerpt old = now.excerpt(id).orElseThrow();
        Headings had = old.headings();
        var headings =
                new Headings(
                        headnote == null ? had.headnote() : headnote,
                        level == null ? had.level() : level,
                        time == null ? had.time() : time,
                        licence == null ? had.licence() : licence);
        Excerpt changed =
                old.withHeadings(headings).withStyle(style.of(old.style(), now.codebook()));
        if (!changed.equals(old)) does(excerpting(id).change(changed));
    }

    private static Matcher pair(String pair, String option) throws Refused {
        Matcher matcher = PAIR.matcher(pair);
        if (!matcher.matches() || matcher.group("said").isBlank()) {
            throw Refused.because("cli.excerpt.pair", option, pair);
        }
        return matcher;
    }

    private Excerpting excerpting(Id<Excerpt> excerpt) {
        return new Excerpting(now, excerpt);
    }

    /// Words in a passage.
    private record Found(Passage passage, Span span) {}

    private Found find(Id<Excerpt> excerpt, String words) throws Refused {
        if (words.isBlank()) throw Refused.because("cli.no-words");
        var found = new ArrayList<Found>();
        for (Passage passage : now.excerpt(excerpt).orElseThrow().passages()) {
            for (Witness witness : now.witness(passage.witness()).stream().toList()) {
                for (Span hull : hull(witness, passage)) {
                    for (Span hit : Passages.in(witness.text(), hull, words)) {
                        found.add(new Found(passage, hit));
                    }
                }
            }
        }
        if (found.isEmpty()) throw Refused.because("cli.excerpt.not-found", words);
        if (found.size() > 1) throw Refused.because("cli.excerpt.several", words, found.size());
        return found.getFirst();
    }

    private static List<Span> hull(Witness witness, Passage passage) {
        return witness.marks().holds().stream()
                .filter(hold -> hold.id().equals(passage.hold()))
                .filter(hold -> hold.anchor() instanceof Anchor.Passage)
                .map(hold -> hold.anchor().hull())
                .toList();
    }
}
