package org.postil.ui.overview.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.Timeline;
import org.postil.analysis.overview.chart.Chart;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.testfx.api.FxToolkit;

class TimelinePaneTest {

    private static final Document DOCUMENT =
            Document.of("Cable", Witness.of("A", "5 April 1946 was a Friday."));

    @Test
    void aDateThatIsSaidOfSomethingElseChangesItsSide() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var together = new Together();
            var pane = new TimelinePane(together, _ -> {}, _ -> {});
            together.add(pane);
            pane.show(dated(Tag.Aspect.HAPPENED));
            Chart happened = pane.chart();
            pane.show(dated(Tag.Aspect.WRITTEN));
            assertThat(pane.chart().shapes()).isNotEqualTo(happened.shapes());
            pane.show(dated(Tag.Aspect.HAPPENED));
            assertThat(pane.chart()).isEqualTo(happened);
        });
    }

    private static Chronicle dated(Tag.Aspect aspect) {
        Witness plain = DOCUMENT.mainWitness();
        var tag = new Tag.DateTag(Edtf.parse("1946-04-05"), aspect, "");
        Annotation one = Annotation.of(Anchor.at(0, 12), tag, new Stamp("Una", Instant.EPOCH));
        Document tagged =
                DOCUMENT.changing(
                        plain.id(),
                        now -> now.withMarks(now.marks().withAnnotations(List.of(one))));
        return Chronicle.of(Timeline.of(Project.named("P").withDocuments(List.of(tagged))));
    }
}
