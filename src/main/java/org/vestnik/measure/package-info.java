/** When and how much: expressions of time and quantity found in sentences and brought to one form. */
package org.vestnik.measure;
