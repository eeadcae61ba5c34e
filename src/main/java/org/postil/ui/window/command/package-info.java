/// What a person can do in a window, once for menu, toolbar and keyboard. Knows no project. Start
/// with [Command].
@NullMarked
package org.postil.ui.window.command;

import org.jspecify.annotations.NullMarked;
