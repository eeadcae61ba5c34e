/// A sheet in lines: the passages with their numbers, the questions tied to them, the glosses, for
/// the student, for the teacher, and the key. What stands here in English is printed on the sheet,
/// whatever the language of the screen. Start with [SetSheet].
@NullMarked
package org.postil.excerpt.setting;

import org.jspecify.annotations.NullMarked;
