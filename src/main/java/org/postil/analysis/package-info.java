/// What can be read off a project: how often its register is used ([RegisterCounts]), every mention
/// in its context ([Concordance]). Pure functions; uses model and text.
@NullMarked
package org.postil.analysis;

import org.jspecify.annotations.NullMarked;
