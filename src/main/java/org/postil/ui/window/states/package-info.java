/// The earlier states of a project on the screen: listed, looked at, kept under a name, made into
/// new projects; a project checked, and repaired into a new one. Start with [EarlierStates].
@NullMarked
package org.postil.ui.window.states;

import org.jspecify.annotations.NullMarked;
