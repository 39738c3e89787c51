package dev.okrug.disclosure;

import static dev.okrug.disclosure.Status.OK;
import static dev.okrug.disclosure.Status.SUPPRESSED_PRIMARY;
import static dev.okrug.disclosure.Status.SUPPRESSED_SECONDARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Hierarchy THREE = Hierarchy.of(-1, 0, 0, 0);

    /** Two groups; the first has two parts, the second one. */
    private static final Hierarchy NESTED = Hierarchy.of(-1, 0, 0, 1, 1, 2);

    @Test
    void aTableWithoutUnsafeCellsIsPublishedWhole() {
        TraderTable table = crowded(THREE, THREE).build();
        assertThat(Suppression.of(table, Rules.USUAL).count(OK))
                .isEqualTo(table.cells().size());
    }

    @Test
    void aCellOfOneTraderIsHiddenInARectangleAndTheTotalsStay() {
        TraderTable table = crowded(THREE, Hierarchy.of(-1, 0, 0, 0, 0))
                .add(1, 4, 7, 100)
                .add(2, 4, 1, 100)
                .add(2, 4, 2, 100)
                .add(2, 4, 3, 100)
                .add(2, 4, 4, 100)
                .add(2, 4, 5, 100)
                .add(3, 4, 1, 5_000)
                .add(3, 4, 2, 5_000)
                .add(3, 4, 3, 5_000)
                .add(3, 4, 4, 5_000)
                .build();
        // Everybody trades everywhere else, so that only the cell of trader 7 would need protection.
        Suppression suppression = Suppression.of(table, Rules.USUAL);
        assertThat(suppression.count(SUPPRESSED_PRIMARY)).isLessThanOrEqualTo(2);
        assertThat(suppression.count(SUPPRESSED_SECONDARY)).isBetween(2L, 3L);
        for (int node = 0; node < 4; node++) {
            assertThat(suppression.status(table.cell(node, 0))).isEqualTo(OK);
        }
    }

    @Test
    void aDistrictOfOneRegionIsHiddenWithIt() {
        TraderTable table = crowded(NESTED, THREE).add(5, 1, 9, 1_000_000).build();
        Suppression suppression = Suppression.of(table, Rules.USUAL);
        assertThat(suppression.status(table.cell(5, 1))).isEqualTo(SUPPRESSED_PRIMARY);
        assertThat(suppression.status(table.cell(2, 1))).isEqualTo(SUPPRESSED_PRIMARY);
    }

    @Test
    void aTableOfOneTraderIsHiddenWhole() {
        TraderTable table = new TraderTable.Builder(NESTED, NESTED)
                .add(3, 3, 0, 10)
                .add(4, 5, 0, 20)
                .build();
        assertThat(Suppression.of(table, Rules.USUAL).count(OK)).isZero();
    }

    @Test
    void anotherOrderOfRecordsHidesTheSame() {
        List<int[]> records = new ArrayList<>();
        Random random = new Random(5);
        for (int each = 0; each < 60; each++) {
            records.add(
                    new int[] {3 + random.nextInt(3), 3 + random.nextInt(3), random.nextInt(9), 1 + random.nextInt(500)
                    });
        }
        List<Status> statuses = statuses(records);
        Collections.reverse(records);
        assertThat(statuses(records)).isEqualTo(statuses);
    }

    private static List<Status> statuses(List<int[]> records) {
        TraderTable.Builder builder = new TraderTable.Builder(NESTED, NESTED);
        records.forEach(each -> builder.add(each[0], each[1], each[2], each[3]));
        TraderTable table = builder.build();
        Suppression suppression = Suppression.of(table, Rules.USUAL);
        return table.cells().stream().map(suppression::status).toList();
    }

    /** Six traders of equal size in each leaf of the first four nodes of commodities. */
    private static TraderTable.Builder crowded(Hierarchy places, Hierarchy commodities) {
        TraderTable.Builder table = new TraderTable.Builder(places, commodities);
        for (int place : RandomTables.leaves(places)) {
            for (int commodity : RandomTables.leaves(commodities)) {
                for (int trader = 1; trader <= 6 && commodity < 4; trader++) {
                    table.add(place, commodity, trader, 1_000);
                }
            }
        }
        return table;
    }
}
