package dev.okrug.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobSpecTest {

    private static final KnownNames NAMES = new KnownNames(
            Set.of("ru"),
            Set.of("okrug", "customs-dump"),
            new LinkedHashSet<>(List.of("region_monthly", "region_yearly", "traders_yearly")));

    private static final String SHORT = """
            job: sample
            viewpoint: { of: region }
            inputs:
              - { path: in/*.csv, profile: okrug, reporter: BY, vintage: 2024-03-15 }
            output: out
            """;

    private static final String LONG = """
            job: sample
            reference: ru
            viewpoint: { of: partner, partner: BY }
            inputs:
              - path: in/{vintage}/*.csv
                profile: customs-dump
                reporter: RU
                source: federal-customs
                settings: { value_unit: thousand USD, region: 01000, period: 2024 }
              - { path: partner/*.csv, profile: okrug, reporter: BY, vintage: 2024-03-15 }
            primary_reporter: BY
            output: out
            marts: [region_yearly, region_monthly]
            gates: { rejected_records: 0.5%, rejected_value: 12.25 % }
            keep_releases: 3
            low_base_usd: 1000.50
            include_outside_reference: true
            regions_report: false
            periods: { from: 2020, to: 2023-06 }
            top_commodities: 5
            signals: { fall: 7.5 %, streak_years: 4, record_years: 1 }
            """;

    @TempDir
    private Path folder;

    @Test
    void what_is_left_out_gets_its_default() throws IOException {
        JobSpec spec = read(SHORT);

        assertThat(spec.reference()).isEqualTo("ru");
        assertThat(spec.viewpoint()).isEqualTo(new Viewpoint(Viewpoint.Side.REGION, Optional.empty()));
        assertThat(spec.primaryReporter()).isEqualTo("BY");
        assertThat(spec.inputs().get(0).source()).isEqualTo("BY:okrug");
        assertThat(spec.marts()).containsExactly("region_monthly", "region_yearly", "traders_yearly");
        assertThat(spec.gates())
                .isEqualTo(new Gates(
                        new BigDecimal("0.005"), new BigDecimal("0.001"), new BigDecimal("0.50"), Optional.empty()));
        assertThat(spec.keepReleases()).isEqualTo(10);
        assertThat(spec.lowBaseUsd()).isEqualByComparingTo("100000");
        assertThat(spec.includeOutsideReference()).isFalse();
        assertThat(spec.regionsReport()).isEmpty();
        assertThat(spec.periods()).isEqualTo(new PeriodRange(Optional.empty(), Optional.empty()));
        assertThat(spec.topCommodities()).isEqualTo(10);
        assertThat(spec.signals()).isEqualTo(new SignalThresholds(new BigDecimal("0.15"), 3, 3));
    }

    @Test
    void what_is_said_is_taken_exactly() throws IOException {
        JobSpec spec = read(LONG);

        assertThat(spec.viewpoint()).isEqualTo(new Viewpoint(Viewpoint.Side.PARTNER, Optional.of("BY")));
        assertThat(spec.primaryReporter()).isEqualTo("BY");
        assertThat(spec.gates())
                .isEqualTo(new Gates(
                        new BigDecimal("0.005"), new BigDecimal("0.1225"), new BigDecimal("0.50"), Optional.empty()));
        assertThat(spec.keepReleases()).isEqualTo(3);
        assertThat(spec.lowBaseUsd()).isEqualTo(new BigDecimal("1000.50"));
        assertThat(spec.includeOutsideReference()).isTrue();
        assertThat(spec.regionsReport()).contains(false);
        assertThat(spec.periods())
                .isEqualTo(new PeriodRange(Optional.of(YearMonth.of(2020, 1)), Optional.of(YearMonth.of(2023, 6))));
        assertThat(spec.topCommodities()).isEqualTo(5);
        assertThat(spec.signals()).isEqualTo(new SignalThresholds(new BigDecimal("0.075"), 4, 1));
    }

    @Test
    void inputs_keep_their_order_and_codes_their_leading_zeros() throws IOException {
        assertThat(read(LONG).inputs())
                .containsExactly(
                        new InputSpec(
                                "in/{vintage}/*.csv",
                                "customs-dump",
                                "RU",
                                Optional.empty(),
                                "federal-customs",
                                Map.of("value_unit", "thousand USD", "region", "01000", "period", "2024")),
                        new InputSpec(
                                "partner/*.csv",
                                "okrug",
                                "BY",
                                Optional.of(LocalDate.of(2024, 3, 15)),
                                "BY:okrug",
                                Map.of()));
    }

    @Test
    void marts_come_in_the_order_of_the_catalogue() throws IOException {
        assertThat(read(LONG).marts()).containsExactly("region_monthly", "region_yearly");
    }

    @Test
    void a_profile_may_be_a_file() throws IOException {
        Path profile = Files.writeString(folder.resolve("own.yaml"), "");

        assertThat(read(SHORT.replace("profile: okrug", "profile: " + profile))
                        .inputs()
                        .get(0)
                        .profile())
                .isEqualTo(profile.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            other formatting       | { of: region }  | {of: "region"}                  | same
            a comment              | job: sample     | job: sample # ours              | same
            a default written out  | output: out     | output: out ⏎ keep_releases: 10 | same
            a percentage otherwise | output: out     | output: out ⏎ gates: { rejected_records: 0.50 % } | same
            all marts by name      | output: out     | output: out ⏎ marts: [traders_yearly, region_monthly, region_yearly] | same
            another output         | output: out     | output: elsewhere               | same
            more releases kept     | output: out     | output: out ⏎ keep_releases: 99 | same
            to Iceberg as well     | output: out     | output: out ⏎ publish: iceberg  | same
            another gate           | output: out     | output: out ⏎ gates: { rejected_records: 1% } | other
            another viewpoint      | { of: region }  | { of: partner, partner: BY }    | other
            another vintage        | 2024-03-15      | 2024-03-16                      | other
            another path           | in/*.csv        | in/*.txt                        | other
            a setting              | reporter: BY,   | reporter: BY, settings: { decimal: comma }, | other
            fewer marts            | output: out     | output: out ⏎ marts: [region_monthly] | other
            fewer periods          | output: out     | output: out ⏎ periods: { from: 2020 } | other
            signals as by default  | output: out     | output: out ⏎ signals: { fall: 15.0 % } | same
            a larger fall          | output: out     | output: out ⏎ signals: { fall: 20% } | other
            longer streaks         | output: out     | output: out ⏎ signals: { streak_years: 4 } | other
            older records          | output: out     | output: out ⏎ signals: { record_years: 4 } | other
            another floor          | output: out     | output: out ⏎ low_base_usd: 5   | other
            """)
    void the_digest_follows_the_meaning(String change, String said, String instead, String expected)
            throws IOException {
        String digest = read(SHORT).digest();
        String changed = read(SHORT.replace(said, instead.replace(" ⏎ ", "\n"))).digest();

        assertThat(changed.equals(digest) ? "same" : "other").as(change).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            iceberg                                                | okrug | north_west
            { iceberg: {} }                                        | okrug | north_west
            { iceberg: { catalog: lake } }                         | lake  | north_west
            { iceberg: { catalog: lake, namespace: trade } }       | lake  | trade
            """)
    void releasesGoToTheNamespaceOfTheJobUnlessItNamesAnother(String publish, String catalog, String namespace)
            throws IOException {
        JobSpec spec = read(SHORT.replace("job: sample", "job: north-west") + "publish: " + publish + "\n");

        assertThat(spec.iceberg()).contains(new IcebergTarget(catalog, namespace));
    }

    private JobSpec read(String text) throws IOException {
        return JobSpec.read(Files.writeString(folder.resolve("job.yaml"), text), NAMES);
    }
}
