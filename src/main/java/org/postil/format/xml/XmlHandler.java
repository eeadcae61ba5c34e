package org.postil.format.xml;

import org.postil.message.Refused;

/// Is told what stands in an XML file, in its order.
public interface XmlHandler {

    void start(Tag tag) throws Refused;

    void end(Tag tag) throws Refused;

    /// Words between two elements, perhaps in several pieces.
    void words(String words) throws Refused;
}
