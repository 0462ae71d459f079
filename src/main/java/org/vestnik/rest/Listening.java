package org.vestnik.rest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import org.vestnik.error.UserException;

/**
 * Where the HTTP door listens and whom it lets in.
 *
 * @param host  name or address of a network interface of this machine; {@code 0.0.0.0} for all
 * @param port  0 for a free one
 * @param token what a client must show; needed wherever other machines can reach the door
 */
public record Listening(String host, int port, Optional<String> token) {

    /** Where no other machine gets in. */
    public static final String LOOPBACK = "localhost";

    private static final int SHORTEST_TOKEN = 16;

    public Listening {
        Objects.requireNonNull(token, "token is null");
        if (token.isPresent() && token.get().strip().length() < SHORTEST_TOKEN) {
            throw UserException.usage("the token has " + token.get().strip().length() + " characters; it takes at least " + SHORTEST_TOKEN
                    + ", such as those of 'openssl rand -hex 16'");
        }
        if (token.isEmpty() && !isLoopback(host)) {
            throw UserException.usage("other machines can reach '" + host + "', so a token is needed; put one of at least " + SHORTEST_TOKEN
                    + " characters into VESTNIK_TOKEN, such as that of 'openssl rand -hex 16', or leave --host out");
        }
        token = token.map(String::strip);
    }

    /** On this machine alone, without a token. */
    public static Listening locally(int port) {
        return new Listening(LOOPBACK, port, Optional.empty());
    }

    public boolean isLocal() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException failure) {
            throw UserException.usage("there is no network interface '" + host + "'; --host takes a name or address of this machine");
        }
    }
}
