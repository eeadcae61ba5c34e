/// How a version looks, computed without a screen: which paragraphs are shown ([DisplayText], by an
/// [Arrangement]), and how each looks with its tags ([Look]). Pure functions of values from
/// `model`. Start with [Laid].
@NullMarked
package org.postil.ui.text.look;

import org.jspecify.annotations.NullMarked;
