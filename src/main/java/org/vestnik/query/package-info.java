/** Questions as files: the catalogue of Cypher templates and how they are run. */
package org.vestnik.query;
