/** Whole data sets in and out. What a first start loads comes in through the same door as anybody's file. */
@NullMarked
package org.cdp.exchange;

import org.jspecify.annotations.NullMarked;
