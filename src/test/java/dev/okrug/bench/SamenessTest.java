package dev.okrug.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.testing.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamenessTest {

    private static final List<Sameness.Table> MADE = List.of(Sameness.Table.REGION_YEARLY);

    private static final String YEARS = """
            ('45000', 2022, 100.10, 200.20, 300.30), ('46000', 2022, 1.00, 2.00, 3.00)""";

    private final List<Contender> both = List.of(new DuckDbContender(), new PlainSparkContender("1g"));

    @TempDir
    private Path folder;

    @Test
    void orderOfRowsDoesNotMatter() throws IOException {
        Workload workload = made(YEARS, """
                ('46000', 2022, 1.00, 2.00, 3.00), ('45000', 2022, 100.10, 200.20, 300.30)""");
        assertThatCode(() -> Sameness.prove(workload, both, MADE)).doesNotThrowAnyException();
    }

    @Test
    void oneChangedCentIsNoticed() throws IOException {
        Workload workload = made(YEARS, YEARS.replace("200.20", "200.21"));
        assertThatThrownBy(() -> Sameness.prove(workload, both, MADE))
                .hasMessageContaining("region_yearly: spark made 2 ")
                .hasMessageContaining("duckdb 2 ");
    }

    @Test
    void aMissingRowIsNoticed() throws IOException {
        Workload workload = made(YEARS, "('45000', 2022, 100.10, 200.20, 300.30)");
        assertThatThrownBy(() -> Sameness.prove(workload, both, MADE)).hasMessageContaining("spark made 1 ");
    }

    @Test
    void aRegionWithoutTradeNeedNotBeTold() throws IOException {
        Workload workload = made(YEARS, YEARS + ", ('47000', 2022, 0, 0, 0)");
        assertThatCode(() -> Sameness.prove(workload, both, MADE)).doesNotThrowAnyException();
    }

    /** What the two contenders would have made: region, year, exports, imports, turnover. */
    private Workload made(String byDuckDb, String bySpark) throws IOException {
        Workload workload = new Workload(2, Shape.MONTHS, folder.resolve("in"), folder.resolve("out"));
        try (DuckDb duck = DuckDb.empty()) {
            write(duck, byDuckDb, workload.output(both.get(0)).resolve("region_yearly.parquet"));
            write(duck, bySpark, workload.output(both.get(1)).resolve("region_yearly/part-0.parquet"));
        }
        return workload;
    }

    private static void write(DuckDb duck, String rows, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        duck.run("""
                copy (select region_code, year, exports_usd::decimal(18, 2) as exports_usd,
                             imports_usd::decimal(18, 2) as imports_usd, turnover_usd::decimal(18, 2) as turnover_usd,
                             0::decimal(18, 3) as exports_net_weight_kg, 0::decimal(18, 3) as imports_net_weight_kg
                      from (values %s) as t(region_code, year, exports_usd, imports_usd, turnover_usd))
                to '%s' (format parquet)""".formatted(rows, file));
    }
}
