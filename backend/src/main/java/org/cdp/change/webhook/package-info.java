/** Tells others of changes by HTTP: at least once, signed, one record's in their order, and nobody inside our own network. */
@NullMarked
package org.cdp.change.webhook;

import org.jspecify.annotations.NullMarked;
