/// A guided first start: a few small cards over the sample project, each telling one thing to do
/// and noticing when it is done. Start with [Tour].
@NullMarked
package org.postil.ui.window.tour;

import org.jspecify.annotations.NullMarked;
