package org.cdp.exchange.iati;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The IATI reference material: {@code CDP_IATI_REFERENCE}, else beside the project. What needs it is skipped without it. */
public final class Reference {

    private static final String SETTING = "CDP_IATI_REFERENCE";

    private Reference() {}

    public static Path folder() {
        String set = System.getenv(SETTING);
        return Path.of(set == null || set.isEmpty() ? "../../shared/iati" : set)
                .toAbsolutePath()
                .normalize();
    }

    public static boolean isThere() {
        return Files.isDirectory(folder());
    }

    public static IatiStandard standard() {
        mustBeThere();
        return new IatiStandard(folder());
    }

    public static Path file(String name) {
        mustBeThere();
        return folder().resolve(name);
    }

    public static JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(file(name).toFile());
    }

    public static Stream<JsonNode> each(JsonNode list) {
        return list.valueStream();
    }

    private static void mustBeThere() {
        boolean there = isThere();
        if (!there) {
            System.out.println(
                    "Skipped: no IATI reference material in " + folder() + " (" + SETTING + " names another folder)");
        }
        Assumptions.assumeTrue(there, "no IATI reference material in " + folder());
    }
}
