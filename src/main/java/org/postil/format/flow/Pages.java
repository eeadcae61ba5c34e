package org.postil.format.flow;

import org.postil.message.Refused;

/// The pages of a file whose pages have no names, counted as they pass.
///
/// Only the breaks that its writer made are marked in the text: the others shift with paper and
/// type. But they count, so that the marks name the pages that a reader of the file sees.
public final class Pages {

    private final boolean numbered;
    private int page = 1;

    /// True where nothing stands on this page yet.
    private boolean fresh;

    /// From the first page on.
    ///
    /// @param numbered false where the count is known to be wrong
    public Pages(boolean numbered) {
        this.numbered = numbered;
    }

    /// The writer begins a page.
    public void made(Composer composer) throws Refused {
        page++;
        fresh = true;
        composer.page(numbered ? Integer.toString(page) : "");
    }

    /// The program had to begin a page. It says so too after a break that the writer made.
    public void came() {
        if (!fresh) page++;
        fresh = true;
    }

    /// Something stands on the page.
    public void filled() {
        fresh = false;
    }

    /// True where the file is said to have another number of pages than were counted.
    public boolean contradict(String stated) {
        return numbered && stated.matches("[1-9]\\d{0,5}") && Integer.parseInt(stated) != page;
    }
}
