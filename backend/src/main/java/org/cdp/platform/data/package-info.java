/** Where records are kept: stored things, and the PostgreSQL that comes with the register. */
@NullMarked
package org.cdp.platform.data;

import org.jspecify.annotations.NullMarked;
