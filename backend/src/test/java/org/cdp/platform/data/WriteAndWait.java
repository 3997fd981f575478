package org.cdp.platform.data;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A program that writes one row, says so, and waits to be killed. */
final class WriteAndWait {
    private WriteAndWait() {}

    public static void main(String[] args) throws Exception {
        var database = EmbeddedDatabase.open(Path.of(args[0]));
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create table note (words text)");
            statement.execute("insert into note values ('kept')");
        }
        System.out.println(database.pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
