package org.postil.format.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.postil.analysis.overview.TimeLanes;
import org.postil.analysis.overview.TimeLanes.Placed;
import org.postil.analysis.overview.TimeScale;
import org.postil.analysis.overview.Timeline;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.message.Message;
import org.postil.message.Words;
import org.postil.model.Project;
import org.postil.model.annotation.Tag;
import org.postil.text.CleanText;

/// The timeline as one picture that needs nothing else: what was written above the axis of time,
/// what happened below it. A bar covers all that a date may mean; one of doubt is hollow and
/// dashed. A document's own date is a square, a date that is tagged a disc. It tells by shape and
/// place, not by colour.
public final class TimelineSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double WIDTH = 1120;
    private static final double LEFT = 110;
    private static final double ROW = 15;
    private static final double APART = 13;

    private final Words words = Words.inEnglish();
    private final TimeLanes lanes;
    private final XMLStreamWriter xml;

    private TimelineSvg(Project project, OutputStream out) throws XMLStreamException {
        lanes = TimeLanes.of(Timeline.of(project), LEFT, WIDTH - 30, APART);
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    }

    /// Writes the picture and leaves the stream open.
    public static void write(Project project, OutputStream out) throws IOException {
        try {
            new TimelineSvg(project, out).picture(project.title());
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void picture(String title) throws XMLStreamException {
        double axis = 50 + ROW * lanes.rows(Tag.Aspect.WRITTEN);
        double height = axis + 40 + ROW * lanes.rows(Tag.Aspect.HAPPENED) + 20;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(SVG);
        xml.writeStartElement(SVG, "svg");
        xml.writeDefaultNamespace(SVG);
        xml.writeAttribute("viewBox", "0 0 " + number(WIDTH) + " " + number(height));
        xml.writeAttribute("font-family", "sans-serif");
        xml.writeAttribute("font-size", "12");
        xml.writeAttribute("role", "img");
        element("title", title);
        rectangle(0, 0, WIDTH, height, "#ffffff");
        text(LEFT, 22, title, "15");
        if (lanes.placed().isEmpty()) {
            text(LEFT, 44, words.of(Message.of("timeline.nothing")), "12");
        } else {
            axis(axis);
            text(16, axis - 14, words.of(Message.of("timeline.written")), "12");
            text(16, axis + 42, words.of(Message.of("timeline.happened")), "12");
            for (Placed one : lanes.of(Tag.Aspect.WRITTEN)) mark(one, axis - 18 - ROW * one.row());
            for (Placed one : lanes.of(Tag.Aspect.HAPPENED)) {
                mark(one, axis + 38 + ROW * one.row());
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void axis(double y) throws XMLStreamException {
        line(LEFT, y, WIDTH - 30, y);
        for (TimeScale.Tick tick : lanes.scale().ticks()) {
            line(tick.x(), y, tick.x(), y + 5);
            text(tick.x() + 3, y + 16, tick.words(), "11");
        }
    }

    private void mark(Placed one, double y) throws XMLStreamException {
        boolean doubtful = one.isDoubtful();
        boolean own = one.moment().tag().isEmpty();
        xml.writeStartElement(SVG, "g");
        element("title", words(one.moment()));
        if (one.to() - one.from() > 9) {
            xml.writeEmptyElement(SVG, "rect");
            box(one.from(), y - 4, one.to() - one.from(), 8);
            xml.writeAttribute("rx", "3");
        } else if (own) {
            xml.writeEmptyElement(SVG, "rect");
            box(one.from() - 4, y - 4, 8, 8);
        } else {
            xml.writeEmptyElement(SVG, "circle");
            xml.writeAttribute("cx", number((one.from() + one.to()) / 2));
            xml.writeAttribute("cy", number(y));
            xml.writeAttribute("r", "4.5");
        }
        xml.writeAttribute("fill", doubtful ? "#ffffff" : own ? "#222222" : "#7a7a7a");
        xml.writeAttribute("stroke", "#222222");
        if (doubtful) xml.writeAttribute("stroke-dasharray", "2 2");
        xml.writeEndElement();
    }

    private String words(Moment moment) {
        String date = words.of(moment.date().wording());
        String title = moment.document().title();
        String quote =
                moment.tag()
                        .map(tag -> tag.anchor().quote(moment.document().mainWitness().text()))
                        .map(found -> found.replaceAll("\\s+", " "))
                        .orElse("");
        if (quote.isEmpty()) return words.of(Message.of("timeline.own", date, title));
        if (moment.delay().isEmpty()) {
            return words.of(Message.of("timeline.tag", date, quote, title));
        }
        return words.of(
                Message.of("timeline.delay", date, quote, title, moment.delay().getAsLong()));
    }

    private void line(double x1, double y1, double x2, double y2) throws XMLStreamException {
        xml.writeEmptyElement(SVG, "line");
        xml.writeAttribute("x1", number(x1));
        xml.writeAttribute("y1", number(y1));
        xml.writeAttribute("x2", number(x2));
        xml.writeAttribute("y2", number(y2));
        xml.writeAttribute("stroke", "#222222");
    }

    private void rectangle(double x, double y, double width, double height, String fill)
            throws XMLStreamException {
        xml.writeEmptyElement(SVG, "rect");
        box(x, y, width, height);
        xml.writeAttribute("fill", fill);
    }

    private void box(double x, double y, double width, double height) throws XMLStreamException {
        xml.writeAttribute("x", number(x));
        xml.writeAttribute("y", number(y));
        xml.writeAttribute("width", number(width));
        xml.writeAttribute("height", number(height));
    }

    private void text(double x, double y, String words, String size) throws XMLStreamException {
        xml.writeStartElement(SVG, "text");
        xml.writeAttribute("x", number(x));
        xml.writeAttribute("y", number(y));
        xml.writeAttribute("font-size", size);
        xml.writeCharacters(CleanText.of(words));
        xml.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(SVG, name);
        xml.writeCharacters(CleanText.of(words));
        xml.writeEndElement();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
