/** How the register speaks HTTP: one shape of refusal, one of page, preconditions, safe retries, strict JSON. */
@NullMarked
package org.cdp.platform.web;

import org.jspecify.annotations.NullMarked;
