package org.postil.analysis.overview;

import org.postil.analysis.overview.Timeline.Moment;
import org.postil.message.Message;

/// What is said of a moment in one sentence: its date, its words, its document, and how long after
/// it that was written.
public final class MomentWords {

    private MomentWords() {}

    public static Message of(Moment moment) {
        Message date = moment.date().wording();
        String title = moment.document().title();
        if (moment.tag().isEmpty()) return Message.of("timeline.own", date, title);
        String quote = moment.tag().get().anchor().quote(moment.document().mainWitness().text());
        String words = quote.replaceAll("\\s+", " ");
        if (moment.minutes().isPresent()) {
            long minutes = moment.minutes().getAsLong();
            long hours = Math.abs(minutes) / 60;
            String key = minutes < 0 ? "timeline.delay.before" : "timeline.delay.hours";
            return Message.of(key, date, words, title, hours, Math.abs(minutes) % 60);
        }
        return moment.delay().isEmpty()
                ? Message.of("timeline.tag", date, words, title)
                : Message.of("timeline.delay", date, words, title, moment.delay().getAsLong());
    }
}
