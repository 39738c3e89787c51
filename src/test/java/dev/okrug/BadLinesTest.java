package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.testing.CustomsDumps;
import dev.okrug.testing.DuckDb;
import dev.okrug.testing.DumpOrder;
import dev.okrug.testing.Dumped;
import dev.okrug.testing.Flaw;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A delivery of which one record in a hundred is broken, in six ways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadLinesTest {

    private static final DumpOrder ORDER = new DumpOrder(20_000, 2, YearMonth.of(2023, 1), 11, 0.01);

    private static final Map<Flaw, String> RULES = Map.of(
            Flaw.VALUE_EMPTY, "VALUE_EMPTY",
            Flaw.VALUE_NOT_A_NUMBER, "VALUE_NOT_A_NUMBER",
            Flaw.MONTH_13, "PERIOD_NO_SUCH_MONTH",
            Flaw.FLOW_UNKNOWN, "FLOW_UNKNOWN",
            Flaw.REGION_UNKNOWN, "REGION_UNKNOWN");

    private Dumped dumped;
    private JobRun tolerant;
    private DuckDb tables;

    @BeforeAll
    void published(@TempDir Path folder) throws IOException {
        dumped = CustomsDumps.write(ORDER, folder.resolve("dumps"));
        tolerant = JobRun.of(folder, """
                job: bad-lines
                viewpoint: { of: region }
                inputs:
                  - path: %s/*
                    profile: customs-dump
                    reporter: RU
                    vintage: 2024-03-15
                    settings: { value_unit: USD, decimal: comma }
                marts: [turnover_total_yearly, deliveries, rejections, rule_counts]
                gates: { rejected_records: 2%%, rejected_value: 2%% }
                """.formatted(folder.resolve("dumps")));
        tolerant.run();
        tables = tolerant.tables();
    }

    @Test
    void everyRecordIsCountedAsAFactOrARejection() {
        tables.assertRows(
                "select sum(records), sum(fact_records), sum(rejected_records) from deliveries",
                "records | facts | rejected\n20000 | %d | %d"
                        .formatted(20_000 - dumped.badRecords(), dumped.badRecords()));
    }

    @Test
    void everyGoodCentIsPublished() {
        assertThat(tables.value("select (sum(turnover_usd) * 100)::bigint from turnover_total_yearly"))
                .isEqualTo(String.valueOf(dumped.cents()));
    }

    @Test
    void eachFlawIsCountedUnderItsRule() {
        dumped.bad()
                .forEach((flaw, records) -> assertThat(tables.value("select count(*) from rejections where "
                                + "rules = '" + RULES.getOrDefault(flaw, "FIELDS_MISSING") + "'"))
                        .as(flaw.name())
                        .isEqualTo(String.valueOf(records)));
    }

    @Test
    void aRecordThatIsCutIsCountedUnderNoRuleForTheFieldsThatItLacks() {
        assertThat(tables.number("select sum(records) from rule_counts where rule = 'REGION_UNKNOWN'"))
                .isEqualTo((double) dumped.bad().get(Flaw.REGION_UNKNOWN));
    }

    @Test
    void aRejectionShowsTheLineAsItStandsInTheFile() throws IOException {
        List<List<String>> rejections = tables.cells("select file, line, record, rules from rejections");
        assertThat(rejections).hasSize((int) dumped.badRecords());
        for (List<String> rejection : rejections) {
            List<String> lines = Files.readAllLines(Path.of(rejection.get(0)));
            assertThat(rejection.get(2)).isEqualTo(lines.get(Integer.parseInt(rejection.get(1)) - 1));
            assertThat(rejection.get(3)).isNotEmpty();
        }
    }

    @Test
    void aGateOfHalfAPercentStopsTheReleaseAndTheFormerOneStaysCurrent() {
        String former = tolerant.manifest().release();
        JobRun strict = tolerant.with("rejected_records: 2%", "rejected_records: 0.5%");
        assertThatThrownBy(strict::run)
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind().exitCode()).isEqualTo(4))
                .hasMessageStartingWith("Cannot publish: " + dumped.badRecords() + " of 20000 records are rejected");
        assertThat(strict.manifest().release()).isEqualTo(former);
    }
}
