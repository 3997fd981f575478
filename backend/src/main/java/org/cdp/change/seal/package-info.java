/** Makes it evident when the log was changed: its entries are sealed in a Merkle tree, and the seals form a chain. */
@NullMarked
package org.cdp.change.seal;

import org.jspecify.annotations.NullMarked;
