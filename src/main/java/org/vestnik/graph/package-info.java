/** From readings to Neo4j and nowhere else: schema, writing, projections, fingerprint. */
package org.vestnik.graph;
