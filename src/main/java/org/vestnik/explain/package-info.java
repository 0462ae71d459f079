/** Why the graph holds what it holds: the words behind an entity, a claim or an edge. */
package org.vestnik.explain;
