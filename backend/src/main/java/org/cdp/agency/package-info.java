/** A body that supports clusters: a ministry, an agency, a donor, an association, a university. Its names have dates. */
@NullMarked
package org.cdp.agency;

import org.jspecify.annotations.NullMarked;
