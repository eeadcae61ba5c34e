/// What Postil remembers between two starts: size and look of the window, recent projects, and for
/// each project what was open. Small properties files in the application-data folder of the
/// machine; whatever is missing or damaged there is simply not remembered. Start with [Memory].
@NullMarked
package org.postil.ui.window.memory;

import org.jspecify.annotations.NullMarked;
