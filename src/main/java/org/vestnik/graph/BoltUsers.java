package org.vestnik.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Objects;
import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/**
 * Who comes in by the embedded database's Bolt. Neo4j Community has users and no roles, so who has the writer's password may do all,
 * and who has none, or is called {@link #READER}, may read. Any web page that an analyst has open can speak Bolt to this machine,
 * which is why that is all it gets.
 */
final class BoltUsers extends AuthManager {

    static final String READER = "analyst";

    private static final String NONE = "none";

    private final String writer;
    private final byte[] password;

    BoltUsers(String writer, String password) {
        this.writer = Objects.requireNonNull(writer, "writer is null");
        this.password = password.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection) throws InvalidAuthTokenException {
        try {
            if (NONE.equals(AuthToken.safeCast(AuthToken.SCHEME_KEY, token))) {
                return new Reader(connection);
            }
            String name = AuthToken.safeCast(AuthToken.PRINCIPAL, token);
            if (READER.equals(name)) {
                return new Reader(connection);
            }
            boolean shown = MessageDigest.isEqual(password, AuthToken.safeCastCredentials(AuthToken.CREDENTIALS, token));
            return writer.equals(name) && shown ? LoginContext.fullAccess(connection) : new Stranger(connection);
        } finally {
            AuthToken.clearCredentials(token);
        }
    }

    @Override
    public LoginContext impersonate(LoginContext login, String name) {
        throw new AuthorizationViolationException("nobody here may act as '" + name + "'");
    }

    private record Subject(String executingUser, AuthenticationResult getAuthenticationResult) implements AuthSubject {

        @Override
        public boolean hasUsername(String name) {
            return executingUser.equals(name);
        }
    }

    private static final class Reader extends LoginContext {

        Reader(ClientConnectionInfo connection) {
            super(new Subject(READER, AuthenticationResult.SUCCESS), connection);
        }

        @Override
        public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
            return new Reading(subject(), AccessMode.Static.READ, connectionInfo(), database.name());
        }
    }

    /** The mode keeps from the graph; users, databases and others' transactions are asked for besides it. */
    private static final class Reading extends SecurityContext {

        Reading(AuthSubject subject, AccessMode mode, ClientConnectionInfo connection, String database) {
            super(subject, mode, connection, database);
        }

        @Override
        public PermissionState allowsAdminAction(AdminActionOnResource action) {
            return PermissionState.EXPLICIT_DENY;
        }

        @Override
        public PermissionState allowExecuteAdminProcedure(int procedure) {
            return PermissionState.EXPLICIT_DENY;
        }

        @Override
        public SecurityContext withMode(AccessMode other) {
            return new Reading(subject(), other, connectionInfo(), database());
        }
    }

    private static final class Stranger extends LoginContext {

        Stranger(ClientConnectionInfo connection) {
            super(new Subject("", AuthenticationResult.FAILURE), connection);
        }

        @Override
        public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
            return new Reading(subject(), AccessMode.Static.ACCESS, connectionInfo(), database.name());
        }
    }
}
