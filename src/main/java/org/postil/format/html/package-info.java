/// Web pages come in as texts. Start with [org.postil.format.html.Html].
@NullMarked
package org.postil.format.html;

import org.jspecify.annotations.NullMarked;
