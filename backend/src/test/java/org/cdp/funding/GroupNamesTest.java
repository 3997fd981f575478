package org.cdp.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cdp.access.Access;
import org.cdp.platform.value.Ref;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** A file of a large register has more groups than a statement takes values. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GroupNamesTest {

    private static final int MORE_THAN_A_STATEMENT_TAKES = 70_000;

    @Inject
    Access access;

    @Test
    @ActivateRequestContext
    void names_however_many() {
        Given.agency("gn-agency");
        Given.clusters("gn-cluster");
        Given.interventions("gn-agency", "gn-work");
        Map.of(
                        Grouping.AGENCY, new Ref("gn-agency", "Agency gn-agency"),
                        Grouping.CLUSTER, new Ref("gn-cluster", "Cluster gn-cluster"),
                        Grouping.INTERVENTION, new Ref("gn-work", "Intervention gn-work"))
                .forEach(this::assertNamed);
    }

    private void assertNamed(Grouping by, Ref known) {
        List<RowSum.Key> keys = Stream.concat(
                        IntStream.range(0, MORE_THAN_A_STATEMENT_TAKES).mapToObj(i -> "gn-" + i), Stream.of(known.id()))
                .map(group -> new RowSum.Key(group, "", ContributionStage.RELEASE, "PKR"))
                .toList();
        GroupNames names = QuarkusTransaction.requiringNew().call(() -> GroupNames.of(List.of(by), keys, access));
        assertEquals(known, names.of(by, known.id()));
        assertEquals("gn-1", names.of(by, "gn-1").name());
    }
}
