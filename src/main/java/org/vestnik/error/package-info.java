/** Failures told to people in one sentence. */
package org.vestnik.error;
