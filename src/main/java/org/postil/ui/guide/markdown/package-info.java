/// The small part of Markdown that the guide is written in, without any look. Start with
/// [Markdown].
@NullMarked
package org.postil.ui.guide.markdown;

import org.jspecify.annotations.NullMarked;
