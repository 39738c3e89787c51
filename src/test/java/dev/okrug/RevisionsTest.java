package dev.okrug;

import dev.okrug.testing.Deliveries;
import dev.okrug.testing.JobRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release tells what is not as it was in the one before, and why. */
class RevisionsTest {

    private static final String REVISIONS =
            "select table_name, replace(row_key, '|', '¦'), column_name, old_usd, new_usd, difference_usd,"
                    + " cause from revisions where column_name = 'exports_usd' and row_key like '%45000%' order by all";

    @TempDir
    Path folder;

    private Deliveries delivered;
    private JobRun job;

    @BeforeEach
    void firstRelease() {
        delivered = new Deliveries(folder)
                .add("2024-02-10/a.csv", "2023-01 export 3")
                .add("2024-02-10/b.csv", "2024-01 export 10", "2024-02 export 5");
        job = delivered.job("");
        job.run();
    }

    @Test
    void theFirstReleaseHasNone() {
        job.tables().assertRows(REVISIONS, "table | row | column | old | new | difference | cause\n");
    }

    @Test
    void aNewMonthIsNewAndChangesItsYear() {
        delivered.add("2024-03-10/a.csv", "2024-03 export 2");
        job.run();
        job.tables().assertRows(REVISIONS, """
                table          | row                                | column      | old | new | difference | cause
                region_monthly | month=2024-03-01¦region_code=45000 | exports_usd | -   | 2   | 2          | NEW_DELIVERY
                region_yearly  | region_code=45000¦year=2024        | exports_usd | 15  | 17  | 2          | NEW_DELIVERY
                """);
    }

    @Test
    void aLaterVintageRevisesWhatItReplaces() {
        delivered.add("2024-03-10/a.csv", "2024-01 export 11.50");
        job.run();
        job.tables().assertRows(REVISIONS, """
                table          | row                                | column      | old | new  | difference | cause
                region_monthly | month=2024-01-01¦region_code=45000 | exports_usd | 10  | 11.5 | 1.5        | NEW_VINTAGE
                region_yearly  | region_code=45000¦year=2024        | exports_usd | 15  | 16.5 | 1.5        | NEW_VINTAGE
                """);
    }

    @Test
    void whatIsNotDeliveredAnyMoreIsGone() {
        delivered.remove("2024-02-10/a.csv");
        job.run();
        job.tables().assertRows(REVISIONS, """
                table          | row                                | column      | old | new | difference | cause
                region_monthly | month=2023-01-01¦region_code=45000 | exports_usd | 3   | -   | -3         | DELIVERY_GONE
                region_yearly  | region_code=45000¦year=2023        | exports_usd | 3   | -   | -3         | DELIVERY_GONE
                """);
    }

    @Test
    void whatIsTakenBackIsGone() {
        JobRun withdrawn = job.with("low_base_usd", """
                withdrawn: [ { source: RU:a, period: 2023-01, vintage: 2024-03-01 } ]
                low_base_usd""");
        withdrawn.run();
        withdrawn.tables().assertRows(REVISIONS, """
                table          | row                                | column      | old | new | difference | cause
                region_monthly | month=2023-01-01¦region_code=45000 | exports_usd | 3   | -   | -3         | DELIVERY_GONE
                region_yearly  | region_code=45000¦year=2023        | exports_usd | 3   | -   | -3         | DELIVERY_GONE
                """);
    }

    @Test
    void anotherQuestionOfTheJobIsTheCauseWhereNothingElseChanged() {
        JobRun fromPartner = job.with("viewpoint: { of: region }", "viewpoint: { of: partner, partner: BY }");
        fromPartner.run();
        fromPartner.tables().assertRows(REVISIONS + " limit 1", """
                table          | row                                | column      | old | new | difference | cause
                region_monthly | month=2023-01-01¦region_code=45000 | exports_usd | 3   | -   | -3         | JOB
                """);
    }
}
