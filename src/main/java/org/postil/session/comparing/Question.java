package org.postil.session.comparing;

import org.postil.collation.Collation;
import org.postil.collation.Comparison;
import org.postil.collation.Rules;
import org.postil.collation.align.Watch;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Witness;

/// Which two versions are to be compared, as they are now, and by what rules.
public record Question(Witness a, Witness b, Rules rules) {

    /// Compares them. Takes its time: not for the thread that draws.
    ///
    /// @throws java.util.concurrent.CancellationException where the watch calls it off
    public Compared answer(Watch watch) {
        boolean alike = a.siglum().equals(b.siglum());
        String first = alike ? a.siglum() + "₁" : a.siglum();
        String second = alike ? b.siglum() + "₂" : b.siglum();
        Comparison comparison =
                Collation.of(WitnessTexts.of(a, first), WitnessTexts.of(b, second), rules, watch);
        return new Compared(
                this,
                comparison,
                Landmarks.of(comparison),
                ParagraphNumbers.of(a),
                ParagraphNumbers.of(b));
    }

    /// True where the answer to both is the same.
    public boolean asksTheSame(Question other) {
        return rules.equals(other.rules) && isLike(a, other.a) && isLike(b, other.b);
    }

    private static boolean isLike(Witness one, Witness other) {
        return one.id().equals(other.id())
                && one.siglum().equals(other.siglum())
                && one.text().equals(other.text())
                && one.setAside().equals(other.setAside());
    }
}
