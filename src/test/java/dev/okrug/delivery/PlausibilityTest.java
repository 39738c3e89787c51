package dev.okrug.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Fault;
import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.ScreenedRecords;
import dev.okrug.reference.PlausibleUnitValues;
import dev.okrug.reference.PlausibleUnitValues.Range;
import dev.okrug.source.Profile.FlowSide;
import dev.okrug.source.Profiles;
import dev.okrug.testing.ScreenedRows;
import dev.okrug.testing.SparkTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class PlausibilityTest extends SparkTest {

    private static final PlausibleUnitValues USUAL = new PlausibleUnitValues(Map.of(
            2, new Range(new BigDecimal("0.3"), new BigDecimal("30")),
            22, new Range(new BigDecimal("0.2"), new BigDecimal("25"))));

    private static final long PORK = CommodityCode.of(203, 4);
    private static final long VODKA = CommodityCode.of(2_208_601_100L, 10);
    private static final long SPECIAL = CommodityCode.of(98, 2);
    private static final long KILOGRAM = 1_000;

    private final List<Row> rows = new ArrayList<>();

    @Test
    void usual_prices_are_believed() {
        add(1, 60, PORK, 250, KILOGRAM);
        add(1, 60, VODKA, 300, KILOGRAM);
        assertThatCode(() -> prove("USD", "kg")).doesNotThrowAnyException();
    }

    @Test
    void thousands_that_are_said_to_be_dollars_are_refused_with_file_and_remedy() {
        add(1, 60, PORK, 250, 1_000 * KILOGRAM);
        add(1, 61, VODKA, 300, 1_000 * KILOGRAM);
        assertThatThrownBy(() -> prove("USD", "kg"))
                .isInstanceOf(Fault.class)
                .hasFieldOrPropertyWithValue("kind", Fault.Kind.INPUT)
                .hasMessage("Cannot believe the unit of value of one.csv: as USD the median is 0.0030 USD/kg in"
                        + " chapter 22, where 0.2 to 25 is usual, and most other records are as far off."
                        + " Look at a price you know; then say value_unit: thousand USD.");
    }

    @Test
    void dollars_that_are_said_to_be_thousands_are_refused() {
        add(1, 100, PORK, 250_000, KILOGRAM);
        assertThatThrownBy(() -> prove("thousand USD", "kg"))
                .hasMessageContaining(
                        "as thousand USD the median is 2500 USD/kg in chapter 02, where 0.3 to 30 is usual")
                .hasMessageEndingWith("then say value_unit: USD.");
    }

    @Test
    void tonnes_that_are_said_to_be_kilograms_are_refused_as_such() {
        add(1, 100, PORK, 250_000, KILOGRAM);
        assertThatThrownBy(() -> prove("USD", "kg")).hasMessageEndingWith("then say weight_unit: t.");
    }

    @Test
    void kilograms_that_are_said_to_be_tonnes_are_refused_as_such() {
        add(1, 100, PORK, 250, 1_000 * KILOGRAM);
        assertThatThrownBy(() -> prove("thousand USD", "t")).hasMessageEndingWith("then say weight_unit: kg.");
    }

    @Test
    void what_has_no_weight_or_no_range_says_nothing() {
        add(1, 99, PORK, 1, 1_000 * KILOGRAM);
        add(1, 50, PORK, 1, null);
        add(1, 50, PORK, 0, 1_000 * KILOGRAM);
        add(1, 50, PORK, -1, 1_000 * KILOGRAM);
        add(1, 50, PORK, 1, 0L);
        add(1, 50, SPECIAL, 1, 1_000 * KILOGRAM);
        add(1, 50, CommodityCode.WITHHELD, 1, 1_000 * KILOGRAM);
        assertThatCode(() -> prove("USD", "kg")).doesNotThrowAnyException();
    }

    @Test
    void every_delivery_is_judged_by_itself_and_all_refusals_are_told_at_once() {
        add(1, 100, PORK, 1, 1_000 * KILOGRAM);
        add(2, 100_000, PORK, 250, KILOGRAM);
        add(3, 100, VODKA, 1, 1_000 * KILOGRAM);
        assertThatThrownBy(() -> prove("USD", "kg"))
                .hasMessageContainingAll("one.csv", "\n", "three.csv")
                .hasMessageNotContaining("two.csv");
    }

    private void add(long delivery, int records, long commodity, long cents, Long grams) {
        for (int i = 0; i < records; i++) {
            rows.add(RowFactory.create(
                    delivery,
                    i + 2L,
                    Outcome.FACT.code(),
                    0L,
                    Facts.EXPORT,
                    202301,
                    1000,
                    commodity,
                    0,
                    cents,
                    grams,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
    }

    private void prove(String valueUnit, String weightUnit) {
        Map<Long, Arrival> arrivals = Map.of(
                1L, arrival("one.csv", valueUnit, weightUnit),
                2L, arrival("two.csv", valueUnit, weightUnit),
                3L, arrival("three.csv", valueUnit, weightUnit));
        ScreenedRecords screened = new ScreenedRecords(table(ScreenedRecords.SCHEMA, rows));
        PriceSheet sheet = new PriceSheet(new PriceSheet.Limits(USUAL));
        ScreenedRows.of(rows).forEach(sheet::add);
        Plausibility.prove(sheet.prices().stream(), screened, USUAL, arrivals);
    }

    private static Arrival arrival(String path, String valueUnit, String weightUnit) {
        Map<String, String> settings = Map.of("value_unit", valueUnit, "weight_unit", weightUnit);
        return new Arrival(
                path,
                Profiles.dialect(Profiles.named("customs-dump"), settings, FlowSide.REGION),
                "RU",
                "customs",
                LocalDate.of(2024, 3, 15));
    }
}
