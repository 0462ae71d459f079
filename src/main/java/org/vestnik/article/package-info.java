/**
 * From files as they come to articles, or to a reason why not.
 *
 * <p>{@link org.vestnik.article.InputFiles} finds the files among the paths of a user, {@link org.vestnik.article.ArticleReaders}
 * reads each into {@link org.vestnik.article.Article}s or {@link org.vestnik.article.Rejected}s; it is the only door. The format is
 * told by the ending:
 *
 * <dl>
 * <dt>{@code .html .htm .xhtml}
 * <dd>a web page. The text is the headline and the paragraphs with an empty line between them, without the frame of the page.
 * <dt>{@code .txt}
 * <dd>one article. The text is the whole file as it is, without a byte order mark; blocks leave out menus, captions, share lines,
 * "read also" lines and what follows the article.
 * <dt>{@code .json}
 * <dd>an object or a list of objects with the fields {@code text} or {@code html} (one of them, the article's body), and if known
 * {@code id} (the file's name, with {@code /} and the position in a list, if it is missing), {@code url}, {@code title},
 * {@code published} (a day as {@code 2024-03-14}, a time may follow), {@code publisher}, {@code author} and {@code language}
 * ({@code bg uk ru en}, checked against the text). All are strings; other fields are passed over.
 * <dt>{@code .jsonl}
 * <dd>one such object a line.
 * </dl>
 *
 * <p>An input is UTF-8, UTF-16 with a byte order mark, what its page declares, or windows-1251, of at most 20 MB. Only this
 * package knows jsoup.
 */
package org.vestnik.article;
