package org.postil.collation.page;

import java.util.List;
import org.postil.collation.token.WordList;

/// What a person can teach of pages.
///
/// @param stamps what is stamped on papers
/// @param furniture with what lines of a web page begin
/// @param headers lines that are running headers, whatever digits they have
/// @param kept lines that are part of the text, whatever they look like
public record PageRules(
        List<String> stamps, List<String> furniture, List<String> headers, List<String> kept) {

    /// The lists that come with the program.
    public static final PageRules STANDARD =
            new PageRules(
                    WordList.named("stamps.txt"),
                    WordList.named("web-furniture.txt"),
                    List.of(),
                    List.of());

    public PageRules {
        stamps = List.copyOf(stamps);
        furniture = List.copyOf(furniture);
        headers = List.copyOf(headers);
        kept = List.copyOf(kept);
    }
}
