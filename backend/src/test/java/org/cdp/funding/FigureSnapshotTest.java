package org.cdp.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import org.cdp.change.Snapshot;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** A figure is of the snapshot that asks for it, whoever else has asked meanwhile. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FigureSnapshotTest {

    private final WarmFigures figures;
    private final Snapshot snapshot;

    FigureSnapshotTest(WarmFigures figures, Snapshot snapshot) {
        this.figures = figures;
        this.snapshot = snapshot;
    }

    @Test
    void is_of_a_snapshot_that_is_older_than_all_that_is_kept() {
        Report report = given("warm-late");
        Figure figure = figure("warm-late");
        assertEquals("5 then 15", whileOthersWriteAndRead(figure, report));
    }

    @Test
    void is_of_a_snapshot_that_others_have_moved_on_from() {
        Report report = given("warm-early");
        Figure figure = figure("warm-early");
        assertEquals("5", gross(figure));
        assertEquals("5 then 15", whileOthersWriteAndRead(figure, report));
    }

    private static Report given(String name) {
        GivenFunding.world(name);
        Report report = Report.of(name + "-donor", name + "-work").money("5", "USD");
        GivenFunding.contribution(report);
        return report;
    }

    /** What a snapshot sees in the end that was taken before two others came, and what is seen after it. */
    private String whileOthersWriteAndRead(Figure figure, Report report) {
        String old = QuarkusTransaction.requiringNew().call(() -> {
            snapshot.freeze();
            long entry = snapshot.entry(); // what is seen is settled by the first reading
            for (String others : List.of("10", "15")) {
                GivenFunding.contribution(report);
                assertEquals(others, gross(figure));
            }
            assertEquals(entry, snapshot.entry());
            return sum(figure);
        });
        return old + " then " + gross(figure);
    }

    private String gross(Figure figure) {
        return QuarkusTransaction.requiringNew().call(() -> {
            snapshot.freeze();
            return sum(figure);
        });
    }

    private String sum(Figure figure) {
        return figures.cells(figure, Converter.NONE).all().values().stream()
                .map(cell -> cell.gross().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" and "));
    }

    private static Figure figure(String name) {
        var filter = new ContributionFilter(
                null,
                List.of(),
                List.of(name + "-work"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                null);
        return Figure.of(filter, null).by(Grouping.AGENCY);
    }
}
