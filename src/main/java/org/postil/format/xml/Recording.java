package org.postil.format.xml;

import java.util.ArrayList;
import java.util.List;
import org.postil.message.Refused;

/// A stretch of an XML file that is kept, to be told where it belongs: the notes of a document
/// stand apart from it.
public final class Recording implements XmlHandler {

    private final List<Event> events = new ArrayList<>();

    private sealed interface Event {
        record Start(Tag tag) implements Event {}

        record End(Tag tag) implements Event {}

        record Words(String words) implements Event {}
    }

    @Override
    public void start(Tag tag) {
        events.add(new Event.Start(tag));
    }

    @Override
    public void end(Tag tag) {
        events.add(new Event.End(tag));
    }

    @Override
    public void words(String words) {
        events.add(new Event.Words(words));
    }

    public void tell(XmlHandler handler) throws Refused {
        for (Event event : events) {
            switch (event) {
                case Event.Start start -> handler.start(start.tag());
                case Event.End end -> handler.end(end.tag());
                case Event.Words words -> handler.words(words.words());
            }
        }
    }
}
