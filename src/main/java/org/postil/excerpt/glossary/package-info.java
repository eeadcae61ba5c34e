/// What words mean, as the project knows already. Start with [Glossary].
@NullMarked
package org.postil.excerpt.glossary;

import org.jspecify.annotations.NullMarked;
