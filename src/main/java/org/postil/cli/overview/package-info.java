/// Commands that only read a project: what stands where, who speaks how much, when things happened.
@NullMarked
package org.postil.cli.overview;

import org.jspecify.annotations.NullMarked;
