package org.postil.excerpt.content;

import java.util.ArrayList;
import java.util.List;
import org.postil.model.Document;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Witness;
import org.postil.text.Span;

/// What the sheet shows of one passage.
public sealed interface Extract {

    Passage passage();

    /// The passage stands.
    ///
    /// @param paragraphs never empty
    /// @param cuts what is left out within it, in order, in UTF-16 units of the version; none is
    ///   empty, between two of them something is shown
    /// @param turns what is tagged in the version as somebody's words, direct or reported
    /// @param setAside true where its words are no part of the document
    record Shown(
            Passage passage,
            Document document,
            Witness witness,
            Span span,
            List<Paragraph> paragraphs,
            List<GlossNote> glosses,
            List<Span> cuts,
            Tally tally,
            List<Turn> turns,
            boolean setAside)
            implements Extract {
        public Shown {
            paragraphs = List.copyOf(paragraphs);
            glosses = List.copyOf(glosses);
            cuts = List.copyOf(cuts);
            turns = List.copyOf(turns);
        }

        /// What is shown of the version, stretch by stretch, in UTF-16 units.
        public List<Span> stretches() {
            var stretches = new ArrayList<Span>();
            int start = span.start();
            for (Span cut : cuts) {
                if (start < cut.start()) stretches.add(new Span(start, cut.start()));
                start = Math.max(start, cut.end());
            }
            if (start < span.end()) stretches.add(new Span(start, span.end()));
            return stretches;
        }
    }

    /// The passage is lost.
    ///
    /// @param quote the words that it had, as far as they are known
    /// @param title of its document, as far as it is known
    record Lost(Passage passage, Reason reason, String title, String quote) implements Extract {}

    /// Why a passage is lost.
    enum Reason {
        /// Its words were deleted from the text.
        WORDS_DELETED,
        /// Its document, or the version, lies in the bin.
        IN_BIN,
        /// Its document is gone for good.
        GONE
    }

    /// What was done to the version's words.
    ///
    /// @param cuts how many times something is left out
    /// @param wordsCut how many words that is in all
    /// @param silent how many slips were put right without a sign
    record Tally(int cuts, int wordsCut, int silent) {

        public boolean isNothing() {
            return cuts == 0 && silent == 0;
        }
    }
}
