package org.postil.recognition.header;

import java.util.Optional;
import org.postil.edtf.Edtf;

/// What a document says of itself. What it does not say is empty.
///
/// @param date the day, month or year of writing
/// @param received when it came in
/// @param from who wrote, as it stands there
/// @param to for whom
/// @param place where it was written
/// @param number the sender's own
/// @param classification how secret it is, in capitals
/// @param subject what it is about, in its own words
public record Header(
        Optional<Edtf> date,
        Optional<Edtf> received,
        String from,
        String to,
        String place,
        String number,
        String classification,
        String subject) {}
