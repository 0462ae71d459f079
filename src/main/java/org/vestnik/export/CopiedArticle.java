package org.vestnik.export;

/**
 * The article that another one copies.
 *
 * @param similarity from 0 to 1
 */
record CopiedArticle(String id, double similarity) {

    String key() {
        return NodeKind.ARTICLE.key(id);
    }
}
