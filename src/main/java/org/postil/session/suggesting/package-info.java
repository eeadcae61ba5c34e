/// What is proposed to be tagged in a project, and its acceptance. Start with
/// [org.postil.session.suggesting.Suggestions].
@NullMarked
package org.postil.session.suggesting;

import org.jspecify.annotations.NullMarked;
