package org.postil.format.xml;

import org.postil.message.Refused;

/// Tells another handler only what stands within the elements of one name.
public final class Within implements XmlHandler {

    private final String name;
    private final XmlHandler inner;
    private int depth;

    public Within(String name, XmlHandler inner) {
        this.name = name;
        this.inner = inner;
    }

    @Override
    public void start(Tag tag) throws Refused {
        if (depth > 0) inner.start(tag);
        if (depth > 0 || tag.is(name)) depth++;
    }

    @Override
    public void end(Tag tag) throws Refused {
        if (depth > 0) depth--;
        if (depth > 0) inner.end(tag);
    }

    @Override
    public void words(String words) throws Refused {
        if (depth > 0) inner.words(words);
    }
}
