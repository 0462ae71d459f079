/** Text with linguistic structure, in the terms of Universal Dependencies; knows the JDK alone. */
package org.vestnik.text;
