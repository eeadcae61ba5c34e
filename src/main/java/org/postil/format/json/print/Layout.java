package org.postil.format.json.print;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/// Where lines break: before every key and every element, but for the spans of a mark, which stand
/// on one line: `"spans": [[3, 10], [15, 20]]`.
final class Layout implements PrettyPrinter {

    private static final String INDENT = "  ";

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        newLine(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        if (entries > 0) newLineOutside(out);
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        if (!inSpans(out)) newLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        if (inSpans(out)) {
            out.writeRaw(' ');
        } else {
            newLine(out);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        if (values > 0 && !inSpans(out)) newLineOutside(out);
        out.writeRaw(']');
    }

    /// True inside an array of spans and inside each of them.
    private static boolean inSpans(JsonGenerator out) {
        TokenStreamContext here = out.streamWriteContext();
        TokenStreamContext around = here.getParent();
        return here.inArray() && (JsonOut.SPANS.equals(around.currentName()) || around.inArray());
    }

    private static void newLine(JsonGenerator out) {
        out.writeRaw('\n');
        out.writeRaw(INDENT.repeat(out.streamWriteContext().getNestingDepth()));
    }

    private static void newLineOutside(JsonGenerator out) {
        out.writeRaw('\n');
        out.writeRaw(INDENT.repeat(out.streamWriteContext().getNestingDepth() - 1));
    }
}
