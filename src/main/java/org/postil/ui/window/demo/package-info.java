/// The window as a picture, made without a screen.
@NullMarked
package org.postil.ui.window.demo;

import org.jspecify.annotations.NullMarked;
