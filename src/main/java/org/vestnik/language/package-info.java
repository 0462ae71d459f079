/** One folder a language, one class reads any of them: lexicons, gazetteers, frames and rules. */
package org.vestnik.language;
