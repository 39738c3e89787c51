package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.job.Catalogue;
import dev.okrug.job.PlanJob;
import dev.okrug.spec.JobSpec;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that names a nomenclature counts the records whose commodity is not in it. */
class CommoditiesOutsideNomenclatureTest {

    private static final String COUNTS = "select rule, severity, records, value_usd, first_line from rule_counts";

    @TempDir
    Path folder;

    private Path names;
    private JobRun job;

    @BeforeEach
    void deliver() throws IOException {
        names = Files.writeString(folder.resolve("names.csv"), "code,name\n2208,Spirits\n");
        Path deliveries = Files.createDirectory(folder.resolve("deliveries"));
        Files.writeString(deliveries.resolve("turnover.csv"), """
                region,period,flow,commodity,partner,value_usd,net_weight_kg
                45000,2023-01,export,220830,BY,10.00,1
                45000,2023-01,export,2203,BY,20.00,2
                45000,2023-02,export,220300,BY,30.00,3
                45000,2023-02,export,XXXX,BY,40.00,4
                """);
        job = JobRun.of(folder, """
                job: names
                viewpoint: { of: region }
                inputs:
                  - path: %s/*
                    profile: okrug
                    reporter: RU
                    vintage: 2024-03-15
                nomenclature: %s
                marts: [deliveries, rule_counts]
                """.formatted(deliveries, names));
    }

    @Test
    void theyAreNotedAndStayFacts() {
        job.run();
        job.tables().assertRows(COUNTS + " where severity = 'note'", """
                rule                          | severity | records | value | line
                COMMODITY_NOT_IN_NOMENCLATURE | note     | 2       | 50    | 3
                """);
        assertThat(job.tables().value("select fact_records from deliveries")).isEqualTo("4");
    }

    @Test
    void anotherNomenclatureJudgesKnownDeliveriesAgain() throws IOException {
        job.run();
        assertThat(plan()).startsWith("known");
        Files.writeString(names, "code,name\n2203,Beer\n2208,Spirits\n");
        assertThat(plan()).startsWith("new");
        job.run();
        assertThat(job.tables().value("select count(*) from rule_counts where severity = 'note'"))
                .isEqualTo("0");
        assertThat(job.tables().value("select fact_records from deliveries")).isEqualTo("4");
    }

    @Test
    void aNomenclatureThatIsNoFileIsAFaultOfTheSpec() throws IOException {
        Files.delete(names);
        Files.createDirectory(names);
        assertThatThrownBy(this::plan)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.SPEC))
                .hasMessageContaining("Cannot read nomenclature " + names);
    }

    private String plan() {
        return PlanJob.plan(JobSpec.read(job.spec(), Catalogue.names())).get(0);
    }
}
