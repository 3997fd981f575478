/** The words that tests are written in. */
@NullMarked
package org.cdp.support;

import org.jspecify.annotations.NullMarked;
