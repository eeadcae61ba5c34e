package org.postil.store.rows;

import java.sql.SQLException;
import org.postil.model.annotation.Hold;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Alteration.Cut;
import org.postil.model.excerpt.Alteration.Gloss;
import org.postil.model.excerpt.Alteration.Insertion;
import org.postil.model.excerpt.Alteration.Slip;
import org.postil.model.id.Id;
import org.postil.store.sql.Row;

/// What an alteration says, in the columns of `excerpt_alteration`.
///
/// @param variant of an insertion: behind the words; of a slip: put right silently
record AlterationColumns(String kind, String words, boolean variant) {

    static AlterationColumns of(Alteration one) {
        return switch (one) {
            case Cut _ -> new AlterationColumns("cut", "", false);
            case Insertion insertion ->
                    new AlterationColumns("insertion", insertion.words(), insertion.behind());
            case Slip slip -> new AlterationColumns("slip", slip.right(), slip.silent());
            case Gloss gloss -> new AlterationColumns("gloss", gloss.meaning(), false);
        };
    }

    static Alteration read(Row row) throws SQLException {
        Id<Hold> hold = Id.parse(row.text("hold"));
        String words = row.text("words");
        return switch (row.text("kind")) {
            case "cut" -> new Cut(hold);
            case "insertion" -> new Insertion(hold, words, row.flag("variant"));
            case "slip" -> new Slip(hold, words, row.flag("variant"));
            case "gloss" -> new Gloss(hold, words);
            default -> throw new IllegalArgumentException("an alteration " + row.text("kind"));
        };
    }
}
