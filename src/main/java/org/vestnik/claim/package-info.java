/** Who does what to whom, who says so, and whether it is so: claims read from linked mentions and trees. */
package org.vestnik.claim;
