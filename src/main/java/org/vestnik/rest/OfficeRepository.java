package org.vestnik.rest;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Posts, for reading. */
interface OfficeRepository extends Repository<OfficeNode, String> {

    List<OfficeNode> findByHolderId(String person);

    List<OfficeNode> findByOfId(String entity);

    List<OfficeNode> findByStatementArticleId(String article);
}
