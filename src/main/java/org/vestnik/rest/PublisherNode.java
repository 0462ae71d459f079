package org.vestnik.rest;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An outlet as it lies in the graph; read, never written. */
@Node("Publisher")
record PublisherNode(@Id String id, String name) {
}
