package org.postil.ui.overview;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.postil.analysis.overview.Chronicle;

/// What is shown of a selection of documents: its dates at once, each table when it is looked at.
/// On any thread.
public final class Content {

    /// Of no document.
    static final Content NOTHING = new Content(Chronicle.NOTHING, 0, _ -> Grid.EMPTY);

    private final Chronicle dates;
    private final int documents;
    private final Function<Form, Grid> counting;
    private final Map<Form, Grid> counted = new ConcurrentHashMap<>();

    /// The content of a selection.
    ///
    /// @param dates all of them, in the order of time
    /// @param documents how many documents there are
    /// @param counting makes the table of a form, on any thread; asked once for each
    public Content(Chronicle dates, int documents, Function<Form, Grid> counting) {
        this.dates = dates;
        this.documents = documents;
        this.counting = counting;
    }

    public Chronicle dates() {
        return dates;
    }

    public int documents() {
        return documents;
    }

    /// The table of a form; counted where it has not been yet, which may take long.
    public Grid table(Form form) {
        Form own = form == Form.TIMELINE ? Form.DATES : form;
        return counted.computeIfAbsent(own, counting);
    }

    /// The table of a form where it has been counted.
    Optional<Grid> counted(Form form) {
        return Optional.ofNullable(counted.get(form));
    }
}
