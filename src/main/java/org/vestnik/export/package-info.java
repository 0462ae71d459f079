/** The graph, or an answer, as files of other programs' formats. */
package org.vestnik.export;
