package org.cdp.platform.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the database refused, in the words of {@code constraints.properties}: the database decides, and its constraint's
 * name is the key of a sentence.
 */
final class DatabaseProblem {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("constraints");
    private static final Pattern KEY = Pattern.compile("\\)=\\((.*)\\) is ");

    private DatabaseProblem() {}

    /** Looks through causes, and through what a failed commit only mentions: there the database's word is suppressed. */
    static Optional<Refusal> in(Throwable thrown) {
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        boolean outOfTime = false;
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            Throwable e = open.pop();
            if (e instanceof OptimisticLockException) {
                return Optional.of(Refusal.stale(null));
            }
            if (e instanceof PSQLException sql) {
                return of(sql);
            }
            if (e instanceof SQLException sql && noneWasFree(sql)) {
                return Optional.of(Refusal.overloaded());
            }
            outOfTime |= e instanceof RollbackException && saysNoMore(e);
            if (seen.add(e)) {
                Optional.ofNullable(e.getCause()).ifPresent(open::add);
                Collections.addAll(open, e.getSuppressed());
            }
        }
        return outOfTime ? Optional.of(Refusal.overloaded()) : Optional.empty();
    }

    /** Whether it knows of nothing that went wrong: then the transaction was ended before its work was. */
    private static boolean saysNoMore(Throwable e) {
        return e.getCause() == null && e.getSuppressed().length == 0;
    }

    /** No connection became free in time; of its two ways to say so, the pool gives a cause to one alone. */
    private static boolean noneWasFree(SQLException e) {
        return e.getCause() instanceof TimeoutException
                || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    private static Optional<Refusal> of(PSQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "23505", "23001" -> Optional.of(Refusal.of(409, "Conflict", sentence(e)));
            case "23503" -> Optional.of(reference(e));
            case "23514", "23P01", "23502", "22001", "22003" ->
                Optional.of(Refusal.of(422, "Rule broken", sentence(e)));
            case "40001", "40P01", "55P03" ->
                Optional.of(Refusal.of(
                        409, "Busy", "Another write to the same records was under way: repeat the request."));
            case "57014", "57P01", "57P02", "57P03", "25P03" -> Optional.of(Refusal.overloaded());
            default -> byClass(e);
        };
    }

    /** 08: the connection is lost; 53: out of something; 22: a value that no text of ours can be, such as NUL. */
    private static Optional<Refusal> byClass(PSQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("08") || state.startsWith("53")) {
            return Optional.of(Refusal.overloaded());
        }
        return state.startsWith("22")
                ? Optional.of(Refusal.of(400, "Invalid request", "A value is none that the register can hold."))
                : Optional.empty();
    }

    private static Refusal reference(PSQLException e) {
        return detail(e).contains("still referenced")
                ? Refusal.of(409, "Still in use", "Other records still refer to it: " + sentence(e))
                : Refusal.of(422, "Rule broken", dangling(constraint(e), key(e)));
    }

    /** @param key what was named and is not there; empty when that is not known */
    static String dangling(String constraint, String key) {
        return key.isEmpty() ? sentence(constraint) : sentence(constraint) + " ('" + key + "')";
    }

    private static String key(PSQLException e) {
        Matcher key = KEY.matcher(detail(e));
        return key.find() ? key.group(1) : "";
    }

    private static String sentence(PSQLException e) {
        return sentence(constraint(e));
    }

    private static String constraint(PSQLException e) {
        ServerErrorMessage message = e.getServerErrorMessage();
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }

    private static String sentence(String name) {
        try {
            return SENTENCES.getString(name);
        } catch (MissingResourceException unnamed) {
            return "a rule of the register (" + name + ") would be broken";
        }
    }

    private static String detail(PSQLException e) {
        ServerErrorMessage message = e.getServerErrorMessage();
        return message == null || message.getDetail() == null ? "" : message.getDetail();
    }
}
