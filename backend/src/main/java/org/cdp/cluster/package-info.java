/** A sectoral and geographical concentration of small firms facing common opportunities and threats. */
@NullMarked
package org.cdp.cluster;

import org.jspecify.annotations.NullMarked;
