/// What became of a text and its tags when it was corrected: the list of its corrections
/// ([CorrectionPanel]), the tray of tags that lost their place ([LostPanel]). They show and ask;
/// what is done stands in ui.window. Uses session's floors below, ui.fx.
@NullMarked
package org.postil.ui.correction;

import org.jspecify.annotations.NullMarked;
