package org.postil.session.suggesting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.session.suggesting.Suggestion.Meaning;

/// The suggestions that wait for the reader in a project, as far as its texts have been read: the
/// main version of every document that is not done, and whatever else the reader has open. Belongs
/// to one thread; reading itself may be done on any ([Proposed#of]).
public final class Waiting {

    private final Map<Id<Witness>, Proposed> read = new HashMap<>();
    private final Map<Id<Witness>, Offered> offered = new HashMap<>();
    private final Map<Id<Witness>, Open> open = new HashMap<>();
    private Turn turn = Turn.NONE;

    /// What is open in a version of a document as it is now.
    ///
    /// @param register what of the codebook it depends on
    /// @param undecided what the recognisers found and the reader has not decided
    private record Open(
            Document document,
            Object register,
            Proposed of,
            List<Suggestion> undecided,
            List<Suggestion> suggestions) {

        boolean isOf(Document now, Object there, Proposed found) {
            return isSame(document, now) && isOf(there, found);
        }

        boolean isOf(Object there, Proposed found) {
            return isSame(register, there) && isSame(of, found);
        }

        @SuppressWarnings("ReferenceEquality")
        private static boolean isSame(Object one, Object other) {
            return one == other;
        }
    }

    /// A text that is to be read.
    public record Unread(Document document, Witness version, List<Topic> topics) {

        public Proposed read() {
            return Proposed.of(document, version, topics);
        }

        /// What is known of a text that cannot be read: nothing is proposed for it.
        public Proposed nothing() {
            return Proposed.nothing(document, version, topics);
        }
    }

    /// What is to be read next; empty where all is.
    ///
    /// @param first the versions that the reader has open
    public Optional<Unread> next(Project project, List<Id<Witness>> first) {
        List<Topic> topics = project.codebook().topics();
        turn = turn.in(project);
        return first.stream()
                .flatMap(id ->
                        project.documentOf(id).stream()
                                .flatMap(one -> unread(one, id, topics).stream()))
                .findFirst()
                .or(() -> turn.next(one -> unread(one, one.main(), topics)));
    }

    private Optional<Unread> unread(Document document, Id<Witness> id, List<Topic> topics) {
        return document.witness(id)
                .filter(version -> !isRead(document, version, topics))
                .map(version -> new Unread(document, version, topics));
    }

    /// Keeps what was read.
    public void take(Unread what, Proposed found) {
        read.put(what.version().id(), found);
    }

    /// Proposes tags of another version for a version, instead of such as were proposed before.
    /// They are decided first: what the recognisers found waits behind them.
    public void offer(Witness version, List<Suggestion> tags) {
        offered.put(version.id(), new Offered(version.transcription(), tags));
        open.remove(version.id());
    }

    /// Proposes no tags of other versions any more.
    public void withdraw() {
        offered.keySet().forEach(open::remove);
        offered.clear();
    }

    /// What is open in a version, in the order of its text; empty until it is read.
    public List<Suggestion> in(Project project, Id<Witness> id) {
        return project.documentOf(id).map(one -> in(project, one, id)).orElse(List.of());
    }

    /// How much waits in the main versions that were read, but for the documents that are done.
    public int count(Project project) {
        turn = turn.in(project);
        return turn.documents().stream().mapToInt(one -> in(project, one, one.main()).size()).sum();
    }

    /// The next document of the library, after this version's and round again, in which something
    /// waits: its main version.
    public Optional<Id<Witness>> after(Project project, Optional<Id<Witness>> here) {
        turn = turn.in(project);
        List<Document> all = turn.documents();
        int at = here.flatMap(project::documentOf).map(all::indexOf).orElse(-1);
        for (int i = 1; i <= all.size(); i++) {
            Document one = all.get((at + i) % all.size());
            boolean other = here.filter(one.main()::equals).isEmpty();
            if (other && !in(project, one, one.main()).isEmpty()) return Optional.of(one.main());
        }
        return Optional.empty();
    }

    /// A document changes at every tag, but it is asked for much more often. The whole register
    /// matters to carried tags only.
    private List<Suggestion> in(Project project, Document document, Id<Witness> id) {
        Codebook codebook = project.codebook();
        List<Topic> topics = codebook.topics();
        Proposed proposed = read.get(id);
        Offered carried = offered.get(id);
        if (proposed == null && carried == null) return List.of();
        if (proposed == null) proposed = Proposed.nothing(document, version(document, id), topics);
        Object register = carried == null ? topics : codebook;
        Open known = open.get(id);
        if (known != null && known.isOf(document, register, proposed)) return known.suggestions;
        Optional<Open> before = Optional.ofNullable(known);
        Witness version = version(document, id);
        List<Suggestion> now = carried == null ? List.of() : carried.in(version, codebook);
        List<Suggestion> undecided = undecided(before, version, register, proposed);
        if (now.isEmpty()) now = open(document, version, undecided, topics);
        open.put(id, new Open(document, register, proposed, undecided, now));
        return now;
    }

    /// Where the reader only decided more since, what was open before is looked through, not all.
    private static List<Suggestion> undecided(
            Optional<Open> before, Witness version, Object register, Proposed proposed) {
        if (!proposed.text().equals(version.text())) return List.of();
        Optional<Open> known = before.filter(one -> one.isOf(register, proposed));
        return known.flatMap(one ->
                        one.document
                                .witness(version.id())
                                .flatMap(was -> Decided.since(was, version))
                                .map(since -> since.openOf(one.undecided)))
                .orElseGet(() -> Decided.in(version).openOf(proposed.all()));
    }

    private static Witness version(Document document, Id<Witness> id) {
        return document.witness(id).orElseThrow();
    }

    private static List<Suggestion> open(
            Document document, Witness version, List<Suggestion> undecided, List<Topic> topics) {
        var there = new HashSet<>(topics);
        return undecided.stream()
                .filter(one ->
                        !(one.meaning() instanceof Meaning.About(Topic topic))
                                || there.contains(topic))
                .flatMap(one -> Describing.open(one, document, version).stream())
                .toList();
    }

    private boolean isRead(Document document, Witness version, List<Topic> topics) {
        Proposed proposed = read.get(version.id());
        return proposed != null && proposed.isOf(document, version, topics);
    }
}
