package org.postil.analysis.overview;

import org.postil.analysis.overview.Timeline.Moment;
import org.postil.message.Message;

/// What is said of a moment in one sentence: its date, its words, its document, and how long after
/// it that was written.
public final class MomentWords {

    /// Minutes from which on days are told.
    private static final long FEW_HOURS = 48 * 60;

    private MomentWords() {}

    public static Message of(Moment moment) {
        Message date = moment.date().wording();
        String title = moment.document().title();
        if (moment.tag().isEmpty()) return Message.of("timeline.own", date, title);
        String quote = moment.tag().get().anchor().quote(moment.document().mainWitness().text());
        String words = quote.replaceAll("\\s+", " ");
        long minutes = moment.minutes().orElse(FEW_HOURS);
        if (Math.abs(minutes) < FEW_HOURS) {
            String key = minutes < 0 ? "timeline.delay.before" : "timeline.delay.hours";
            long all = Math.abs(minutes);
            return Message.of(key, date, words, title, all / 60, all % 60);
        }
        if (moment.delay().isEmpty()) return Message.of("timeline.tag", date, words, title);
        long days = moment.delay().getAsLong();
        return days < 0
                ? Message.of("timeline.delay.ahead", date, words, title, -days)
                : Message.of("timeline.delay", date, words, title, days);
    }
}
