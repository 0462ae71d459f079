package org.vestnik.rest;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Articles, for reading. */
interface ArticleRepository extends Repository<ArticleNode, String> {

    Optional<ArticleNode> findById(String id);
}
