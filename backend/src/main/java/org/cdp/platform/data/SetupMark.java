package org.cdp.platform.data;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The file in PostgreSQL's folder which says that the register has set up its database there. It means nothing to
 * PostgreSQL, so nobody has a reason to change it.
 */
record SetupMark(Path cluster) {
    private static final String WORDS = "The register has set up its database in this folder: keep this file.\n";

    /** PostgreSQL numbers what is made after initdb from here on. */
    private static final long FIRST_NUMBER_OF_OURS = 16_384;

    boolean isSet() throws IOException {
        return isThere(file());
    }

    /** To be called when all else is done. */
    void set() throws IOException {
        Durably.write(file(), WORDS);
    }

    /**
     * Whether the folder is there, but the first start was killed before it made a database: only then is nothing lost
     * without it. Without the mark, which earlier releases did not write, the databases themselves are looked for.
     */
    boolean isOfUnfinished() throws IOException {
        return isThere(cluster) && !isSet() && !holds("base") && !holds("pg_tblspc");
    }

    private boolean holds(String name) throws IOException {
        var folder = cluster.resolve(name);
        if (!isThere(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.anyMatch(SetupMark::isOurs);
        }
    }

    private static boolean isOurs(Path entry) {
        var name = entry.getFileName().toString();
        return name.matches("\\d{5,10}") && Long.parseLong(name) >= FIRST_NUMBER_OF_OURS;
    }

    /** Unlike {@link Files#exists}, which takes whatever can't be read for missing. */
    private static boolean isThere(Path path) throws IOException {
        try {
            Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    private Path file() {
        return cluster.resolve("cdp-setup-complete");
    }
}
