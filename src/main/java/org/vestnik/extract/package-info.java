/** Who and what is spoken of, and where: mentions found in a document. */
package org.vestnik.extract;
