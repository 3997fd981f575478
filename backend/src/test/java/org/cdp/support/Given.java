package org.cdp.support;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cdp.agency.Agency;
import org.cdp.agency.AgencyForm;
import org.cdp.agency.AgencyKind;
import org.cdp.agency.AgencyName;
import org.cdp.cluster.Cluster;
import org.cdp.cluster.ClusterForm;
import org.cdp.intervention.ClusterShareForm;
import org.cdp.intervention.Intervention;
import org.cdp.intervention.InterventionForm;
import org.cdp.intervention.InterventionLevel;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.PartialDate;
import org.hibernate.SessionFactory;

/** Records that a test needs to be there and does not speak of. */
public final class Given {

    private Given() {}

    public static void agencies(String... ids) {
        keep(Stream.of(ids).map(Given::agency));
    }

    public static void clusters(String... ids) {
        keep(Stream.of(ids).map(Given::cluster));
    }

    /** Programmes that started in 2004, reported by this agency. */
    public static void interventions(String reportedBy, String... ids) {
        keep(Stream.of(ids).map(id -> intervention(id, reportedBy, false)));
    }

    public static void interventionIn(String cluster, String reportedBy, String id) {
        keep(Stream.of(intervention(id, reportedBy, false, new ClusterShareForm(cluster, null))));
    }

    public static void drafts(String reportedBy, String... ids) {
        keep(Stream.of(ids).map(id -> intervention(id, reportedBy, true)));
    }

    /** The secret of a new key that writes for this agency. */
    public static String editorOf(String agency) {
        return As.steward()
                .body("{\"label\": \"editor\", \"role\": \"EDITOR\", \"agency\": \"%s\"}".formatted(agency))
                .post("/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /** How many statements the register sends to its database for this. */
    public static long statements(Runnable work) {
        var statistics = Panache.getEntityManager()
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private static void keep(Stream<?> records) {
        Supplier<Boolean> work = () -> {
            records.forEach(Panache.getEntityManager()::persist);
            return true;
        };
        QuarkusTransaction.requiringNew().call(work::get);
    }

    private static Agency agency(String id) {
        var name = new AgencyName("Agency " + id, null, null, null);
        return new Agency(new AgencyForm(
                id,
                AgencyKind.GOVERNMENT,
                "PK",
                List.of(name),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                Confidence.DOCUMENTED,
                List.of(),
                null));
    }

    private static Cluster cluster(String id) {
        return new Cluster(new ClusterForm(
                id,
                "Cluster " + id,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Confidence.DOCUMENTED,
                List.of(),
                null));
    }

    private static Intervention intervention(
            String id, String reportedBy, boolean draft, ClusterShareForm... clusters) {
        return new Intervention(new InterventionForm(
                id,
                "Intervention " + id,
                null,
                InterventionLevel.PROGRAMME,
                null,
                null,
                null,
                reportedBy,
                null,
                null,
                new PartialDate("2004"),
                null,
                List.of(),
                List.of(clusters),
                List.of(),
                List.of(),
                null,
                List.of(),
                draft,
                List.of(),
                Confidence.DOCUMENTED,
                List.of(),
                null));
    }
}
