/** The register: its rooms are the packages below, and {@link org.cdp.Main} opens the door. */
@NullMarked
package org.cdp;

import org.jspecify.annotations.NullMarked;
