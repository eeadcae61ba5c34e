package org.postil.format.overview;

import java.io.IOException;
import java.io.OutputStream;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.MomentWords;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.Timeline;
import org.postil.analysis.overview.chart.TimeChart;
import org.postil.message.Words;
import org.postil.model.Project;

/// The timeline of a project as one picture that needs nothing else: what was written above the
/// axis of time, what happened below it.
public final class TimelineSvg {

    private static final double LEFT = 92;
    private static final double RIGHT = 1090;

    private TimelineSvg() {}

    /// Writes the picture and leaves the stream open.
    public static void write(Project project, OutputStream out) throws IOException {
        Words words = Words.inEnglish();
        Chronicle chronicle = Chronicle.of(Timeline.of(project));
        TimeScale scale = chronicle.scale(LEFT, RIGHT);
        var names =
                new TimeChart.Names(
                        project.title(), words::of, moment -> words.of(MomentWords.of(moment)));
        ChartSvg.write(TimeChart.of(chronicle, scale, 200, Double.MAX_VALUE).chart(names), out);
    }
}
