/** The data files of the class path: tables and YAML, with errors that name the file and the entry. */
package org.vestnik.resource;
