/** Figures done again by hand, from what the API tells, with nothing of the register's own code. */
@NullMarked
package org.cdp.funding.recount;

import org.jspecify.annotations.NullMarked;
