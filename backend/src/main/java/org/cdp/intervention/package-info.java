/** What agencies do in clusters: a programme, a project in it, an activity in that. */
@NullMarked
package org.cdp.intervention;

import org.jspecify.annotations.NullMarked;
