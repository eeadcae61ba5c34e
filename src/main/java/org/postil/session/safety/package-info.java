/// The second copy of a project that is open: when a state of it is kept, and where work goes that
/// its file does not take. Knows no session and no screen. Start with [SecondCopy].
@NullMarked
package org.postil.session.safety;

import org.jspecify.annotations.NullMarked;
