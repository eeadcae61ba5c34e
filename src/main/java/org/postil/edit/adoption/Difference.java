package org.postil.edit.adoption;

import java.util.ArrayList;
import java.util.List;
import org.postil.message.Message;

/// Holds two entries against each other, field by field, and notes what becomes of each difference:
/// what is here stays, what is missing here is filled in.
final class Difference {

    private final List<Message> notes = new ArrayList<>();

    List<Message> notes() {
        return notes;
    }

    void note(String key, Object... arguments) {
        notes.add(Message.of(key, arguments));
    }

    /// One text.
    ///
    /// @param field short name of the field, whose words stand in the message bundle under
    ///   `edit.adopt.field.`
    String text(String field, String here, String there) {
        String coming = there.strip();
        if (coming.isEmpty() || coming.equals(here.strip())) return here;
        Message name = Message.of("edit.adopt.field." + field);
        if (here.isBlank()) {
            note("edit.adopt.fills", name, coming);
            return coming;
        }
        note("edit.adopt.stays", name, here, coming);
        return here;
    }

    /// A list to which what is missing is added.
    List<String> texts(String field, List<String> here, List<String> there) {
        var all = new ArrayList<>(here);
        for (String one : there) {
            String coming = one.strip();
            if (coming.isEmpty() || all.contains(coming)) continue;
            all.add(coming);
            note("edit.adopt.adds", Message.of("edit.adopt.field." + field), coming);
        }
        return all;
    }
}
