/**
 * The gold set: sentences and whole articles in four languages with what they claim, marked by a careful reader before the program
 * read them. It is the manual of what is read how, and what every figure of the README about claims is counted on.
 */
package org.vestnik.gold;
