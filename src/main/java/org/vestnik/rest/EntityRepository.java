package org.vestnik.rest;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Entities, for reading. */
interface EntityRepository extends Repository<EntityNode, String> {

    Optional<EntityNode> findById(String id);
}
