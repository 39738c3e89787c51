package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.testing.Deliveries;
import dev.okrug.testing.JobRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of figures when a source delivers again, in every way that offices do. */
class VintagesTest {

    private static final String MONTHS =
            "select month, exports_usd, imports_usd from region_monthly where region_code = '45000' order by month";
    private static final String FILES = "select regexp_extract(file, '[^/]*/[^/]*$'), records, fact_records,"
            + " superseded_records, duplicate_records from deliveries order by file";

    @TempDir
    Path folder;

    private Deliveries delivered;

    @BeforeEach
    void firstVintage() {
        delivered = new Deliveries(folder)
                .add(
                        "2024-02-10/a.csv",
                        "2024-01 export 10",
                        "2024-01 export 20",
                        "2024-01 import 7",
                        "2024-02 export 5");
    }

    @Test
    void aLaterVintageReplacesItsPeriodsWholeAndLeavesOthers() {
        delivered.add("2024-03-10/a.csv", "2024-01 export 31", "2024-01 import 8", "2024-03 export 6");
        JobRun job = job();
        job.tables().assertRows(MONTHS, """
                month      | exports | imports
                2024-01-01 | 31      | 8
                2024-02-01 | 5       | -
                2024-03-01 | 6       | -
                """);
        job.tables().assertRows(FILES, """
                file             | records | facts | superseded | duplicates
                2024-02-10/a.csv | 4       | 1     | 3          | 0
                2024-03-10/a.csv | 3       | 3     | 0          | 0
                """);
    }

    @Test
    void aPartOfADeliveryIsNotTakenForTheWhole() {
        delivered.add("2024-03-10/a.csv", "2024-01 export 31");
        assertThatThrownBy(this::job)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.GATE))
                .hasMessageContaining("RU:a gave 0 records of imports of 2024-01 on 2024-03-10 where it had given 1 on"
                        + " 2024-02-10")
                .hasMessageContaining("redelivered_records");
    }

    @Test
    void whoKnowsThatAMonthShrankSaysSo() {
        delivered.add("2024-03-10/a.csv", "2024-01 export 31");
        job("gates: { redelivered_records: 0% }").tables().assertRows(MONTHS, """
                month      | exports | imports
                2024-01-01 | 31      | -
                2024-02-01 | 5       | -
                """);
    }

    @Test
    void aRenamedFileCountsOnce() {
        delivered.copy("2024-02-10/a.csv", "2024-02-10/b.csv");
        JobRun job = job();
        job.tables().assertRows(MONTHS, """
                month      | exports | imports
                2024-01-01 | 30      | 7
                2024-02-01 | 5       | -
                """);
        job.tables().assertRows(FILES, """
                file             | records | facts | superseded | duplicates
                2024-02-10/a.csv | 4       | 4     | 0          | 0
                2024-02-10/b.csv | 4       | 0     | 0          | 4
                """);
    }

    @Test
    void theSameFileInALaterFolderCountsAsIssuedThen() {
        delivered.copy("2024-02-10/a.csv", "2024-03-10/a.csv");
        job().tables().assertRows(FILES, """
                file             | records | facts | superseded | duplicates
                2024-02-10/a.csv | 4       | 0     | 4          | 0
                2024-03-10/a.csv | 4       | 4     | 0          | 0
                """);
    }

    @Test
    void theSameContentAsTwoSourcesWouldCountTwice() {
        delivered.copy("2024-02-10/a.csv", "../elsewhere/a.csv");
        JobRun job = delivered
                .job("")
                .with(
                        "source: RU:a }",
                        "source: RU:a }\n  - { path: \"" + folder
                                + "/elsewhere/*\", profile: okrug, reporter: RU, source: RU:b, vintage: 2024-02-10 }");
        assertThatThrownBy(job::run).isInstanceOf(Fault.class).hasMessageContaining("would count twice");
    }

    @Test
    void aMonthThatIsTakenBackIsMissingAndNotZero() {
        JobRun job = job("withdrawn: [ { source: RU:a, period: 2024-01, vintage: 2024-03-01 } ]");
        job.tables().assertRows(MONTHS, """
                month      | exports | imports
                2024-02-01 | 5       | -
                """);
        job.tables().assertRows("select flow, period, value_usd from coverage", """
                flow    | period  | value
                exports | 2024-02 | 5
                """);
    }

    @Test
    void aMonthThatIsGivenAfterItWasTakenBackCountsAgain() {
        delivered.add("2024-04-10/a.csv", "2024-01 export 33");
        job("""
                withdrawn: [ { source: RU:a, period: 2024-01, vintage: 2024-03-01 } ]
                gates: { redelivered_records: 0% }""").tables().assertRows(MONTHS, """
                month      | exports | imports
                2024-01-01 | 33      | -
                2024-02-01 | 5       | -
                """);
    }

    @Test
    void aNegativeRecordCorrectsWhatOtherFilesOfTheVintageSay() {
        delivered.add("2024-02-10/b.csv", "2024-01 export -4");
        job().tables().assertRows(MONTHS, """
                month      | exports | imports
                2024-01-01 | 26      | 7
                2024-02-01 | 5       | -
                """);
    }

    @Test
    void aReleaseAsOfADayKnowsWhatWasIssuedByThen() {
        delivered.add("2024-03-10/a.csv", "2024-01 export 31", "2024-01 import 8");
        job("as_of: 2024-03-09").tables().assertRows(MONTHS, """
                month      | exports | imports
                2024-01-01 | 30      | 7
                2024-02-01 | 5       | -
                """);
    }

    @Test
    void nothingWasIssuedBeforeTheFirstVintage() {
        assertThatThrownBy(() -> job("as_of: 2024-02-09"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("issued by 2024-02-09");
    }

    private JobRun job() {
        return job("");
    }

    private JobRun job(String more) {
        JobRun job = delivered.job(more);
        job.run();
        return job;
    }
}
