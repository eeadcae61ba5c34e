/// What a lower floor has to say to a person, as a key and its arguments. The screen and the
/// command line put it into words. Uses the JDK only.
@NullMarked
package org.postil.message;

import org.jspecify.annotations.NullMarked;
