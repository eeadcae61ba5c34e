/// Excerpts at work in the window: what the keys do with the words that are selected, the panel,
/// and files that are printed. Start with [ExcerptDesk].
@NullMarked
package org.postil.ui.window.excerpt;

import org.jspecify.annotations.NullMarked;
