package org.vestnik.rest;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Claims, for reading. */
interface ClaimRepository extends Repository<ClaimNode, String> {

    Optional<ClaimNode> findById(String id);

    List<ClaimNode> findByStatementArticleId(String article);

    long countByActorsId(String entity);

    long countByRecipientsId(String entity);

    long countByInstrumentsId(String entity);

    long countByPlacesId(String entity);

    long countBySpeakersId(String entity);
}
