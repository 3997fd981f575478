/** How the method spreads: who adopted it from where, what came of it, and how many hands it went through. */
@NullMarked
package org.cdp.ripple;

import org.jspecify.annotations.NullMarked;
