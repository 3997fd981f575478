@NullMarked
package org.cdp.platform.data;

import org.jspecify.annotations.NullMarked;
