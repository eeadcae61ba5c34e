package org.postil.format.suggestion;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.postil.format.json.print.JsonOut;
import org.postil.message.Message;
import org.postil.message.Words;
import org.postil.recognition.Suggestions;
import org.postil.recognition.date.FoundDate;
import org.postil.recognition.header.Header;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.speech.Saying;
import org.postil.recognition.speech.Turn;
import org.postil.recognition.topic.FoundTopic;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// What is proposed for one text as JSON, on one line: `document`, which is what the header says,
/// and `suggestions` with their offsets in code points.
///
/// @param file the name of the file, or of the document
public record SuggestionsJson(String file, String text, Suggestions all, List<Aside> asides) {

    /// Of page headers and stamps: in the documents whose page parts were marked by hand, no word
    /// of the text was taken for one.
    private static final double SURE = 0.9;

    /// A stretch that is proposed as no part of the document.
    ///
    /// @param kind in kebab case
    public record Aside(Span span, String kind) {}

    /// Writes it in UTF-8 and leaves the stream open.
    public void write(OutputStream stream) throws IOException {
        CodePoints points = CodePoints.of(text);
        JsonOut.writeLine(
                stream,
                out -> {
                    out.textIfAny("file", file);
                    out.object("document", () -> document(out));
                    out.array("suggestions", () -> suggestions(out, points));
                });
    }

    private void document(JsonOut out) {
        Header header = all.header();
        header.date().ifPresent(date -> out.text("date", date.text()));
        header.received().ifPresent(date -> out.text("received", date.text()));
        out.textIfAny("from", header.from());
        out.textIfAny("to", header.to());
        out.textIfAny("place", header.place());
        out.textIfAny("number", header.number());
        out.textIfAny("classification", header.classification());
        out.textIfAny("subject", header.subject());
    }

    private void suggestions(JsonOut out, CodePoints points) {
        for (FoundDate date : all.dates()) {
            out.object(() -> {
                place(out, points, "date", date.span());
                out.text("value", date.value().text());
                out.text("aspect", date.aspect().name().toLowerCase(Locale.ROOT));
                out.textIfAny("zone", date.zone());
                why(out, date.reason(), date.confidence());
            });
        }
        for (Turn turn : all.turns()) {
            out.object(() -> {
                place(out, points, "speaker", turn.span());
                out.text("value", turn.speaker());
                out.text("mode", "direct");
                out.object("label", () -> span(out, points, turn.label()));
                out.objects("asides", turn.asides(), aside -> span(out, points, aside));
                why(out, turn.reason(), turn.confidence());
            });
        }
        for (Saying saying : all.sayings()) {
            out.object(() -> {
                place(out, points, "speaker", saying.span());
                out.text("value", saying.speaker());
                out.text("mode", saying.reported() ? "reported" : "direct");
                why(out, saying.reason(), saying.confidence());
            });
        }
        for (FoundName name : all.people()) {
            out.object(() -> {
                place(out, points, "person", name.span());
                out.text("value", name.person());
                why(out, name.reason(), name.confidence());
            });
        }
        for (FoundTopic topic : all.topics()) {
            out.object(() -> {
                place(out, points, "topic", topic.span());
                out.text("value", topic.topic().name());
                why(out, topic.reason(), topic.confidence());
            });
        }
        for (Aside aside : asides) {
            out.object(() -> {
                place(out, points, "aside", aside.span());
                out.text("kind", aside.kind());
                why(out, Message.of("suggestion.aside." + aside.kind()), SURE);
            });
        }
    }

    private void place(JsonOut out, CodePoints points, String layer, Span span) {
        out.text("layer", layer);
        span(out, points, span);
        out.text("text", span.of(text));
    }

    private static void span(JsonOut out, CodePoints points, Span span) {
        Span counted = points.count(span);
        out.number("start", counted.start());
        out.number("end", counted.end());
    }

    private static void why(JsonOut out, Message reason, double confidence) {
        out.text("reason", Words.in(Locale.ROOT).of(reason));
        out.decimal("confidence", Math.round(confidence * 100), 2);
    }
}
