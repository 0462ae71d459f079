/** What there is to say: kinds of entities, types of claims and their modes; what varies is read from resources. */
package org.vestnik.ontology;
