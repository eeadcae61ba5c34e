package org.postil.session.comparing;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.postil.collation.Collation;
import org.postil.collation.Comparison;
import org.postil.collation.Rules;
import org.postil.collation.WitnessText;
import org.postil.collation.watch.Watch;
import org.postil.model.Witness;

/// Two versions that are to be compared, as they are now, and by what rules.
public record VersionPair(Witness a, Witness b, Rules rules) {

    /// Compares them; empty where the watch calls it off. Takes its time: not for the thread that
    /// draws.
    public Optional<Compared> compare(Watch watch) {
        return compare(Optional.empty(), watch);
    }

    /// The same where they may have been compared before, as they are or in another state: what did
    /// not change is not aligned again.
    public Optional<Compared> compare(Optional<Compared> before, Watch watch) {
        boolean alike = a.siglum().equals(b.siglum());
        String first = alike ? a.siglum() + "₁" : a.siglum();
        String second = alike ? b.siglum() + "₂" : b.siglum();
        Rules decided = judgements().by(rules);
        WitnessText textA = WitnessTexts.of(a, first);
        WitnessText textB = WitnessTexts.of(b, second);
        Optional<Comparison> known =
                before.filter(one -> one.a().id().equals(a.id()) && one.b().id().equals(b.id()))
                        .map(Compared::comparison);
        try {
            Comparison comparison =
                    known.isPresent()
                            ? Collation.again(known.get(), textA, textB, decided, watch)
                            : Collation.of(textA, textB, decided, watch);
            return Optional.of(Compared.of(this, comparison));
        } catch (CancellationException calledOff) {
            return Optional.empty();
        }
    }

    /// True where both come out the same.
    public boolean isLike(VersionPair other) {
        return rules.equals(other.rules)
                && WitnessTexts.isLike(a, other.a)
                && WitnessTexts.isLike(b, other.b)
                && judgements().isLike(other.judgements());
    }

    /// What the reader decided about their differences.
    public Judgements judgements() {
        return Judgements.of(a, b);
    }
}
