package org.vestnik.rest;

import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/** Lets clients that encode a whole id write {@code %2F} for the slashes in it; Tomcat would turn them away. */
@Component
class EncodedSlashes implements TomcatConnectorCustomizer {

    @Override
    public void customize(Connector connector) {
        connector.setEncodedSolidusHandling(EncodedSolidusHandling.DECODE.getValue());
    }
}
