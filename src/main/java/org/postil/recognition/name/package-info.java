/// Names of people: titles, offices, and the words between. Start with [NameWord].
@NullMarked
package org.postil.recognition.name;

import org.jspecify.annotations.NullMarked;
