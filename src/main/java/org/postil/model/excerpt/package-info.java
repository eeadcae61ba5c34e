/// What belongs to an excerpt, as it is saved: what is done to words of its passages, what stands
/// around them, how its sheet looks. The excerpt itself stands beside the project.
@NullMarked
package org.postil.model.excerpt;

import org.jspecify.annotations.NullMarked;
