package org.cdp.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    static Path sharedFolder;

    @TempDir
    Path folder;

    private static EmbeddedDatabase shared;

    @BeforeAll
    static void open() {
        shared = EmbeddedDatabase.open(sharedFolder);
    }

    @AfterAll
    static void close() {
        shared.close();
    }

    @Test
    void keeps_what_was_written_when_the_java_process_is_killed() throws Exception {
        long survivor = writeInAnotherProcessAndKillIt();

        try (var found = EmbeddedDatabase.open(folder)) {
            assertEquals(survivor, found.pid(), "the running server is found again");
            assertEquals("kept", ask(found, "select words from note"));
        }
        try (var restarted = EmbeddedDatabase.open(folder)) {
            assertNotEquals(survivor, restarted.pid());
            assertEquals("kept", ask(restarted, "select words from note"));
        }
    }

    @Test
    void never_trades_safety_for_speed() throws SQLException {
        assertEquals("on", ask(shared, "show fsync"));
        assertEquals("on", ask(shared, "show full_page_writes"));
        assertEquals("on", ask(shared, "show synchronous_commit"));
        assertEquals("on", ask(shared, "show data_checksums"));
    }

    @Test
    void lets_nobody_in_without_the_password_and_gives_the_register_no_superuser() throws SQLException {
        assertEquals("127.0.0.1", ask(shared, "show listen_addresses"));
        assertEquals("off", ask(shared, "show is_superuser"));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(shared.url(), "postgres", "guess"));
    }

    @Test
    void splits_urdu_words_for_search() throws SQLException {
        assertEquals("9", ask(shared, """
                create extension pg_trgm;
                select cardinality(show_trgm('وزیرآباد'))
                """));
    }

    @Test
    void refuses_a_folder_that_another_register_holds() {
        var refusal = assertThrows(CannotStart.class, () -> EmbeddedDatabase.open(sharedFolder));
        assertEquals(
                "Another register is running on the data folder " + sharedFolder + " (CDP_DATA).",
                refusal.getMessage());
    }

    @Test
    void starts_afresh_when_the_first_start_was_killed_half_way() throws IOException, SQLException {
        // As initdb leaves it when it is killed while it makes its own databases.
        Files.createDirectories(folder.resolve("postgres/base/5"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "18\n");
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "# initdb was killed here");

        try (var database = EmbeddedDatabase.open(folder)) {
            assertEquals("1", ask(database, "select 1"));
        }
        assertEquals(1, setAside(), "kept for whoever wants to look");
    }

    @Test
    void keeps_its_data_when_an_operator_changes_or_loses_who_may_come_in() throws IOException, SQLException {
        var door = folder.resolve("postgres/pg_hba.conf");
        try (var database = EmbeddedDatabase.open(folder)) {
            ask(database, "create table note (words text); insert into note values ('kept'); select 1");
        }
        Files.writeString(door, "# the operator's\nhost all all 127.0.0.1/32 scram-sha-256\n");
        Files.delete(folder.resolve("postgres/cdp-setup-complete")); // as an earlier release left it

        try (var database = EmbeddedDatabase.open(folder)) {
            assertEquals("kept", ask(database, "select words from note"));
        }
        assertTrue(Files.readString(door).startsWith("# the operator's"));
        Files.delete(door);
        try (var database = EmbeddedDatabase.open(folder)) {
            assertEquals("kept", ask(database, "select words from note"));
        }
        assertEquals(0, setAside());
    }

    @Test
    void leaves_a_folder_alone_that_it_cannot_read() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/base"), "no folder, so nobody knows what is in it");

        var refusal = assertThrows(CannotStart.class, () -> EmbeddedDatabase.open(folder));
        assertTrue(refusal.getMessage().startsWith("The database folder " + folder), refusal.getMessage());
        assertEquals(0, setAside());
    }

    @Test
    void is_not_fooled_by_a_pid_file_whose_number_belongs_to_another_program() throws IOException, SQLException {
        EmbeddedDatabase.open(folder).close();
        var stranger = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"), stranger + "\n" + folder + "/postgres\n0\n1\n\n127.0.0.1\n");

        try (var database = EmbeddedDatabase.open(folder)) {
            assertEquals("1", ask(database, "select 1"));
        }
    }

    private long writeInAnotherProcessAndKillIt() throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WriteAndWait.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            return Long.parseLong(lines.readLine());
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private long setAside() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("postgres.unfinished"))
                    .count();
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.password());
                var statement = connection.createStatement()) {
            for (var part : sql.split(";")) {
                statement.execute(part);
            }
            var result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}
