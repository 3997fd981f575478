/** What changed: every write goes through here and leaves its entry, in the write's own transaction. */
@NullMarked
package org.cdp.change;

import org.jspecify.annotations.NullMarked;
