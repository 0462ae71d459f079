/** From files as they come to articles, or to a reason why not. */
package org.vestnik.article;
