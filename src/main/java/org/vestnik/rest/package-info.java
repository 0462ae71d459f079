/** The HTTP door. */
package org.vestnik.rest;
