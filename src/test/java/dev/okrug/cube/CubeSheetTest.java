package dev.okrug.cube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.PartnerCode;
import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.ScreenedRow;
import dev.okrug.testing.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CubeSheetTest {

    private static final int BELARUS = PartnerCode.of("BY");
    private static final long PORK = CommodityCode.of(203_291_500, 10);
    private static final long HAM = CommodityCode.of(203_299_900, 10);

    private final List<List<String>> rows = new ArrayList<>();
    private final CubeSheet sheet = CubeSheet.byCommodity(BELARUS, this::take);

    private void take(long delivery, int region, int period, long commodity, int partner, KeyedSums sums, int place) {
        List<String> cells = new ArrayList<>(List.of(
                Long.toString(delivery),
                Integer.toString(region),
                Integer.toString(period),
                CommodityCode.text(6, commodity),
                partner == DeliveryCube.OTHERS ? "others" : PartnerCode.text(partner)));
        for (int measure = 0; measure < Measures.ALL.size(); measure++) {
            cells.add(Long.toString(sums.sum(place + measure)));
        }
        rows.add(cells);
    }

    private void add(
            long delivery, int flow, int period, int region, long commodity, String partner, Long cents, Long grams)
            throws IOException {
        sheet.add(row(delivery, flow, period, region, commodity, partner, cents, grams));
    }

    private static ScreenedRow row(
            long delivery, int flow, int period, int region, long commodity, String partner, Long cents, Long grams) {
        return new ScreenedRow(
                delivery,
                2,
                Outcome.FACT,
                0,
                flow,
                period,
                region,
                commodity,
                PartnerCode.of(partner),
                cents,
                grams == null ? ScreenedRow.MISSING : grams,
                ScreenedRow.MISSING,
                null,
                null,
                null,
                null);
    }

    @Test
    void flowsStandSideBySideAndWhatHasNoWeightIsNotWeighed() throws IOException {
        add(1, Facts.EXPORT, 202301, 1000, PORK, "BY", 100L, 7L);
        add(1, Facts.EXPORT, 202301, 1000, PORK, "BY", 10L, null);
        add(1, Facts.EXPORT, 202301, 1000, PORK, "BY", -1L, 0L);
        add(1, Facts.IMPORT, 202301, 1000, PORK, "BY", 5L, 2L);
        sheet.finish();
        Tables.assertCells(rows, """
                delivery | region | period | commodity | partner | x   | m | xg | mg | xw  | mw
                1        | 1000   | 202301 | 020329    | BY      | 109 | 5 | 7  | 2  | 100 | 5
                """);
    }

    @Test
    void rowsComeInOrderAndOtherPartnersAreOne() throws IOException {
        add(1, Facts.EXPORT, 202302, 1000, PORK, "BY", 1L, null);
        add(1, Facts.EXPORT, 202301, 99000, PORK, "CN", 2L, null);
        add(1, Facts.EXPORT, 202301, 99000, HAM, "KZ", 4L, null);
        add(1, Facts.EXPORT, 202301, 99000, PORK, "BY", 8L, null);
        add(1, Facts.EXPORT, 202301, 99000, CommodityCode.WITHHELD, "BY", 16L, null);
        sheet.finish();
        Tables.assertCells(rows, """
                delivery | region | period | commodity | partner | x  | m | xg | mg | xw | mw
                1        | 99000  | 202301 | XXXXXX    | BY      | 16 | 0 | 0  | 0  | 0  | 0
                1        | 99000  | 202301 | 020329    | others  | 6  | 0 | 0  | 0  | 0  | 0
                1        | 99000  | 202301 | 020329    | BY      | 8  | 0 | 0  | 0  | 0  | 0
                1        | 1000   | 202302 | 020329    | BY      | 1  | 0 | 0  | 0  | 0  | 0
                """);
    }

    @Test
    void deliveriesAreKeptApart() throws IOException {
        add(1, Facts.EXPORT, 202301, 1000, PORK, "BY", 1L, null);
        add(2, Facts.EXPORT, 202301, 1000, PORK, "BY", 2L, null);
        sheet.finish();
        assertThat(rows).extracting(row -> row.get(0) + " " + row.get(5)).containsExactly("1 1", "2 2");
    }

    @Test
    void nothingIsLostWhileTheTableGrowsAndOverflows() throws IOException {
        int groups = 1_500_000;
        long[] found = {0, 0};
        CubeSheet large = CubeSheet.byCommodity(
                DeliveryCube.OTHERS, (delivery, region, period, commodity, partner, sums, place) -> {
                    found[0]++;
                    found[1] += sums.sum(place + 1);
                });
        for (int i = 0; i < groups; i++) {
            large.add(row(
                    1,
                    Facts.IMPORT,
                    200001 + i % 12,
                    i / 12 % 90_000,
                    CommodityCode.of(i % 900_000, 6),
                    "CN",
                    2L,
                    null));
        }
        large.finish();
        assertThat(found).containsExactly(groups, 2L * groups);
    }
}
