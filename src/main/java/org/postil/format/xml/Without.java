package org.postil.format.xml;

import java.util.function.Predicate;
import org.postil.message.Refused;

/// Tells another handler what stands in a file, without some elements and all that is in them.
public final class Without implements XmlHandler {

    private final Predicate<Tag> unwanted;
    private final XmlHandler rest;
    private int depth;

    public Without(Predicate<Tag> unwanted, XmlHandler rest) {
        this.unwanted = unwanted;
        this.rest = rest;
    }

    @Override
    public void start(Tag tag) throws Refused {
        if (depth > 0 || unwanted.test(tag)) depth++;
        else rest.start(tag);
    }

    @Override
    public void end(Tag tag) throws Refused {
        if (depth > 0) depth--;
        else rest.end(tag);
    }

    @Override
    public void words(String words) throws Refused {
        if (depth == 0) rest.words(words);
    }
}
