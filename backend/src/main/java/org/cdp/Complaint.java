package org.cdp;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.cdp.platform.data.CannotStart;
import org.jboss.logging.Logger;

/** Says why the register does not start: in one line when the reason is known, and with all there is when not. */
final class Complaint {
    private static final Logger LOG = Logger.getLogger(Complaint.class);

    private Complaint() {}

    static void about(Throwable problem) {
        switch (reason(problem)) {
            case CannotStart known -> System.err.println(known.getMessage());
            case QuarkusBindException taken ->
                System.err.println(
                        "Port " + taken.getPort() + " is taken: choose another one with CDP_PORT, or stop its user.");
            case ConfigValidationException wrong -> System.err.println(wrong.getMessage());
            case ConnectException silent -> database(silent);
            case UnknownHostException nowhere -> database(nowhere);
            case SQLException refused when isRefusal(refused) -> database(refused);
            default -> LOG.error("The register did not start", problem);
        }
    }

    /** Ours says it best, wherever Quarkus has wrapped it. */
    private static Throwable reason(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return cause;
            }
        }
        return ExceptionUtil.getRootCause(problem);
    }

    private static void database(Exception reason) {
        System.err.println("The database named by CDP_DATABASE_URL can't be used: " + reason.getMessage());
    }

    /** Wrong user or password, or no such database; other SQL errors are worth their trace. */
    private static boolean isRefusal(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("28") || state.startsWith("3D");
    }
}
