/** From mentions to the real things they name, with the reason of every link. */
package org.vestnik.resolve;
