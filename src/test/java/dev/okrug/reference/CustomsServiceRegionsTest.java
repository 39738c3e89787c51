package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.okrug.source.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Russian pack against the code lists and records of the Russian customs service. */
class CustomsServiceRegionsTest {

    private static final int CODE_DIGITS = 5;

    private final Reference russia = Reference.load("ru");

    @Test
    void every_region_of_the_code_list_is_found_by_its_code() {
        assertThat(allocated(regions("fts-russia/ref/regions.csv", ',', "OKATO_2_N")))
                .hasSize(91)
                .allMatch(region -> russia.regionIds("okato5").containsKey(code(region)));
    }

    @Test
    void every_region_of_the_code_list_is_found_by_its_name() {
        assertThat(allocated(regions("fts-russia/ref/regions.csv", ',', "OKATO_2_N")))
                .allSatisfy(region -> assertThat(russia.regionIds("name"))
                        .containsEntry(
                                RegionNames.normalised(name(region)),
                                russia.regionIds("okato5").get(code(region))));
    }

    @Test
    void every_region_of_the_english_form_is_found_by_its_name() {
        assertThat(regions("fts-russia/samples/fts_english_2015-01_sample.tsv", '\t', "REGION"))
                .allSatisfy(region -> assertThat(russia.regionIds("name"))
                        .containsEntry(
                                RegionNames.normalised(name(region)),
                                russia.regionIds("okato5").get(code(region))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bermudi.csv", "moscow_2208301100.csv", "moscow_2208301900.csv"})
    void every_record_names_the_district_of_its_time(String file) {
        List<NamedCsvRecord> records = SharedData.records("fts-russia/" + file, ',');
        assertThat(records)
                .isNotEmpty()
                .allSatisfy(csv -> assertThat(csv.getField("REGION_S")).isEqualTo(district(csv)));
    }

    private String district(NamedCsvRecord csv) {
        int region = russia.regionIds("okato5").get(code(csv.getField("REGION")));
        String code = russia.districtOf(region, LocalDate.of(Integer.parseInt(csv.getField("PERIOD")), 7, 1))
                .orElseThrow();
        return russia.districts().stream()
                .filter(district -> district.code().equals(code))
                .map(district -> district.sourcePrefix() + "-" + RegionNames.normalised(district.nameLocal()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> allocated(Set<String> regions) {
        List<String> notAllocated = Profiles.named("customs-dump").words("not_allocated");
        return regions.stream().filter(region -> !notAllocated.contains(code(region)));
    }

    private static Set<String> regions(String path, char delimiter, String column) {
        return SharedData.records(path, delimiter).stream()
                .map(csv -> csv.getField(column))
                .collect(Collectors.toSet());
    }

    private static String code(String region) {
        return region.substring(0, CODE_DIGITS);
    }

    private static String name(String region) {
        return region.substring(region.indexOf(" - ") + 3);
    }
}
