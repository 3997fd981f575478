/** Who is asking, for which agency, and what they may do. Nothing is allowed that is not said here. */
@NullMarked
package org.cdp.access;

import org.jspecify.annotations.NullMarked;
