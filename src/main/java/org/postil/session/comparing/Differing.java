package org.postil.session.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.collation.Rules;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;
import org.postil.collation.watch.Watch;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Sheet;
import org.postil.message.Brief;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.id.Id;

/// Tells where another version of a document says something else than a passage of a sheet does.
/// Compares what it has not compared before, which takes its time: not for the thread that draws,
/// and not for two threads at once.
public final class Differing {

    private final Map<List<Id<Witness>>, Known> known = new HashMap<>();

    /// What was compared, and what came of it: nothing where the two have nothing in common.
    private record Known(VersionPair versions, Optional<Compared> compared) {}

    /// A warning for each version that differs in sense from what a passage shows, with the first
    /// such place.
    public synchronized List<Message> warnings(Sheet sheet) {
        var warnings = new ArrayList<Message>();
        for (int i = 0; i < sheet.extracts().size(); i++) {
            if (!(sheet.extracts().get(i) instanceof Extract.Shown shown)) continue;
            for (Witness other : others(shown))
                warning(i + 1, shown, other).ifPresent(warnings::add);
        }
        return warnings;
    }

    private static List<Witness> others(Extract.Shown shown) {
        return shown.document().witnesses().stream()
                .filter(one -> !one.removed() && !one.text().isBlank())
                .filter(one -> !one.id().equals(shown.witness().id()))
                .toList();
    }

    private Optional<Message> warning(int number, Extract.Shown shown, Witness other) {
        List<Variant> differing =
                compare(shown.witness(), other).stream()
                        .flatMap(one -> mattering(one, shown))
                        .toList();
        if (differing.isEmpty()) return Optional.empty();
        Variant first = differing.getFirst();
        return Optional.of(
                Message.of(
                        "excerpt.honesty.version",
                        number,
                        other.siglum(),
                        differing.size(),
                        words(first.a().of(shown.witness().text())),
                        words(first.b().of(other.text()))));
    }

    private static java.util.stream.Stream<Variant> mattering(
            Compared compared, Extract.Shown shown) {
        return compared.variants().stream()
                .filter(one -> one.rank() == Rank.SENSE && !compared.isDismissed(one))
                .filter(one -> Alongside.isShown(one, shown));
    }

    private static String words(String quoted) {
        return quoted.isBlank() ? "–" : Brief.of(quoted);
    }

    /// None where the two have nothing to do with each other.
    private Optional<Compared> compare(Witness here, Witness there) {
        var pair = new VersionPair(here, there, Rules.STANDARD);
        List<Id<Witness>> ids = List.of(here.id(), there.id());
        Optional<Known> before = Optional.ofNullable(known.get(ids));
        if (before.filter(one -> one.versions.isLike(pair)).isPresent()) {
            return before.get().compared.map(one -> one.judgedBy(pair.judgements()));
        }
        Optional<Compared> now =
                pair.compare(before.flatMap(Known::compared), Watch.NOBODY)
                        .filter(one -> !one.comparison().unrelated());
        known.put(ids, new Known(pair, now));
        return now;
    }
}
