package dev.okrug.reference;

import static dev.okrug.reference.RegionStatus.CURRENT;
import static dev.okrug.reference.RegionStatus.OUTSIDE;
import static dev.okrug.reference.RegionStatus.RETIRED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.source.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianPackTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);

    private final Reference russia = Reference.load("ru");

    @Test
    void there_are_83_current_regions_and_all_are_in_iso_3166_2_of_russia() {
        assertThat(with(CURRENT))
                .hasSize(83)
                .allMatch(region -> region.isoCode().startsWith("RU-"));
    }

    @Test
    void six_okrugs_are_retired_and_roll_up_to_a_region_of_today() {
        assertThat(with(RETIRED))
                .extracting(Region::code, Region::successor)
                .map(Object::toString)
                .containsExactly(
                        "(\"04100\", 4000)",
                        "(\"04130\", 4000)",
                        "(\"25100\", 25000)",
                        "(\"30100\", 30000)",
                        "(\"57100\", 57000)",
                        "(\"76100\", 76000)");
    }

    @Test
    void two_codes_stand_outside_the_pack() {
        assertThat(with(OUTSIDE)).extracting(Region::code).containsExactly("35000", "67000");
    }

    @Test
    void the_regions_of_today_are_in_eight_districts() {
        assertThat(regionsByDistrict(TODAY))
                .isEqualTo(Map.of(
                        "CFD", 18L, "NWFD", 11L, "SFD", 6L, "NCFD", 7L, "VFD", 14L, "UFD", 6L, "SIBFD", 10L, "FEFD",
                        11L));
    }

    @Test
    void siberia_had_twelve_regions_in_2012() {
        assertThat(regionsByDistrict(LocalDate.of(2012, 7, 1)))
                .containsEntry("SIBFD", 12L)
                .containsEntry("FEFD", 9L);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # region,  day,         district
            81000,     2018-11-02,  SIBFD
            81000,     2018-11-03,  FEFD
            76000,     2007-01-01,  SIBFD
            76000,     2018-11-02,  SIBFD
            76000,     2018-11-03,  FEFD
            26000,     2010-01-18,  SFD
            26000,     2010-01-19,  NCFD
            30000,     2005-01-01,  FEFD
            57000,     2005-01-01,  VFD
            76100,     2008-02-29,  SIBFD
            """)
    void a_region_is_in_the_district_of_the_day(int region, LocalDate day, String district) {
        assertThat(russia.districtOf(region, day)).contains(district);
    }

    @Test
    void a_retired_region_has_no_district_after_its_end() {
        assertThat(russia.districtOf(76100, LocalDate.of(2008, 3, 1))).isEqualTo(Optional.empty());
    }

    @Test
    void three_regions_border_on_belarus_and_kaliningrad_does_not() {
        assertThat(russia.regions())
                .filteredOn(region -> region.borders().contains("BY"))
                .extracting(Region::name)
                .containsExactly("Bryansk Oblast", "Pskov Oblast", "Smolensk Oblast");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # system | code                  | region
            okato5   | 42000                 | 42000
            okato5   | 01000                 | 1000
            iso      | RU-LIP                | 42000
            fns      | 48                    | 42000
            name     | Lipetsk Oblast        | 42000
            name     | Lipetsk               | 42000
            name     | Липецкая обл.         | 42000
            name     | Altai Krai            | 1000
            name     | Altai Republic        | 84000
            name     | Moscow                | 45000
            name     | Moscow Region         | 46000
            name     | Читинская область     | 76000
            name     | Kamchatka Oblast      | 30000
            name     | Пермская область      | 57000
            name     | Орёл                  |
            name     | Altai                 |
            """)
    void regions_are_found_by_code_and_by_name(String system, String code, Integer region) {
        String key = system.equals("name") ? RegionNames.normalised(code) : code;
        assertThat(russia.regionIds(system).get(key)).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({"Altai", "АЛТАЙ", "Altay", "Осетия", "Moscow and Moscow Region"})
    void a_name_that_fits_several_regions_is_ambiguous(String name) {
        assertThat(russia.ambiguousNames()).contains(RegionNames.normalised(name));
    }

    @Test
    void no_region_has_the_code_that_customs_write_where_a_record_is_not_allocated() {
        assertThat(Profiles.named("customs-dump").words("not_allocated"))
                .contains("NNNNN")
                .noneMatch(russia.regionIds("okato5")::containsKey);
    }

    private List<Region> with(RegionStatus status) {
        return russia.regions().stream()
                .filter(region -> region.status() == status)
                .toList();
    }

    private Map<String, Long> regionsByDistrict(LocalDate day) {
        return with(CURRENT).stream()
                .map(region -> russia.districtOf(region.id(), day).orElseThrow())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
