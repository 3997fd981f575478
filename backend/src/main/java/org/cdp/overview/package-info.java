/** The register seen from above, read only: how much it holds, what is missing, and where a name is. */
@NullMarked
package org.cdp.overview;

import org.jspecify.annotations.NullMarked;
