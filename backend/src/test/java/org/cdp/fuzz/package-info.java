/** Requests made of the contract alone, sound and unsound, and answers held against it. */
@NullMarked
package org.cdp.fuzz;

import org.jspecify.annotations.NullMarked;
