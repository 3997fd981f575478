/** What holds of contributions, statements, exchange rates and the figures over them. */
@NullMarked
package org.cdp.funding;

import org.jspecify.annotations.NullMarked;
