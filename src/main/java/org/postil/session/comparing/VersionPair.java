package org.postil.session.comparing;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.postil.collation.Collation;
import org.postil.collation.Comparison;
import org.postil.collation.Rules;
import org.postil.collation.align.Watch;
import org.postil.model.Witness;

/// Two versions that are to be compared, as they are now, and by what rules.
public record VersionPair(Witness a, Witness b, Rules rules) {

    /// Compares them; empty where the watch calls it off. Takes its time: not for the thread that
    /// draws.
    public Optional<Compared> compare(Watch watch) {
        return compare(Optional.empty(), watch);
    }

    /// The same where they may have been compared before: what only the texts decide is not done
    /// again.
    public Optional<Compared> compare(Optional<Compared> before, Watch watch) {
        boolean alike = a.siglum().equals(b.siglum());
        String first = alike ? a.siglum() + "₁" : a.siglum();
        String second = alike ? b.siglum() + "₂" : b.siglum();
        Rules decided = judgements().by(rules);
        Optional<Comparison> again =
                before.filter(known -> WitnessTexts.isLike(a, known.a()))
                        .filter(known -> WitnessTexts.isLike(b, known.b()))
                        .flatMap(known -> Collation.again(known.comparison(), decided));
        if (again.isPresent()) return again.map(known -> Compared.of(this, known));
        try {
            Comparison comparison =
                    Collation.of(
                            WitnessTexts.of(a, first), WitnessTexts.of(b, second), decided, watch);
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
