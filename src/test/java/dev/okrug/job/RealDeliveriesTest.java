package dev.okrug.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.delivery.Arrival;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Store;
import dev.okrug.fact.Rule;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profile.FlowSide;
import dev.okrug.source.Profiles;
import dev.okrug.storage.Storage;
import dev.okrug.testing.Silence;
import dev.okrug.testing.SparkTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deliveries that offices really made; they are not ours to pass on, so these tests are skipped where they are absent. */
class RealDeliveriesTest extends SparkTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final Map<String, String> DOLLARS = Map.of("value_unit", "USD");

    @TempDir
    Path output;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file                                 | records | cents
            bermudi.csv                            | 91      | 85907056
            moscow_2208301100.csv                  | 25      | 5641327361
            moscow_2208301900.csv                  | 7       | 47342910
            samples/fts_english_2015-01_sample.tsv | 7       | 157891600
            """)
    void every_record_of_the_russian_customs_service_is_believed(String file, long records, long cents) {
        Delivery delivery = takeIn(real("fts-russia/" + file), "customs-dump", DOLLARS, "RU");
        assertThat(delivery.records()).isEqualTo(records);
        assertThat(delivery.rejected()).isZero();
        assertThat(delivery.cents(tally -> true)).isEqualTo(cents);
        assertThat(delivery.records(tally -> tally.brokenRules().contains(Rule.REGION_DISTRICT_DIFFERS)))
                .isZero();
    }

    @Test
    void a_file_of_the_russian_customs_service_without_regions_is_refused() {
        Path file = real("fts-russia/samples/fts_2021-01_sample.csv");
        assertThatThrownBy(() -> takeIn(file, "customs-dump", DOLLARS, "RU"))
                .hasMessageContaining("line 1: no column REGION. Columns found: NAPR, PERIOD, STRANA, TNVED, EDIZM,"
                        + " STOIM, NETTO, KOL. Name the column in the profile");
    }

    @Test
    void exports_of_brazil_add_up_to_their_published_total() {
        Delivery exports =
                takeIn(real("comexstat-brazil/EXP_2024_Revisada.csv"), "comexstat", Map.of("flow", "export"), "BR");
        assertThat(exports.records()).isEqualTo(20_325);
        assertThat(exports.rejected()).isZero();
        assertThat(exports.cents(tally -> true)).isEqualTo(6_381_132_139_100L);
    }

    private static Path real(String file) {
        Path path = DATA.resolve(file);
        assumeThat(path).as("real data for this test").exists();
        return path;
    }

    private Delivery takeIn(Path file, String profile, Map<String, String> settings, String country) {
        Arrival arrival = new Arrival(
                file.toString(),
                Profiles.dialect(Profiles.named(profile), settings, FlowSide.REGION),
                country,
                profile,
                LocalDate.of(2025, 7, 29));
        Reference reference = Reference.load(country.equals("BR") ? "br" : "ru");
        Store store = new Store(Storage.of(output.toString()));
        return new Intake(spark(), store, reference, Optional.empty(), new Silence())
                .take(List.of(arrival))
                .deliveries()
                .get(0);
    }
}
