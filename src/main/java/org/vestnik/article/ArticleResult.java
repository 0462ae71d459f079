package org.vestnik.article;

/** What reading an input gave: an article, or the reason why there is none. */
public sealed interface ArticleResult permits Article, Rejected {

    /** The name by which the input is known: its path below the folder given, without its ending. */
    String id();
}
