package org.postil.ui.annotation;

import org.postil.text.RightToLeft;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.VersionWords;

/// A tag as one line of text that can stand in a paper: its words in full, what they come from, and
/// what the tag says.
final class TagCitation {

    private TagCitation() {}

    /// `“Generalissimo Stalin” (Telegram 1053, 5 April 1946, version A, ¶ 6) [Person: Stalin]`
    ///
    /// @param says what the tag says, as the screen puts it; may be empty
    static String of(ShownTag tag, String says) {
        String date = VersionWords.date(tag.document());
        String title = tag.document().title();
        String dated = date.isEmpty() ? title : Texts.text("ui.citation.dated", title, date);
        String siglum = tag.witness().siglum();
        String source =
                tag.isEditors()
                        ? Texts.text("ui.citation.editors", dated, siglum)
                        : Texts.text(
                                "ui.citation.source",
                                dated,
                                siglum,
                                VersionWords.paragraph(tag.paragraph()));
        String kind =
                says.isEmpty()
                        ? tag.layer().name()
                        : Texts.text("ui.citation.says", tag.layer().name(), says);
        String quote =
                tag.annotation()
                        .anchor()
                        .quote(tag.witness().text())
                        .strip()
                        .replaceAll("\\s+", " ");
        return RightToLeft.withSpaces(Texts.text("ui.citation", quote, source, kind));
    }
}
