package org.postil.ui.text;

import org.postil.message.Message;
import org.postil.text.Splice;

/// Who takes what is typed into a pane that is open for correction. The pane itself changes
/// nothing: what was typed is on the screen once the text is shown as it is then.
public interface Typist {

    /// One key, paste, cut, drag or composed word.
    void types(Splice splice);

    /// The caret went elsewhere, by the reader's hand: what is typed next is a run of its own.
    void moves();

    /// What could not come in as it was, or not at all.
    void says(Message sentence);
}
