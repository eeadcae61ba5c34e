package org.postil.format.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.postil.analysis.overview.chart.Chart;
import org.postil.format.xml.XmlText;

/// A chart as one SVG picture that needs nothing else, dark on white.
public final class ChartSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;

    private ChartSvg(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    }

    /// Writes the picture and leaves the stream open.
    public static void write(Chart chart, OutputStream out) throws IOException {
        try {
            new ChartSvg(out).picture(chart);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void picture(Chart chart) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(SVG);
        xml.writeStartElement(SVG, "svg");
        xml.writeDefaultNamespace(SVG);
        String size = number(chart.width()) + " " + number(chart.height());
        xml.writeAttribute("viewBox", "0 0 " + size);
        xml.writeAttribute("font-family", "sans-serif");
        xml.writeAttribute("role", "img");
        element("title", chart.title());
        xml.writeEmptyElement(SVG, "rect");
        attributes("width", chart.width(), "height", chart.height());
        xml.writeAttribute("fill", "#ffffff");
        for (Chart.Shape shape : chart.shapes()) shape(shape);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void shape(Chart.Shape shape) throws XMLStreamException {
        switch (shape) {
            case Chart.Line line -> {
                xml.writeEmptyElement(SVG, "line");
                attributes("x1", line.x1(), "y1", line.y1());
                attributes("x2", line.x2(), "y2", line.y2());
                xml.writeAttribute("stroke", "#222222");
            }
            case Chart.Box box -> {
                xml.writeStartElement(SVG, "rect");
                attributes("x", box.x(), "y", box.y());
                attributes("width", box.width(), "height", box.height());
                filled(box.fill(), box.title());
            }
            case Chart.Disc disc -> {
                xml.writeStartElement(SVG, "circle");
                attributes("cx", disc.x(), "cy", disc.y());
                xml.writeAttribute("r", number(disc.radius()));
                filled(disc.fill(), disc.title());
            }
            case Chart.Words words -> words(words);
        }
    }

    private void filled(Chart.Fill fill, String title) throws XMLStreamException {
        xml.writeAttribute(
                "fill",
                switch (fill) {
                    case SOLID -> "#222222";
                    case GREY -> "#7a7a7a";
                    case OPEN, DOUBTFUL -> "#ffffff";
                });
        xml.writeAttribute("stroke", "#222222");
        if (fill == Chart.Fill.DOUBTFUL) xml.writeAttribute("stroke-dasharray", "2 2");
        if (!title.isEmpty()) element("title", title);
        xml.writeEndElement();
    }

    private void words(Chart.Words words) throws XMLStreamException {
        xml.writeStartElement(SVG, "text");
        attributes("x", words.x(), "y", words.y());
        xml.writeAttribute("font-size", number(words.size()));
        switch (words.align()) {
            case BEGIN -> {}
            case MIDDLE -> xml.writeAttribute("text-anchor", "middle");
            case END -> xml.writeAttribute("text-anchor", "end");
        }
        xml.writeCharacters(XmlText.of(words.text()));
        xml.writeEndElement();
    }

    private void attributes(String one, double first, String other, double second)
            throws XMLStreamException {
        xml.writeAttribute(one, number(first));
        xml.writeAttribute(other, number(second));
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(SVG, name);
        xml.writeCharacters(XmlText.of(words));
        xml.writeEndElement();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
