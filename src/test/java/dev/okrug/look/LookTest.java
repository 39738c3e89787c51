package dev.okrug.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.job.Engine;
import dev.okrug.testing.Deliveries;
import dev.okrug.testing.JobRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookTest {

    private static final List<String> COLUMNS = List.of("region", "month", "exports_usd", "exports_growth");

    @TempDir
    Path folder;

    private String output;
    private String first;

    @BeforeEach
    void publish() {
        Deliveries delivered = new Deliveries(folder).add("2024-02-10/a.csv", "2023-01 export 10", "2024-01 export 15");
        JobRun job = delivered.job("");
        first = job.run().release();
        delivered.add("2024-03-10/b.csv", "2024-02 export 1234567.5");
        job.run();
        output = job.output().toString();
    }

    @Test
    void what_was_published_is_read_without_spark() {
        Look.Page page = Look.at(output, Optional.empty(), "region_monthly")
                .page(
                        request(List.of("region=Moscow", "month=2024-01", "month=2024-02"), List.of("-exports_usd")),
                        OptionalInt.empty());

        assertThat(page.heading()).isEqualTo("region  month     exports_usd  exports_growth");
        assertThat(page.rows())
                .containsExactly(
                        "Moscow  2024-02  1,234,567.50               –",
                        "Moscow  2024-01         15.00          +50.0%");
        assertThat(page.notes().get(0)).startsWith("2 rows that match, of ").contains(" · region_monthly of r000002-");
    }

    @Test
    void what_rows_are_sorted_by_has_room_before_other_figures() {
        Request request = new Request(List.of(), List.of("region=Moscow"), List.of("-turnover_usd"), OptionalInt.of(1));
        Look.Page page = Look.at(output, Optional.empty(), "region_monthly").page(request, OptionalInt.of(60));

        assertThat(page.heading()).isEqualTo("reporter  region_code  region  month    turnover_usd");
        assertThat(page.rows()).singleElement().asString().startsWith("RU        45000        Moscow  20");
        assertThat(page.notes().get(1)).startsWith("No room for: exports_usd, ");
    }

    @Test
    void a_former_release_can_be_looked_at() {
        assertThat(Look.at(output, Optional.of(first), "region_monthly")
                        .page(request(List.of("region=Moscow"), List.of()), OptionalInt.empty())
                        .rows())
                .hasSize(2)
                .last()
                .isEqualTo("Moscow  2024-01        15.00          +50.0%");
    }

    @Test
    void a_condition_in_sql_takes_the_same_rows_by_spark() {
        // The engine takes the session of all tests over, so it must not be closed.
        @SuppressWarnings("MustBeClosedChecker")
        Engine engine = Engine.start("test");
        Look look = Look.at(output, Optional.empty(), "region_monthly", engine, "exports_usd > 12");
        Request request = request(List.of(), List.of());

        List<String> csv = new ArrayList<>();
        assertThat(look.write(request, Format.CSV, csv::add)).isTrue();
        assertThat(csv)
                .containsExactly(
                        "region,month,exports_usd,exports_growth\r\n",
                        "Moscow,2024-01-01,15.00,0.5\r\n",
                        "Moscow,2024-02-01,1234567.50,\r\n",
                        "");
        assertThatThrownBy(() -> Look.at(output, Optional.empty(), "region_monthly", engine, "no_such > 1")
                        .page(request, OptionalInt.empty()))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith("Cannot show region_monthly where no_such > 1");
    }

    @Test
    void who_reads_no_further_is_given_no_more() {
        List<String> csv = new ArrayList<>();
        boolean all = Look.at(output, Optional.empty(), "region_monthly")
                .write(request(List.of(), List.of()), Format.CSV, text -> csv.add(text) && csv.size() < 2);
        assertThat(all).isFalse();
        assertThat(csv).hasSize(3).last().isEqualTo("");
    }

    @Test
    void a_word_that_no_row_has_brings_the_one_that_was_meant() {
        assertThat(Look.at(output, Optional.empty(), "region_monthly")
                        .page(request(List.of("region=Moskow"), List.of()), OptionalInt.empty())
                        .notes())
                .contains("No row has such a region. Did you mean Moscow?");
    }

    @Test
    void a_table_or_an_output_that_is_not_there_is_a_fault_with_advice() {
        assertThatThrownBy(() -> Look.at(output, Optional.empty(), "region_monthy"))
                .hasMessageContaining("Did you mean region_monthly?");
        assertThatThrownBy(() -> Look.at(folder + "/nowhere", Optional.empty(), "region_monthly"))
                .hasMessageStartingWith("Cannot find a release in ");
    }

    private static Request request(List<String> conditions, List<String> order) {
        return new Request(COLUMNS, conditions, order, OptionalInt.empty());
    }
}
