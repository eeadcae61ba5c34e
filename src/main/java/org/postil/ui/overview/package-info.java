/// What a project says as a whole, on the screen: the timeline of its dates, who speaks how much,
/// what is spoken of where. Start with [OverviewCard].
@NullMarked
package org.postil.ui.overview;

import org.jspecify.annotations.NullMarked;
