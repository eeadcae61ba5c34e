package org.postil.analysis.find;

import org.postil.message.Message;
import org.postil.message.Refused;

/// A line that can't be understood as a search.
public final class BadSearch extends Refused {

    private static final long serialVersionUID = 1;

    private final int place;

    public BadSearch(int place, Message problem) {
        super(problem);
        this.place = place;
    }

    /// Where in the line it is wrong, in UTF-16 units.
    public int place() {
        return place;
    }
}
