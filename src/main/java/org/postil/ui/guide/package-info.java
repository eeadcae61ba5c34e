/// The guide to the program, in a window of its own: chapters of bundled Markdown, and what is made
/// from the program itself, such as the tables of the project file. Start with [Guide], which is
/// all that can be read, and [GuideWindow], which shows it.
@NullMarked
package org.postil.ui.guide;

import org.jspecify.annotations.NullMarked;
