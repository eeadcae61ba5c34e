package org.postil.format.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.postil.analysis.overview.Timeline;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.edtf.Bounds;
import org.postil.format.json.print.JsonOut;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Kebab;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// The dates of a project in the order of time, with the earliest and the latest moment that each
/// may mean. One without `annotation` is the document's own.
public final class TimelineJson {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private TimelineJson() {}

    /// Writes an array and leaves the stream open.
    public static void write(Project project, OutputStream out) throws IOException {
        JsonOut.writeArray(
                out,
                json -> Timeline.of(project).forEach(one -> json.object(() -> moment(one, json))));
    }

    private static void moment(Moment one, JsonOut json) {
        json.text("date", one.date().text());
        json.text("aspect", Kebab.of(one.aspect()));
        json.textIfAny("earliest", written(one.date().bounds().earliest()));
        json.textIfAny("latest", written(one.date().bounds().latest()));
        json.textIfAny("zone", one.zone());
        json.text("document", one.document().id().toString());
        json.text("title", one.document().title());
        one.tag().ifPresent(tag -> tag(one.document().mainWitness(), tag, json));
        one.delay().ifPresent(days -> json.number("delayDays", days));
        one.minutes().ifPresent(minutes -> json.number("delayMinutes", minutes));
    }

    private static void tag(Witness witness, Annotation tag, JsonOut json) {
        Span span = CodePoints.of(witness.text()).count(tag.anchor().hull());
        json.text("witness", witness.id().toString());
        json.text("annotation", tag.id().toString());
        json.number("start", span.start());
        json.number("end", span.end());
        json.text("words", tag.anchor().quote(witness.text()));
    }

    /// As ISO 8601 has it, with a sign before a year of other than four digits; empty where there
    /// is no end.
    static String written(Bounds.Bound bound) {
        if (!(bound instanceof Bounds.Moment moment)) return "";
        int sign = moment.year().signum();
        String digits = String.format(Locale.ROOT, "%04d", moment.year().abs());
        String year = (sign < 0 ? "-" : digits.length() > 4 ? "+" : "") + digits;
        return String.format(
                Locale.ROOT,
                "%s-%02d-%02dT%s",
                year,
                moment.month(),
                moment.day(),
                CLOCK.format(moment.time()));
    }
}
